import { describe, expect, it } from 'vitest';
import type { CarePicture } from '../../../scenes/caregiver/care-picture';
import { pictureOfCare } from '../../../scenes/caregiver/picture-of-care';
import { doing, hands, POSE_AFTER, POSES, RESPONSES } from './moments';

const MANNERS = ['gentle', 'plain', 'abrupt'] as const;
/** These have no rough form, or are told from gentle ones in another way. */
const NOT_COMPARED: readonly string[] = ['look', 'putDown', 'askHelp', 'space', 'rock'];

function numbersOf(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(numbersOf) : [];
}

/** How far the picture moves in all within some seconds, picture units and degrees. */
function travel(at: (seconds: number) => CarePicture, fromSeconds: number, untilSeconds: number) {
  let sum = 0;
  for (let seconds = fromSeconds; seconds < untilSeconds; seconds += 0.05) {
    const before = numbersOf(at(seconds));
    const after = numbersOf(at(seconds + 0.05));
    sum += after.reduce((total, value, index) => total + Math.abs(value - before[index]!), 0);
  }
  return sum;
}

describe('the picture of care', () => {
  it('is whole for every response, manner, phase and pose', () => {
    for (const pose of POSES) {
      for (const response of RESPONSES) {
        for (const manner of MANNERS) {
          for (const phase of ['reaching', 'doing'] as const) {
            const act = hands(response, manner, { phase, progress: 0.6 });
            const moment = { pose, isNear: true, hands: act, seconds: 1.3, isStill: false };
            const numbers = numbersOf(pictureOfCare(moment));
            expect(numbers.length).toBeGreaterThan(30);
            expect(numbers.every(Number.isFinite), `${pose} ${response}`).toBe(true);
          }
        }
      }
    }
  });

  it.each(RESPONSES.filter((response) => !NOT_COMPARED.includes(response)))(
    '%s is restless when it is abrupt',
    (response) => {
      const gentle = travel((seconds) => pictureOfCare(doing(response, 'gentle', seconds)), 1, 7);
      const abrupt = travel((seconds) => pictureOfCare(doing(response, 'abrupt', seconds)), 1, 7);
      expect(abrupt).toBeGreaterThan(gentle * 1.3);
    },
  );

  it('rocks evenly and slowly, and in short quick jolts when it is abrupt', () => {
    const turns = (manner: 'gentle' | 'abrupt'): number => {
      let count = 0;
      let direction = 0;
      for (let seconds = 0; seconds < 8; seconds += 0.02) {
        const [now, next] = [seconds, seconds + 0.02].map(
          (time) => pictureOfCare(doing('rock', manner, time)).sway.rotateDegrees,
        );
        const step = Math.sign(next! - now!);
        if (step !== direction) count += 1;
        direction = step;
      }
      return count;
    };
    expect(turns('abrupt')).toBeGreaterThan(2 * turns('gentle'));
  });

  it('holds still with reduced motion', () => {
    for (const response of RESPONSES) {
      const at = (seconds: number) => pictureOfCare(doing(response, 'abrupt', seconds, true));
      expect(at(0.2)).toEqual(at(3.7));
    }
  });

  it('never shakes an infant: held, it moves a few units and degrees at most', () => {
    for (const response of ['rock', 'hold', 'feed', 'askHelp'] as const) {
      for (let seconds = 0; seconds < 6; seconds += 0.03) {
        const { sway } = pictureOfCare(doing(response, 'abrupt', seconds));
        expect(Math.abs(sway.x) + Math.abs(sway.y)).toBeLessThan(5);
        expect(Math.abs(sway.rotateDegrees)).toBeLessThan(2);
      }
    }
  });

  it('brings the bottle along in the hand', () => {
    const reach = (progress: number) =>
      pictureOfCare({
        pose: 'mat',
        isNear: true,
        hands: hands('feed', null, { phase: 'reaching', progress }),
        seconds: progress,
        isStill: false,
      }).thing;
    expect(reach(0)?.away).toBeCloseTo(1, 6);
    expect(reach(1)?.away).toBeCloseTo(0, 6);
  });

  it('gives the infant to the helper when help was asked for', () => {
    const { holder } = pictureOfCare(doing('askHelp', 'gentle', 1));
    expect(holder).toMatchObject({ who: 'helper', presence: 1 });
    expect(pictureOfCare(doing('hold', 'gentle', 1)).holder.who).toBe('self');
  });

  it('leaves an infant that was laid down, slowly', () => {
    const wrist = (seconds: number) =>
      pictureOfCare(doing('putDown', 'gentle', seconds)).left.wrist;
    expect(wrist(0.6)).toEqual(wrist(0));
    expect(wrist(3)[1]).toBeGreaterThan(380);
  });

  it('shows no hand of one’s own across the room, and a helper if the infant is held', () => {
    const away = (pose: (typeof POSES)[number]) =>
      pictureOfCare({ pose, isNear: false, hands: null, seconds: 0, isStill: false });
    expect(away('mat').right.wrist[1]).toBeGreaterThan(380);
    expect(away('shoulder').holder.who).toBe('helper');
  });

  it('has the infant in a cradle hold turned, with its head up', () => {
    const { infant } = pictureOfCare(doing('feed', 'gentle', 0));
    expect(POSE_AFTER.feed).toBe('cradleFeed');
    expect(infant.rotateDegrees).toBeLessThan(-30);
    expect(infant.rotateDegrees).toBeGreaterThan(-80);
  });
});
