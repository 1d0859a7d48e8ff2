import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Pen } from '../../../scenes/drawing/pen';
import { drawChangingTableFromAbove, drawCotFromAbove } from '../../../scenes/room/close-ups';
import { COUNTER_TOP, drawCounter, THING_PLACES } from '../../../scenes/room/counter';
import { ROOM_PARTS } from '../../../scenes/room/draw-room';
import { drawKitchenFromTable } from '../../../scenes/room/kitchen-close-up';
import { drawGlow, drawLightMap } from '../../../scenes/room/light-map';
import { drawTaskThing, type TaskKind } from '../../../scenes/room/task-things';
import type { Light } from '../../../src/view-models/scene-view';
import { fakePath2D, recorded, type RecordingContext } from '../drawing/recording-context';

const LIGHTS: Light[] = ['day', 'evening', 'night'];
const KINDS = Object.keys(THING_PLACES) as TaskKind[];

beforeAll(() => {
  vi.stubGlobal('Path2D', fakePath2D([]));
});
afterAll(() => {
  vi.unstubAllGlobals();
});

function drawRoom(pen: Pen, light: Light): void {
  for (const draw of ROOM_PARTS) draw(pen, light);
}

const fillsOf = ({ calls }: RecordingContext): unknown[] =>
  calls.filter(({ name }) => name === 'fill').map(({ fill }) => fill);

describe('the room', () => {
  it.each(LIGHTS)('is drawn whole by %s and leaves the context clean', (light) => {
    expect(recorded((pen) => drawRoom(pen, light)).paints()).toBeGreaterThan(300);
  });

  it('has another sky by each hour, and a lit lamp only when it is dark', () => {
    const rooms = LIGHTS.map((light) => fillsOf(recorded((pen) => drawRoom(pen, light))));
    expect(rooms.map((fills) => fills.includes('#FFE3A3'))).toEqual([false, true, true]);
    expect(new Set(rooms.map((fills) => fills.join())).size).toBe(3);
  });

  it('is never tinted by day, and keeps the glass of the window bright at other hours', () => {
    const day = recorded((pen) => drawGlow(pen, 'day'));
    expect(fillsOf(day)).toHaveLength(1);
    for (const light of ['evening', 'night'] as const) {
      const map = recorded((pen) => drawLightMap(pen, light));
      const last = map.calls.filter(({ name }) => name === 'fill').at(-1);
      expect(last?.fill).toBe('#FFFFFF');
      expect(last?.alpha).toBeGreaterThan(0.8);
    }
  });
});

describe('places seen close up', () => {
  it('are wide enough for any window', () => {
    for (const draw of [drawCotFromAbove, drawChangingTableFromAbove, drawKitchenFromTable]) {
      const rect = recorded(draw).calls.find(({ name }) => name === 'rect');
      const [left, , width] = rect?.values as [number, number, number];
      expect(left).toBeLessThanOrEqual(-700);
      expect(left + width).toBeGreaterThanOrEqual(700);
    }
  });
});

describe('the counter', () => {
  it('runs across the whole picture', () => {
    const rects = recorded((pen) => drawCounter(pen, 500)).calls.filter(
      ({ name }) => name === 'rect',
    );
    expect(rects.some(({ values }) => values[0] === -500 && values[2] === 1000)).toBe(true);
  });

  it('keeps tall things away from the middle, where the infant is seen', () => {
    for (const kind of ['cook', 'work'] as const) {
      expect(Math.abs(THING_PLACES[kind].x)).toBeGreaterThan(100);
    }
    for (const kind of KINDS) expect(THING_PLACES[kind].y).toBeGreaterThan(COUNTER_TOP);
  });

  it.each(KINDS)('shows whether it calls: %s', (kind) => {
    const state = { isInUse: false, seconds: 0.4, isStill: false };
    const quiet = recorded((pen) => drawTaskThing(pen, kind, { ...state, isCalling: false }));
    const calling = recorded((pen) => drawTaskThing(pen, kind, { ...state, isCalling: true }));
    expect(calling.paints()).toBeGreaterThan(quiet.paints());
  });

  it.each(KINDS)('stands still with reduced motion, and still calls: %s', (kind) => {
    const at = (seconds: number): string =>
      recorded((pen) =>
        drawTaskThing(pen, kind, { isCalling: true, isInUse: false, seconds, isStill: true }),
      )
        .calls.map(({ name, values, alpha }) => `${name} ${String(values)} ${alpha}`)
        .join();
    expect(at(0.3)).toBe(at(1.9));
  });
});
