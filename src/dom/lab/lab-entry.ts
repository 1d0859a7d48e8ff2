import type { TemplateResult } from 'lit-html';
import './lab.css';
import { createLabStore, type LabRunnerLoader } from '../../store/lab/lab-store';
import type { LabStoreState } from '../../store/lab/lab-state';
import type { Announcer } from '../announcer';
import type { PageContext } from '../app-context';
import { DotStage } from './dot-stage';
import { isRunning, type LabContext } from './lab-context';
import { labPage, shownRun, type ShownRun } from './lab-page';
import { likeMeText } from './like-me';
import { createLabWords } from './lab-words';
import { lightsPerArm } from './stage';

/** What the lab needs from outside the page. */
export interface LabOutside {
  readonly loadRunner: LabRunnerLoader;
  /** The plays of this browser. */
  readonly loadOwnPlays: Parameters<typeof createLabStore>[1];
  /** The set-up of the link that was opened. */
  readonly code: string | null;
  readonly isMotionReduced: () => boolean;
}

/** The lab, once it has arrived. */
export interface LabPage {
  template(): TemplateResult;
  afterRender(root: HTMLElement): void;
  /** Another screen is shown: nothing runs on behind it. */
  leave(): void;
}

interface LabParts {
  readonly context: PageContext;
  readonly announcer: Announcer;
  readonly outside: LabOutside;
  readonly redraw: () => void;
}

/** While a run tells of itself, the page is drawn this often, milliseconds. */
const REDRAW_MILLISECONDS = 120;
/** A set-up that has been left alone for so long is run by itself, if that takes but a moment. */
const LIVE_MILLISECONDS = 300;
const MOST_LIVE_INFANTS = 4000;

const infantsIn = ({ setup }: LabStoreState): number => setup.infants * setup.caregivers.length;

/** Says once how a run has ended. */
function announce(state: LabStoreState, before: LabStoreState, lab: LabContext): void {
  const { words, say } = lab;
  const { run, sweep, check } = state;
  const likeMe = state.likeMe === before.likeMe ? null : likeMeText(lab);
  if (likeMe !== null) say(likeMe);
  if (run && run.deaths > (before.run?.deaths ?? 0) && before.run)
    say(words.t('lab.run.died', { count: run.deaths }));
  for (const [now, then] of [
    [sweep, before.sweep],
    [check, before.check],
  ] as const)
    if (now?.status === 'finished' && isRunning(then?.status)) say(words.t('lab.run.done'));
  if (!run || !isRunning(before.run?.status) || run.status === before.run?.status) return;
  if (run.status === 'cancelled') say(words.t('lab.run.cancelled'));
  if (run.status === 'failed') say(words.t('lab.run.failed'));
  if (run.status !== 'finished') return;
  const shares = run.arms.map(({ tally }, index) =>
    words.t('lab.run.said', {
      name: words.lettered(run.setup, index),
      share: words.percent(tally.likelihoods.secure.mean),
    }),
  );
  say([words.t('lab.run.finished', { count: run.doneInfants }), ...shares].join(' '));
}

/** Calls at most so often, and once more at the end. */
function paced(call: () => void): { soon(): void; stop(): void } {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let last = -Infinity;
  const now = (): void => {
    timer = null;
    last = performance.now();
    call();
  };
  return {
    soon() {
      timer ??= setTimeout(now, Math.max(0, last + REDRAW_MILLISECONDS - performance.now()));
    },
    stop() {
      if (timer !== null) clearTimeout(timer);
      timer = null;
    },
  };
}

class Lab implements LabPage {
  private readonly store;
  private readonly lab: () => LabContext;
  private readonly drawing;
  private shown: ShownRun | null = null;
  private stage: DotStage | null = null;
  private canvas: HTMLCanvasElement | null = null;
  private liveTimer: ReturnType<typeof setTimeout> | null = null;
  private isHere = false;

  constructor(private readonly parts: LabParts) {
    const { context, announcer, outside, redraw } = parts;
    this.store = createLabStore(outside.loadRunner, outside.loadOwnPlays);
    const words = createLabWords(context.strings);
    const say = (text: string): void => announcer.say({ text, urgency: 'polite' });
    this.lab = () => {
      const state = this.store.getState();
      return { state, actions: state.actions, words, say };
    };
    this.drawing = paced(redraw);
    this.store.subscribe((state, before) => {
      if (!this.isHere) return;
      announce(state, before, this.lab());
      if (state.setup !== before.setup) this.runSoon();
      const isProgress = (['run', 'sweep', 'check'] as const).some(
        (key) => state[key] !== before[key] && state[key]?.status === before[key]?.status,
      );
      if (isProgress) this.drawing.soon();
      else redraw();
    });
    if (outside.code !== null) this.store.getState().actions.openCode(outside.code);
  }

  template(): TemplateResult {
    if (!this.isHere) {
      this.isHere = true;
      void this.store.getState().actions.loadPlays();
      this.runSoon();
    }
    const { run } = this.store.getState();
    this.shown = shownRun(run, this.shown);
    const { actions } = this.parts.context.store.getState();
    return labPage(this.shown, this.lab(), {
      leave: () => actions.toTitle(),
      takeAMoment: () => actions.openDialog('leave'),
    });
  }

  afterRender(root: HTMLElement): void {
    const canvas = root.querySelector<HTMLCanvasElement>('.lab-dots');
    if (canvas !== this.canvas) this.changeCanvas(canvas);
    if (!this.shown || !this.stage) return;
    const { run } = this.shown;
    const lights = lightsPerArm(run);
    this.stage.show(
      run.arms.flatMap(({ kept }, row) =>
        kept.slice(0, lights).map(({ infant, pattern }) => ({ row, infant, pattern })),
      ),
      run.arms.length,
      lights,
    );
  }

  leave(): void {
    if (!this.isHere) return;
    this.isHere = false;
    this.drawing.stop();
    if (this.liveTimer !== null) clearTimeout(this.liveTimer);
    this.changeCanvas(null);
    this.store.getState().actions.cancel();
  }

  private changeCanvas(canvas: HTMLCanvasElement | null): void {
    this.stage?.stop();
    this.canvas = canvas;
    this.stage = canvas ? new DotStage(canvas, this.parts.outside.isMotionReduced) : null;
    canvas?.addEventListener('click', (event) => {
      const hit = this.stage?.at(event.offsetX, event.offsetY);
      if (hit) this.store.getState().actions.meet(hit.row, hit.infant);
    });
  }

  /** Small set-ups run by themselves a moment after the last change. */
  private runSoon(): void {
    if (this.liveTimer !== null) clearTimeout(this.liveTimer);
    this.liveTimer = setTimeout(() => {
      const state = this.store.getState();
      const isSmall = infantsIn(state) <= MOST_LIVE_INFANTS;
      const isWanted = state.isLive && state.section === 'explore' && isSmall;
      if (this.isHere && isWanted && state.run?.setup !== state.setup) void state.actions.run();
    }, LIVE_MILLISECONDS);
  }
}

export function createLabPage(parts: LabParts): LabPage {
  return new Lab(parts);
}
