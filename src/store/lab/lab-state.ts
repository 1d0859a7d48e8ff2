import type { LabCaregiver, LabSetup, LabSweep } from '../../caregivers/lab-setup-schema';
import type { CareKey } from '../../caregivers/sweep-keys';
import type { Circumstance } from '../../session/circumstance-names';
import type { FileProblem } from '../../scenario/file-problem';
import type { ResolvedCare } from '../../simulation/care';
import type { KeptInfant } from '../../simulation/lab/lab-chunk';
import type { OwnPlay } from './own-plays';
import type { CheckedFact } from '../../simulation/lab/lab-run';
import type { LabTally, LivedYear } from '../../simulation/lab/lab-tally';

export const LAB_SECTIONS = ['explore', 'sweep', 'questions', 'evidence'] as const;
export type LabSection = (typeof LAB_SECTIONS)[number];
export type RunStatus = 'running' | 'paused' | 'finished' | 'cancelled' | 'failed';

/** What is known of one population so far. The tally grows in place; `infants` tells that it did. */
export interface ArmResult {
  readonly tally: LabTally;
  readonly kept: readonly KeptInfant[];
  readonly infants: number;
}

/** A run under way or the last one. */
export interface RunState {
  /** As it was when the run began. */
  readonly setup: LabSetup;
  readonly status: RunStatus;
  readonly arms: readonly ArmResult[];
  readonly doneInfants: number;
  readonly allInfants: number;
  /** Workers that died and were replaced. */
  readonly deaths: number;
}

/** The model checked against the literature, row by row. */
export interface CheckState {
  readonly status: RunStatus;
  readonly rows: readonly CheckedFact[];
}

/** One infant of a run, lived once more to be looked at. */
export interface MetInfant extends LivedYear {
  readonly arm: number;
  /** How it was cared for from birth. */
  readonly care: ResolvedCare;
}

export interface LabState {
  readonly section: LabSection;
  readonly setup: LabSetup;
  /** Which caregiver the sliders show, and which part of its year. */
  readonly active: number;
  readonly editing: 'birth' | 'change';
  readonly run: RunState | null;
  readonly sweep: RunState | null;
  readonly check: CheckState | null;
  /** Why a link or a file was not opened. */
  readonly refusal: FileProblem | null;
  /** Small runs begin by themselves when the set-up has changed. */
  readonly isLive: boolean;
  /** The infant that is looked at. */
  readonly met: MetInfant | null;
  /** Published figures drawn beside the model's: their name in the view models, or null. */
  readonly published: string | null;
  /** How the link has gone out of the page last. */
  readonly shared: 'copied' | 'selected' | null;
  /** Plays of this browser that a caregiver can be worked out from. */
  readonly plays: readonly OwnPlay[];
  /** The play that was chosen last, and the moments that it held; null moments: it is gone. */
  readonly likeMe: { readonly play: OwnPlay; readonly moments: number | null } | null;
  readonly question: { readonly index: number; readonly prediction: number | null };
}

export interface LabActions {
  show(section: LabSection): void;
  /** Opens a set-up; what runs is stopped. */
  open(setup: LabSetup): void;
  /** Opens the set-up of a link, or says why not. */
  openCode(code: string): void;
  /** Opens the text of a set-up's file, or says why not. */
  openFile(text: string, fileName: string): void;
  chooseCaregiver(entry: LabCaregiver): void;
  /** Looks for plays of this browser. */
  loadPlays(): Promise<void>;
  /** Cares as somebody did in a play of this browser. */
  careLikePlay(id: string): Promise<void>;
  activate(index: number): void;
  addCaregiver(): void;
  removeCaregiver(index: number): void;
  /** Lays a card of circumstances for the caregiver that is shown, or takes it away. */
  toggleCard(card: Circumstance): void;
  edit(part: 'birth' | 'change'): void;
  setCare(key: CareKey, value: number): void;
  /** Standard deviation between caregivers of this kind; 0 for none. */
  setSpread(key: CareKey, value: number): void;
  /** From when on the care is another one, as a fraction of the year; null for the same all year. */
  setChange(atFraction: number | null): void;
  setInfants(infants: number): void;
  setSeed(seed: number): void;
  /** One value for every infant, or null to let it vary. */
  setTemperament(key: 'reactivity' | 'soothability' | 'readability', value: number | null): void;
  setSweepKeys(first: CareKey, second: CareKey | null): void;
  setSweepError(errorFraction: LabSweep['errorFraction']): void;
  run(): Promise<void>;
  runSweep(): Promise<void>;
  runCheck(): Promise<void>;
  pause(): void;
  resume(): void;
  /** Stops whatever runs, at once. */
  cancel(): void;
  setLive(isLive: boolean): void;
  /** Looks at one infant of the last run; null looks away. */
  meet(arm: number, infant: number | null): void;
  showPublished(id: string | null): void;
  setShared(shared: 'copied' | 'selected'): void;
  ask(index: number): void;
  predict(choice: number): void;
  /** The set-up as a code for a link. */
  code(): string;
}

export type LabStoreState = LabState & { readonly actions: LabActions };
