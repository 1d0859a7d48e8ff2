import { describe, expect, it } from 'vitest';
import {
  blendCameras,
  busyCamera,
  leanIn,
  nearCamera,
  onStage,
  pictureOrigin,
  pictureScale,
} from '../../../scenes/nursery/stage-camera';
import { COUNTER_TOP } from '../../../scenes/room/counter';
import { MAT_PLACE, ROOM } from '../../../scenes/room/room-plan';

const SIZES = [
  [1280, 572],
  [1366, 610],
  [1024, 440],
  [2560, 1250],
  [1280, 300],
  [1000, 1100],
] as const;
const stages = SIZES.map(([width, height]) => ({ width, height, pixelRatio: 1, isFrugal: false }));

describe.each(stages)('on a stage of $width x $height', (stage) => {
  it('the room leaves no edge bare where it can be seen', () => {
    const counter = COUNTER_TOP * pictureScale(stage);
    for (const [camera, bottom] of [
      [nearCamera(stage), stage.height],
      [leanIn(nearCamera(stage), 1), stage.height],
      [busyCamera(stage), counter],
    ] as const) {
      const topLeft = onStage(camera, ROOM.left, ROOM.top);
      const bottomRight = onStage(camera, ROOM.right, ROOM.bottom);
      expect(topLeft.x).toBeLessThanOrEqual(0.5);
      expect(topLeft.y).toBeLessThanOrEqual(0.5);
      expect(bottomRight.x).toBeGreaterThanOrEqual(stage.width - 0.5);
      expect(bottomRight.y).toBeGreaterThanOrEqual(bottom - 0.5);
    }
  });

  it('the infant is in the middle, from near and from away', () => {
    for (const camera of [nearCamera(stage), busyCamera(stage)]) {
      expect(onStage(camera, MAT_PLACE.x, MAT_PLACE.y)).toEqual({
        x: stage.width / 2,
        y: camera.matY,
      });
      expect(pictureOrigin(camera).x).toBe(stage.width / 2);
    }
  });

  it('from the counter its feet are still seen', () => {
    const camera = busyCamera(stage);
    const soles = onStage(camera, MAT_PLACE.x, MAT_PLACE.y + 165 * MAT_PLACE.scale);
    expect(soles.y).toBeLessThan(COUNTER_TOP * pictureScale(stage));
  });
});

describe('stepping back', () => {
  const stage = stages[0]!;

  it('makes the infant clearly smaller', () => {
    const near = nearCamera(stage);
    const busy = busyCamera(stage);
    expect(busy.actorScale / near.actorScale).toBeLessThan(0.65);
  });

  it('goes from one camera to the other', () => {
    const near = nearCamera(stage);
    const busy = busyCamera(stage);
    expect(blendCameras(near, busy, 0)).toEqual(near);
    const half = blendCameras(near, busy, 0.5);
    expect(half.actorScale).toBeCloseTo((near.actorScale + busy.actorScale) / 2, 9);
  });

  it('looks closer by a few percent', () => {
    const near = nearCamera(stage);
    expect(leanIn(near, 1).actorScale / near.actorScale).toBeCloseTo(1.07, 9);
  });
});
