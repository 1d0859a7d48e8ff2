import { html, nothing, type TemplateResult } from 'lit-html';
import type { AppStoreState } from '../../store/app-state';
import type { StringKey } from '../../strings/string-key';
import { frightOf } from '../../view-models/fright';
import type { PlayView } from '../../view-models/play-view';
import type { Words } from '../app-context';

type Session = NonNullable<AppStoreState['session']>;

/** The first moments teach by doing; after this many the player is left alone. */
const TAUGHT_MOMENTS = 3;

function mannerTip(view: PlayView): StringKey {
  if (view.when !== null) return 'play.coach.untimed';
  return view.manner.mode === 'hold' ? 'play.coach.hold' : 'play.coach.switch';
}

/** A day by itself that begins with an infant which knows its caregiver already. */
const isJoinedLate = ({ visitIndex, readingAtStart, history }: Session): boolean =>
  visitIndex === 0 && readingAtStart.distressEpisodeCount > 0 && history.length === 0;

/** A first exchange: whoever has seen one answer knows how it goes. */
function isFirstTurn({ turn, events }: Session): boolean {
  const hasAnswered = events.some((event) => event.type === 'turn' && event.what === 'replies');
  return turn?.whose === 'infant' && !hasAnswered;
}

/** Nobody has answered yet: what there is to see, small or loud. */
const noticeTip = ({ stage }: Session): StringKey =>
  stage === 'shout' ? 'play.coach.loud' : 'play.coach.notice';

/** Answers to this moment that did not fit. */
const missCount = ({ events }: Session, momentId: string | null): number =>
  events.filter((event) => event.type === 'answer' && event.isMiss && event.momentId === momentId)
    .length;

/** What is worth saying now to somebody who plays for the first time; empty when nothing is. */
export function coachKeys(session: Session, view: PlayView): readonly StringKey[] {
  if (isFirstTurn(session) && !view.isOver) return ['play.coach.turn'];
  // Looking closer is reading already; a tip would only be in the way.
  if (session.history.length >= TAUGHT_MOMENTS || view.isOver || view.isContextOpen) return [];
  const hasBeenBusy = session.events.some(
    (event) => event.type === 'whereabouts' && event.whereabouts === 'busy',
  );
  const isCalled = view.tasks.some((task) => task.isCalling);
  if (isCalled && !hasBeenBusy) return ['play.coach.task'];
  const answer = session.events.filter((event) => event.type === 'answer').at(-1);
  const isCalm = session.stage === 'calm';
  if (!answer && isCalm && isJoinedLate(session)) return ['play.coach.before'];
  if (!answer) return isCalm ? [] : [noticeTip(session), mannerTip(view)];
  const isOfThisMoment = answer.momentId === session.moments[session.momentIndex]?.id;
  if (!session.episode || !isOfThisMoment) return [];
  if (answer.isMend) return ['play.coach.mend'];
  if (!answer.isMiss) return ['play.coach.fit'];
  if (frightOf(session, answer)) return ['play.coach.fright'];
  return [missCount(session, answer.momentId) < 2 ? 'play.coach.miss' : 'play.coach.look'];
}

type WayOut = 'putDown' | 'askHelp';

/** Energy below which nobody should have to go on alone; the word for it is "empty" then. */
const LIMIT_ENERGY = 0.25;

/** Loud crying and no strength left: the safe way out is offered, and called good care. */
export function limitKeys(session: Session, view: PlayView): readonly StringKey[] {
  const wayOut = session.reach?.response ?? session.activity?.response;
  const isResting = wayOut === 'putDown' || wayOut === 'askHelp';
  const isAtLimit = session.stage === 'shout' && view.energy.level < LIMIT_ENERGY;
  if (!isAtLimit || isResting) return [];
  return view.helpLeftCount > 0 ? ['play.limit', 'play.limit.help'] : ['play.limit'];
}

/** The ways out of the limit as buttons: real acts, not only advice. */
function wayOutButtons(
  keys: readonly StringKey[],
  words: Words,
  respond: (response: WayOut) => void,
): TemplateResult {
  const ways: readonly WayOut[] = keys.includes('play.limit.help')
    ? ['putDown', 'askHelp']
    : ['putDown'];
  return html`<div class="coach-ways">
    ${ways.map(
      (way) =>
        html`<button
          type="button"
          class="button ${way === 'putDown' ? 'button-primary' : ''}"
          data-way-out=${way}
          @click=${() => respond(way)}
        >
          ${words.t(`response.${way}`)}
        </button>`,
    )}
  </div>`;
}

/**
 * The tip card, which can be sent away for the rest of the day.
 *
 * @param respond does a way out at once; null while nothing can be done
 */
export function coachCard(
  keys: readonly StringKey[],
  words: Words,
  hide: () => void,
  respond: ((response: WayOut) => void) | null,
): TemplateResult | typeof nothing {
  if (keys.length === 0) return nothing;
  return html`<aside class="coach" data-coach=${keys[0] ?? ''}>
    ${keys.map((key) => html`<p>${words.t(key)}</p>`)}
    ${
      // This one is no tip: it stays until there is strength, or a pause.
      keys[0] === 'play.limit'
        ? respond
          ? wayOutButtons(keys, words, respond)
          : nothing
        : html`<button type="button" class="button-link coach-hide" @click=${hide}>
            ${words.t('play.coach.hide')}
          </button>`
    }
  </aside>`;
}
