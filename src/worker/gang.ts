import { releaseProxy, wrap, type Remote } from 'comlink';
import type { LabEnd, LabRun } from '../simulation/lab/lab-run';

/** How workers come to be, and how many at once. */
export interface GangOptions {
  readonly createWorker: () => Worker;
  readonly workers: number;
  /** A worker that is silent for longer, in the midst of its work, is lost; milliseconds. */
  readonly patienceMilliseconds?: number;
}

const MOST_WORKERS = 8;
const PATIENCE_MILLISECONDS = 5000;
/**
 * Silence is counted in so many looks: a machine that slept through the time has had one look, and
 * its workers a chance to speak.
 */
const SILENT_LOOKS = 5;
/** Until its first word a worker may still be on its way over a slow line. */
const STARTING_LOOKS = 30;
/** So many pieces may wait for an earlier one, for each worker: memory stays flat. */
const AHEAD_PER_WORKER = 4;
/** A piece that fails so often will fail again. */
const MOST_FAILURES = 3;

/** How many workers suit a machine with so many cores. */
export function workersFor(cores: number | undefined): number {
  return Math.min(MOST_WORKERS, Math.max(1, Math.floor(cores ?? 1)));
}

interface Hand<Work> {
  readonly worker: Worker;
  readonly work: Remote<Work>;
  /** It has said something, ever. */
  isAwake: boolean;
  /** Looks since it has said anything. */
  silentLooks: number;
}

/** One thing to be done by a worker; results are told in the order of their numbers. */
interface Queue<Work, Result> {
  readonly count: number;
  readonly ask: (work: Remote<Work>, number: number) => Promise<Result>;
  /** Takes a result; false when nothing after it is wanted. */
  readonly take: (number: number, result: Result) => boolean;
  readonly died: () => void;
  readonly workers: number;
}

/** Works a queue off with workers of its own, which are gone when it ends. */
export class Gang<Work, Result> implements LabRun {
  readonly end: Promise<LabEnd>;
  private readonly hands = new Set<Hand<Work>>();
  private readonly idle: Hand<Work>[] = [];
  private readonly done = new Map<number, Result>();
  private readonly again: number[] = [];
  private readonly failures = new Map<number, number>();
  private next = 0;
  private taken = 0;
  private isPaused = false;
  private hasEnded = false;
  private finish: (end: LabEnd) => void = () => undefined;

  constructor(
    private readonly queue: Queue<Work, Result>,
    private readonly options: GangOptions,
  ) {
    this.end = new Promise((resolve) => {
      this.finish = resolve;
    });
    const count = Math.min(queue.workers, queue.count);
    if (count === 0) this.stop('finished');
    for (let index = 0; index < count; index += 1) this.hire();
    this.handOut();
  }

  pause(): void {
    this.isPaused = true;
  }

  resume(): void {
    this.isPaused = false;
    this.handOut();
  }

  cancel(): void {
    this.stop('cancelled');
  }

  private hire(): void {
    const worker = this.options.createWorker();
    const hand: Hand<Work> = { worker, work: wrap<Work>(worker), isAwake: false, silentLooks: 0 };
    worker.addEventListener('message', () => {
      hand.isAwake = true;
      hand.silentLooks = 0;
    });
    this.hands.add(hand);
    this.idle.push(hand);
  }

  private dismiss(hand: Hand<Work>): void {
    this.hands.delete(hand);
    hand.work[releaseProxy]();
    hand.worker.terminate();
  }

  private stop(end: LabEnd): void {
    if (this.hasEnded) return;
    this.hasEnded = true;
    for (const hand of this.hands) this.dismiss(hand);
    this.idle.length = 0;
    this.done.clear();
    this.finish(end);
  }

  private handOut(): void {
    const { queue } = this;
    const last = Math.min(queue.count, this.taken + AHEAD_PER_WORKER * queue.workers);
    while (!this.isPaused && !this.hasEnded && this.idle.length > 0) {
      const number = this.again.shift() ?? (this.next < last ? this.next++ : null);
      if (number === null) return;
      this.give(this.idle.pop()!, number);
    }
  }

  private give(hand: Hand<Work>, number: number): void {
    let isOpen = true;
    const close = (then: () => void) => (): void => {
      if (!isOpen) return;
      isOpen = false;
      clearInterval(looks);
      hand.worker.removeEventListener('error', lost);
      if (!this.hasEnded) then();
    };
    const lost = close(() => this.lose(hand, number));
    const patience = this.options.patienceMilliseconds ?? PATIENCE_MILLISECONDS;
    hand.silentLooks = 0;
    const looks = setInterval(() => {
      hand.silentLooks += 1;
      if (hand.silentLooks >= (hand.isAwake ? SILENT_LOOKS : STARTING_LOOKS)) lost();
    }, patience / SILENT_LOOKS);
    hand.worker.addEventListener('error', lost);
    this.queue.ask(hand.work, number).then((result) => {
      close(() => {
        this.idle.push(hand);
        this.done.set(number, result);
        this.tell();
        this.handOut();
      })();
    }, lost);
  }

  /** A worker is gone with what it was doing: another one does it again. */
  private lose(hand: Hand<Work>, number: number): void {
    const failures = (this.failures.get(number) ?? 0) + 1;
    this.failures.set(number, failures);
    this.dismiss(hand);
    if (failures >= MOST_FAILURES) {
      this.stop('failed');
      return;
    }
    this.queue.died();
    this.again.push(number);
    this.hire();
    this.handOut();
  }

  private tell(): void {
    for (;;) {
      const result = this.done.get(this.taken);
      if (result === undefined || this.hasEnded) return;
      this.done.delete(this.taken);
      this.taken += 1;
      const goesOn = this.queue.take(this.taken - 1, result);
      if (!goesOn || this.taken === this.queue.count) this.stop('finished');
    }
  }
}
