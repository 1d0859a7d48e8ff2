import { describe, expect, it } from 'vitest';
import { createReunion, predictReunion, watchNext } from '../../../src/session/reunion';
import { REUNION_ACTS } from '../../../src/session/reunion-act';
import { reunionPicture, type ReunionPicture } from '../../../src/view-models/after-picture';
import { bear, isFromBehind } from '../../../scenes/after/reunion-bearing';
import { REUNION_POSES } from '../../../scenes/after/reunion-poses';
import { neutralChannels } from '../../../scenes/infant/rig-parameters';
import { KIND, playFrom, UNKIND, type PlayStyle } from '../../session/play-styles';
import { raisedInfants } from '../../session/raised-infants';
import { playYear } from '../../session/year-visits';

const SEEDS = [3, 5, 7, 11, 19, 23, 42, 101];
const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;

function picturesOf(infant: Parameters<typeof createReunion>[0], seed: number): ReunionPicture[] {
  const pictures: ReunionPicture[] = [];
  let state = predictReunion(createReunion(infant, seed), 'unsure');
  for (; state.stage === 'watch'; state = watchNext(state)) pictures.push(reunionPicture(state));
  return pictures;
}

const afterYear = (style: PlayStyle, seed: number) =>
  picturesOf(playYear(seed, (day) => playFrom(day, style)).session.infant, seed);
const borne = (picture: ReunionPicture) => {
  const pose = REUNION_POSES[picture.act];
  return bear(picture, pose, Object.assign(neutralChannels(), pose.channels));
};
const at = (act: ReunionPicture['act'], inCaregiver: number, fear = 0): ReunionPicture => ({
  ...{ kind: 'reunion', act, place: 'toys', caregiver: 'kneels' },
  bearing: { inCaregiver, fear, upset: 0 },
});

describe('the infant at the reunion', () => {
  it('bears what it has learned in every moment, whatever it does in it', () => {
    for (const seed of SEEDS) {
      const tensions = [KIND, UNKIND].map((style) =>
        afterYear(style, seed).map((picture) => borne(picture).channels.tension),
      );
      expect(Math.max(...tensions[0]!), String(seed)).toBeLessThan(0.5);
      expect(Math.min(...tensions[1]!), String(seed)).toBeGreaterThan(0.6);
    }
  });

  it('that counts on its caregiver looks at them even where it halts, and stands nearer', () => {
    const [open, wary] = [borne(at('freezes', 1)), borne(at('freezes', 0))];
    expect(open.channels.gazeX).toBeGreaterThan(0.5);
    expect(wary.channels.gazeX).toBeLessThan(0.1);
    expect(open.step - wary.step).toBeGreaterThan(60);
  });

  it('shows its back only where it counts little on its caregiver, or looks to the door', () => {
    for (const act of REUNION_ACTS) {
      const isSeen = isFromBehind(at(act, 0.9), REUNION_POSES[act]);
      expect(isSeen, act).toBe(act === 'watchesDoor');
    }
    expect(isFromBehind(at('turnsAway', 0.1), REUNION_POSES.turnsAway)).toBe(true);
  });

  it.each(REUNION_ACTS)('changes without a jump while it %s and trust grows', (act) => {
    for (let share = 0; share < 1; share += 0.05) {
      const [one, next] = [borne(at(act, share)), borne(at(act, share + 0.05))];
      expect(Math.abs(next.step - one.step)).toBeLessThan(10);
      expect(Math.abs(next.channels.tension - one.channels.tension)).toBeLessThan(0.1);
    }
  });

  it('that is afraid keeps further off, with wider eyes', () => {
    const [afraid, not] = [borne(at('plays', 0.3, 0.6)), borne(at('plays', 0.3))];
    expect(afraid.step).toBeLessThan(not.step - 20);
    expect(afraid.channels.eyeOpenLeft).toBeGreaterThan(not.channels.eyeOpenLeft + 0.1);
  });

  it('stands between the two after care between the two', () => {
    const openness = (kind: 'steady-sensitive' | 'good-enough' | 'unpredictable' | 'absent') =>
      mean(
        raisedInfants(kind, 12).map(
          (infant, seed) => picturesOf(infant, seed)[0]!.bearing.inCaregiver,
        ),
      );
    const [steady, enough] = [openness('steady-sensitive'), openness('good-enough')];
    const [unpredictable, absent] = [openness('unpredictable'), openness('absent')];
    expect(steady).toBeGreaterThan(enough);
    expect(enough).toBeGreaterThan(unpredictable);
    expect(unpredictable).toBeGreaterThan(absent);
  });
});
