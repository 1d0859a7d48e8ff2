import { caregiverOf } from '../../caregivers/edit-care';
import { careUnder } from './care-under';
import type { Circumstance } from '../../session/circumstance-names';
import type { LabCaregiver } from '../../caregivers/lab-setup-schema';

/** One call for somebody on a made-up, ordinary day. */
export interface DayCall {
  readonly need: 'distress' | 'play';
  /** Seconds until somebody answered; null when nobody did. */
  readonly seconds: number | null;
  readonly manner: 'gentle' | 'abrupt' | 'frightening' | null;
  readonly fits: boolean;
  /** A miss was put right. */
  readonly isMended: boolean;
  readonly isHeld: boolean;
}

const DISTRESS_CALLS = 8;
const PLAY_CALLS = 3;

/** Places 0.5/n, 1.5/n ... in an order that differs from one question to the next. */
function share(index: number, count: number, stride: number): number {
  return (((index * stride) % count) + 0.5) / count;
}

/** Standard normal quantile, by the logistic curve; good enough for a picture. */
function normal(share0to1: number): number {
  return Math.log(share0to1 / (1 - share0to1)) / 1.702;
}

/**
 * A day on which everything happens as often as the sliders say, without any chance: a picture of
 * the set-up, not a result. Null for a mix of many kinds.
 */
export function typicalDay(
  entry: LabCaregiver,
  cards: readonly Circumstance[] = [],
): readonly DayCall[] | null {
  const caregiver = caregiverOf(entry);
  if (!caregiver) return null;
  const care = careUnder(caregiver, cards);
  const of = (key: keyof typeof care): number => care[key];
  const call = (need: DayCall['need'], index: number, count: number): DayCall => {
    const at = (stride: number): number => share(index, count, stride);
    const answers = need === 'play' ? of('answersBidsFraction') : of('answersDistressFraction');
    if (at(3) > answers)
      return { need, seconds: null, manner: null, fits: false, isMended: false, isHeld: false };
    const seconds = of('delayMedianSeconds') * Math.exp(of('delayLogSd') * normal(at(5)));
    const rough = at(7) > of('gentleFraction') ? 'abrupt' : 'gentle';
    const manner = at(7) < of('frighteningFraction') ? 'frightening' : rough;
    const fits = need === 'play' || at(1) <= of('fitFraction');
    const isMiss = !fits || manner !== 'gentle';
    const isMended = isMiss && at(5) <= of('repairFraction');
    return { need, seconds, manner, fits, isMended, isHeld: at(3) <= of('contactFraction') };
  };
  return [
    ...Array.from({ length: DISTRESS_CALLS }, (_, index) =>
      call('distress', index, DISTRESS_CALLS),
    ),
    ...Array.from({ length: PLAY_CALLS }, (_, index) => call('play', index, PLAY_CALLS)),
  ];
}
