import { describe, expect, it } from 'vitest';
import { followFace } from '../../../scenes/caregiver/follow-face';
import { pictureOfCare } from '../../../scenes/caregiver/picture-of-care';
import { doing, hands } from './moments';

const FACE = { x: 0, y: 112 };
const pictureOf = (response: 'play' | 'talk' | 'offerToy', isChasing: boolean) =>
  pictureOfCare({
    ...doing(response, 'plain', 1, true),
    hands: hands(response, 'plain', { isChasing }),
  });

describe('a game that goes after a face', () => {
  it.each(['play', 'talk', 'offerToy'] as const)('%s: comes nearer to either side', (response) => {
    for (const headTurn of [-0.8, 0.8]) {
      const near = (isChasing: boolean): number => {
        const picture = followFace(pictureOf(response, isChasing), { headTurn, headAway: 0 });
        const toFace = ({ wrist }: { readonly wrist: readonly [number, number] }) =>
          Math.hypot(wrist[0] - FACE.x - 60 * Math.sign(headTurn), wrist[1] - FACE.y);
        return Math.min(toFace(picture.left), toFace(picture.right));
      };
      expect(near(true)).toBeLessThan(near(false) - 20);
    }
  });

  it('waits where it is while the face is not averted, and when nobody chases', () => {
    const ahead = { headTurn: 0, headAway: 0 };
    const chasing = pictureOf('play', true);
    expect(followFace(chasing, ahead).right.wrist).toEqual(chasing.right.wrist);
    const waiting = pictureOf('play', false);
    expect(followFace(waiting, { headTurn: 0.9, headAway: 0.5 })).toBe(waiting);
  });
});
