import type { TemplateResult } from 'lit-html';
import type { AppStoreState } from '../../store/app-state';
import { createAfterPlay, raiseInfant, type AfterPlay } from '../../store/after-play';
import { reunionPicture, schoolPicture, type AfterPicture } from '../../view-models/after-picture';
import type { Announcer } from '../announcer';
import { wordsForSeed, type PageContext } from '../app-context';
import { reunionPage } from '../reunion/reunion-page';
import { clearChoice, createChoice } from '../school/school-choices';
import { schoolPage } from '../school/school-page';

/** A picture, and whose looks it has. */
export interface ShownPicture {
  readonly picture: AfterPicture;
  readonly seed: number;
}

/** The pages after the first year: the reunion and school. */
export interface AfterPage {
  template(state: AppStoreState): TemplateResult;
  /** After each rendering: the picture, and what there is to say. */
  afterRender(
    root: HTMLElement,
    state: AppStoreState,
    onPicture: (canvas: HTMLCanvasElement, shown: ShownPicture) => void,
  ): void;
  stop(): void;
}

/** Whose reunion it is where no year has been played: for trying these pages alone. */
const TRY_SEED = 4;
const TRY_CAREGIVER = 'good-enough';

type Session = AppStoreState['session'];

/** Makes the pages for one mount of the app; `redraw` asks for a rendering soon. */
export function createAfterPage(
  context: PageContext,
  announcer: Announcer,
  redraw: () => void,
): AfterPage {
  let play: AfterPlay | null = null;
  let playedFor: Session | undefined;
  const choice = createChoice();
  let chosenAt = '';
  let painted = '';
  let paintedOn: HTMLCanvasElement | null = null;
  let said = '';

  /** Looking closer keeps what is chosen already; a new moment asks anew. */
  const forgetOldChoice = (): void => {
    if (!play) return;
    const { stage, records, open } = play.school();
    const now = [stage, records.length, open?.choices.length].join();
    if (now !== chosenAt) clearChoice(choice);
    chosenAt = now;
  };

  const playFor = (session: Session): AfterPlay => {
    if (play && playedFor === session) return play;
    const seed = session?.seed ?? TRY_SEED;
    const infant = session?.infant ?? raiseInfant(seed, TRY_CAREGIVER);
    play = createAfterPlay(infant, seed, () => {
      forgetOldChoice();
      redraw();
    });
    playedFor = session;
    return play;
  };

  return {
    template(state) {
      const present = playFor(state.session);
      const words = wordsForSeed(context.strings, present.seed);
      return state.screen === 'reunion'
        ? reunionPage(present, words, state.actions)
        : schoolPage(present, choice, words, state, redraw);
    },
    afterRender(root, state, onPicture) {
      if (!play) return;
      const isReunion = state.screen === 'reunion';
      const picture = isReunion ? reunionPicture(play.reunion()) : schoolPicture(play.school());
      const canvas = root.querySelector<HTMLCanvasElement>('canvas[data-picture]');
      const key = JSON.stringify(picture) + String(canvas?.clientWidth);
      if (canvas && (canvas !== paintedOn || key !== painted)) {
        onPicture(canvas, { picture, seed: play.seed });
      }
      paintedOn = canvas;
      painted = key;
      const text = root.querySelector('[data-say]')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
      if (text !== '' && text !== said) announcer.say({ text, urgency: 'polite' });
      said = text;
    },
    stop() {
      announcer.clear();
    },
  };
}
