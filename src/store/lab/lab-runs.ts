import type { LabSetup } from '../../caregivers/lab-setup-schema';
import { armsOf } from '../../simulation/lab/lab-arms';
import type { LabPiece } from '../../simulation/lab/lab-chunk';
import type { LabArm, LabEnd, LabRun, LabRunner } from '../../simulation/lab/lab-run';
import { createLabTally, mergeLabTallies } from '../../simulation/lab/lab-tally';
import { infantsFor, pilotArms } from '../../simulation/lab/sweep';
import type { ArmResult, LabState, RunState, RunStatus } from './lab-state';

/** Runs of the lab: at most one at a time, and none left when the lab is left. */
export interface LabRuns {
  run(setup: LabSetup): Promise<void>;
  runSweep(setup: LabSetup): Promise<void>;
  runCheck(): Promise<void>;
  pause(): void;
  resume(): void;
  cancel(): void;
}

interface RunTools {
  readonly get: () => LabState;
  readonly set: (changes: Partial<LabState>) => void;
  readonly loadRunner: () => Promise<LabRunner>;
}

/** Infants in each row of the plausibility table. */
const CHECK_INFANTS = 200;

function isOpen(status: RunStatus | undefined): boolean {
  return status === 'running' || status === 'paused';
}

function emptyRun(setup: LabSetup, arms: readonly LabArm[]): RunState {
  return {
    setup,
    status: 'running',
    arms: arms.map(() => ({ tally: createLabTally(), kept: [], infants: 0 })),
    doneInfants: 0,
    allInfants: arms.reduce((sum, arm) => sum + arm.infants, 0),
    deaths: 0,
  };
}

function withPiece(run: RunState, arm: number, piece: LabPiece): RunState {
  const arms = run.arms.map((old, index): ArmResult => {
    if (index !== arm) return old;
    mergeLabTallies(old.tally, piece.tally);
    const infants = old.infants + piece.tally.population.trustInSelf.count;
    const kept = piece.kept.length === 0 ? old.kept : [...old.kept, ...piece.kept];
    return { tally: old.tally, kept, infants };
  });
  return { ...run, arms, doneInfants: arms.reduce((sum, { infants }) => sum + infants, 0) };
}

/** How large each arm of a sweep has to be, going by its first piece. */
function enlarged(arms: readonly LabArm[], run: RunState, errorFraction: number): LabArm[] {
  return arms.map((arm, index) => ({
    ...arm,
    fromPiece: 1,
    infants: infantsFor(errorFraction, run.arms[index]!.tally.likelihoods.secure),
  }));
}

class Runs implements LabRuns {
  private current: LabRun | null = null;
  /** Tells an answer that came too late from one that is waited for. */
  private turn = 0;

  constructor(private readonly tools: RunTools) {}

  async run(setup: LabSetup): Promise<void> {
    const mine = this.begin();
    const arms = armsOf(setup);
    this.tools.set({ run: emptyRun(setup, arms) });
    this.settle(await this.runArms(arms, 'run', mine), mine);
  }

  async runSweep(setup: LabSetup): Promise<void> {
    const { sweep } = setup;
    if (!sweep) return;
    const { get, set } = this.tools;
    const mine = this.begin();
    const pilots = pilotArms(setup, sweep);
    set({ sweep: emptyRun(setup, pilots) });
    const end = await this.runArms(pilots, 'sweep', mine);
    const state = get().sweep;
    if (end !== 'finished' || !state || mine !== this.turn) return this.settle(end, mine);
    const arms = enlarged(pilots, state, sweep.errorFraction);
    set({ sweep: { ...state, allInfants: arms.reduce((sum, arm) => sum + arm.infants, 0) } });
    this.settle(await this.runArms(arms, 'sweep', mine), mine);
  }

  async runCheck(): Promise<void> {
    const { get, set } = this.tools;
    const mine = this.begin();
    set({ check: { status: 'running', rows: [] } });
    const end = await this.follow(
      (runner) =>
        runner.check(CHECK_INFANTS, (row) => {
          const { check } = get();
          if (check && mine === this.turn) set({ check: { ...check, rows: [...check.rows, row] } });
        }),
      mine,
    );
    this.settle(end, mine);
  }

  pause(): void {
    if (!this.current) return;
    this.current.pause();
    this.mark('paused');
  }

  resume(): void {
    if (!this.current) return;
    this.current.resume();
    this.mark('running');
  }

  cancel(): void {
    this.turn += 1;
    this.current?.cancel();
    this.current = null;
    this.mark('cancelled');
  }

  private begin(): number {
    this.cancel();
    return this.turn;
  }

  /** Gives whatever is under way this status. */
  private mark(status: RunStatus): void {
    const { get, set } = this.tools;
    const { run, sweep, check } = get();
    if (run && isOpen(run.status)) set({ run: { ...run, status } });
    if (sweep && isOpen(sweep.status)) set({ sweep: { ...sweep, status } });
    if (check && isOpen(check.status)) set({ check: { ...check, status } });
  }

  private settle(end: LabEnd, mine: number): void {
    if (mine !== this.turn) return;
    this.current = null;
    this.mark(end);
  }

  /** Runs to its end, unless another run has begun. */
  private async follow(start: (runner: LabRunner) => LabRun, mine: number): Promise<LabEnd> {
    try {
      const runner = await this.tools.loadRunner();
      if (mine !== this.turn) return 'cancelled';
      this.current = start(runner);
      return await this.current.end;
    } catch {
      return 'failed';
    }
  }

  private runArms(arms: readonly LabArm[], slot: 'run' | 'sweep', mine: number): Promise<LabEnd> {
    const { get, set } = this.tools;
    const update = (change: (run: RunState) => RunState): void => {
      const run = get()[slot];
      if (run && mine === this.turn) set({ [slot]: change(run) });
    };
    return this.follow(
      (runner) =>
        runner.start(arms, {
          piece: (arm, piece) => update((run) => withPiece(run, arm, piece)),
          died: () => update((run) => ({ ...run, deaths: run.deaths + 1 })),
        }),
      mine,
    );
  }
}

/** Starts, follows and stops what runs in the background. */
export function createLabRuns(tools: RunTools): LabRuns {
  return new Runs(tools);
}
