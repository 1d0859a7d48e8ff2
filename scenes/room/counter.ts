import type { Gradient } from '../drawing/paint';
import type { Pen } from '../drawing/pen';
import type { TaskKind } from './task-things';

/** Top edge of the counter in picture units, and where each thing stands on it. */
export const COUNTER_TOP = 258;
export const THING_PLACES: Readonly<Record<TaskKind, { readonly x: number; readonly y: number }>> =
  {
    phone: { x: -212, y: 296 },
    sibling: { x: -80, y: 290 },
    cook: { x: 128, y: 270 },
    work: { x: 236, y: 272 },
    rest: { x: 322, y: 284 },
  };

const WOOD: Gradient = {
  kind: 'linear',
  from: [0, COUNTER_TOP],
  to: [0, 350],
  stops: [
    [0, '#E8C295'],
    [1, '#D9AC79'],
  ],
};

/** Things on the counter are drawn at this size: small enough to see the infant over them. */
export const THING_SCALE = 0.74;

/** The kitchen counter one stands at, across the whole picture. `halfWidth` in picture units. */
export function drawCounter(pen: Pen, halfWidth: number): void {
  const width = halfWidth * 2;
  pen.rect(-halfWidth, COUNTER_TOP - 16, width, 18, 0, {
    fill: {
      kind: 'linear',
      from: [0, COUNTER_TOP - 16],
      to: [0, COUNTER_TOP],
      stops: [
        [0, '#5A2F3A', 0],
        [1, '#5A2F3A', 0.26],
      ],
    },
  });
  pen.rect(-halfWidth, COUNTER_TOP, width, 110, 0, { fill: WOOD });
  pen.rect(-halfWidth, COUNTER_TOP, width, 5, 0, { fill: '#F7E1C0' });
  const grain = { stroke: '#B98555', width: 2, alpha: 0.3 };
  for (const [y, start] of [
    [284, -40],
    [306, 120],
    [330, -160],
  ] as const) {
    for (let x = -halfWidth + start; x < halfWidth; x += 420) {
      pen.line(x, y, x + 250, y + 3, grain);
    }
  }
  pen.rect(62, 286, 132, 28, 10, { fill: '#3F3848' });
  pen.rect(66, 289, 124, 22, 8, { fill: '#564D60' });
}

/** The end of the counter as it shows beside the mat when something calls from there. */
export function drawCounterEnd(pen: Pen, left: number, right: number): void {
  pen.rect(left - 4, COUNTER_TOP + 8, right - left + 60, 120, 20, { fill: '#5A2F3A', alpha: 0.24 });
  pen.rect(left, COUNTER_TOP + 12, right - left + 60, 120, 18, { fill: WOOD });
  pen.rect(left + 8, COUNTER_TOP + 12, right - left + 60, 5, 2.5, { fill: '#F7E1C0' });
}
