import { html, type TemplateResult } from 'lit-html';
import type { AppStoreState } from '../../store/app-state';
import { afterPlay, type AfterPlay } from '../../store/after-play';
import {
  reunionPicture,
  schoolPicture,
  yearsPicture,
  type AfterPicture,
} from '../../view-models/after-picture';
import { schoolClockView } from '../../view-models/school-clock-view';
import type { Announcer } from '../announcer';
import type { Cast } from '../../view-models/identity';
import { wordsFor, type PageContext } from '../app-context';
import { reunionPage } from '../reunion/reunion-page';
import { clearChoice, createChoice } from '../school/school-choices';
import { schoolPage } from '../school/school-page';

/** A picture, and whose looks it has. */
export interface ShownPicture {
  readonly picture: AfterPicture;
  readonly cast: Cast;
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

/** The clock is said aloud when so many seconds are left. */
const SAID_SECONDS = [5, 15];

function playOf({ year, actions }: AppStoreState): AfterPlay | null {
  return year?.after ? afterPlay(year.after, (act) => actions.actAfter(act)) : null;
}

/** Who it is about: of the year that was played, or of a reunion that is only tried out. */
function castOf({ session }: AppStoreState, { seed }: AfterPlay): Cast {
  return session?.seed === seed ? session : { seed };
}

/** Says the clock at half-time and shortly before its end, once for each scene. */
function createClockVoice(context: PageContext, announcer: Announcer) {
  let said = '';
  return (play: AfterPlay, state: AppStoreState): void => {
    const { school, teacherMilliseconds } = play;
    const isTimed = state.settings.tempo !== 'untimed';
    if (!isTimed || school.stage !== 'moment') return;
    const { secondsLeft } = schoolClockView(school, teacherMilliseconds, true);
    const mark = SAID_SECONDS.find((seconds) => secondsLeft <= seconds);
    const key = [school.records.length, school.open?.choices.length, mark].join();
    if (mark === undefined || key === said) return;
    said = key;
    const words = wordsFor(context.strings, castOf(state, play));
    const text = words.t('school.clock.say', { seconds: mark });
    announcer.say({ text, urgency: 'polite' });
  };
}

/** Makes the pages for one mount of the app; `redraw` asks for a rendering soon. */
export function createAfterPage(
  context: PageContext,
  announcer: Announcer,
  redraw: () => void,
): AfterPage {
  const choice = createChoice();
  const sayClock = createClockVoice(context, announcer);
  let chosenAt = '';
  let painted = '';
  let paintedOn: HTMLCanvasElement | null = null;
  let said = '';

  /** Looking closer keeps what is chosen already; a new moment asks anew. */
  const forgetOldChoice = ({ school }: AfterPlay): void => {
    const { stage, records, open } = school;
    const now = [stage, records.length, open?.choices.length].join();
    if (now !== chosenAt) clearChoice(choice);
    chosenAt = now;
  };
  const pictureOf = (play: AfterPlay, state: AppStoreState): AfterPicture =>
    state.screen === 'reunion'
      ? reunionPicture(play.reunion)
      : play.school.stage === 'end'
        ? yearsPicture(play.school)
        : schoolPicture(play.school, {
            teacherMilliseconds: play.teacherMilliseconds,
            isTimed: state.settings.tempo !== 'untimed',
          });

  return {
    template(state) {
      const play = playOf(state);
      if (!play) return html`<main class="waiting"></main>`;
      forgetOldChoice(play);
      const words = wordsFor(context.strings, castOf(state, play));
      return state.screen === 'reunion'
        ? reunionPage(play, words, state)
        : schoolPage(play, choice, words, state, redraw);
    },
    afterRender(root, state, onPicture) {
      const play = playOf(state);
      if (!play) return;
      const picture = pictureOf(play, state);
      const canvas = root.querySelector<HTMLCanvasElement>('canvas[data-picture]');
      const key = JSON.stringify(picture) + String(canvas?.clientWidth);
      if (canvas && (canvas !== paintedOn || key !== painted)) {
        onPicture(canvas, { picture, cast: castOf(state, play) });
      }
      paintedOn = canvas;
      painted = key;
      const text = root.querySelector('[data-say]')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
      if (text !== '' && text !== said) announcer.say({ text, urgency: 'polite' });
      said = text;
      if (state.screen === 'school') sayClock(play, state);
    },
    stop() {
      announcer.clear();
    },
  };
}
