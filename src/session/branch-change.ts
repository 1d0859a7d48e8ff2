import { asksForLess } from '../model/answer-arousal';
import { FITTING_FROM, fitOf } from '../model/fit';
import type { NeedKind } from '../model/need';
import { RESPONSE_KINDS, type Manner, type ResponseKind } from '../model/response';
import type { DayScript, ScriptedInput } from './branch-timeline';
import type { PlannedMoment, SessionInput } from './session-state';

/** How one moment is to be answered instead. What is left out stays as it was. */
export interface AnswerChange {
  readonly momentId: string;
  /** When the first answer sets out, model seconds after the moment began. */
  readonly startsAfterSeconds?: number;
  /** How every answer of the moment is done. */
  readonly manner?: Manner;
  /** The first answer meets the need. */
  readonly isFitting?: boolean;
  /** After the last answer comes one more, fitting and gentle. */
  readonly isMended?: boolean;
  /** Where the infant asks for less, it gets less, and nothing else. */
  readonly isHeeded?: boolean;
}

/** A mend follows the answer that went wrong after so long, model seconds. Assumption. */
const MEND_AFTER_SECONDS = 15;
/** Where nobody came, somebody comes after so long if no time is given. Assumption. */
const COMES_AFTER_SECONDS = 10;

type Care = SessionInput & { readonly type: 'reach' | 'respond' };
type ScriptedCare = ScriptedInput & { readonly input: Care };

/** A look is no answer yet. */
const isAnswer = (item: ScriptedInput): item is ScriptedCare =>
  (item.input.type === 'reach' || item.input.type === 'respond') && item.input.response !== 'look';

/** Model seconds from the start of a moment until its first answer set out; null: there was none. */
export function firstAnswerStart(script: DayScript, momentId: string): number | null {
  const first = script.inputs.find((item) => item.segment === `on:${momentId}` && isAnswer(item));
  return first ? first.offsetMilliseconds / 1000 : null;
}

/** The response that meets a need best; of equals the first of the list. */
export function bestResponse(need: NeedKind): ResponseKind {
  return RESPONSE_KINDS.reduce((best, kind) =>
    fitOf(need, kind) > fitOf(need, best) ? kind : best,
  );
}

const respond = (
  segment: ScriptedInput['segment'],
  offsetMilliseconds: number,
  response: ResponseKind,
  manner: Manner,
): ScriptedInput => ({
  segment,
  offsetMilliseconds,
  input: { type: 'respond', response, manner },
});

/** All answers shifted so that the first sets out at a time; who comes sooner does not go first. */
function shifted(items: readonly ScriptedInput[], startsAfterSeconds: number): ScriptedInput[] {
  const first = items.findIndex(isAnswer);
  if (first < 0) return [...items];
  const start = Math.max(0, Math.round(startsAfterSeconds * 1000));
  const shift = start - items[first]!.offsetMilliseconds;
  return items.flatMap((item, index) => {
    if (index >= first) return [{ ...item, offsetMilliseconds: item.offsetMilliseconds + shift }];
    return item.offsetMilliseconds < start ? [item] : [];
  });
}

/** Every answer done in one manner; the letting go that decided it before falls away. */
function withManner(items: readonly ScriptedInput[], manner: Manner): ScriptedInput[] {
  return items.flatMap((item) => {
    if (item.input.type === 'release') return [];
    if (!isAnswer(item)) return [item];
    return [respond(item.segment, item.offsetMilliseconds, item.input.response, manner)];
  });
}

function withFit(items: readonly ScriptedInput[], need: NeedKind): ScriptedInput[] {
  const first = items.findIndex(isAnswer);
  return items.map((item, index) => {
    if (index !== first || !isAnswer(item) || fitOf(need, item.input.response) >= FITTING_FROM)
      return item;
    return { ...item, input: { ...item.input, response: bestResponse(need) } };
  });
}

function withMend(items: readonly ScriptedInput[], need: NeedKind): ScriptedInput[] {
  const last = items.filter(isAnswer).at(-1);
  if (!last) return [...items];
  const at = last.offsetMilliseconds + MEND_AFTER_SECONDS * 1000;
  const before = items.filter((item) => item.offsetMilliseconds <= at);
  const after = items.filter((item) => item.offsetMilliseconds > at);
  return [...before, respond(last.segment, at, bestResponse(need), 'gentle'), ...after];
}

/** The infant is given room at the first answer, and let be after it. */
function withHeed(items: readonly ScriptedInput[], need: NeedKind): ScriptedInput[] {
  const first = items.find(isAnswer);
  if (!first || !asksForLess(need)) return [...items];
  const rest = items.filter((item) => !isAnswer(item) && item.input.type !== 'release');
  const heed = respond(first.segment, first.offsetMilliseconds, bestResponse(need), 'gentle');
  return [...rest, heed].sort((a, b) => a.offsetMilliseconds - b.offsetMilliseconds);
}

const asksForAnAnswer = (change: AnswerChange): boolean => Object.keys(change).length > 1;

/** The script of a day in which one moment is answered otherwise. */
export function changeScript(
  script: DayScript,
  moment: PlannedMoment,
  change: AnswerChange,
): DayScript {
  const segment = `on:${moment.id}` as const;
  const { need } = moment;
  let items = script.inputs.filter((item) => item.segment === segment);
  if (!items.some(isAnswer) && asksForAnAnswer(change)) {
    const at = (change.startsAfterSeconds ?? COMES_AFTER_SECONDS) * 1000;
    const answer = respond(segment, Math.round(at), bestResponse(need), change.manner ?? 'gentle');
    items = [...items.filter((item) => item.offsetMilliseconds < at), answer];
  }
  if (change.startsAfterSeconds !== undefined) items = shifted(items, change.startsAfterSeconds);
  if (change.isFitting) items = withFit(items, need);
  if (change.isHeeded) items = withHeed(items, need);
  if (change.manner) items = withManner(items, change.manner);
  if (change.isMended) items = withMend(items, need);
  const others = script.inputs.filter((item) => item.segment !== segment);
  return { ...script, inputs: [...others, ...items] };
}
