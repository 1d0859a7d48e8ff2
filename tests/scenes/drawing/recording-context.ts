import { expect } from 'vitest';
import type { Context2D } from '../../../scenes/drawing/paint';
import { Pen } from '../../../scenes/drawing/pen';

/** One call of a context method, with the state that decides how it looks. */
export interface RecordedCall {
  readonly name: string;
  readonly values: readonly unknown[];
  readonly alpha: number;
  readonly fill: unknown;
  readonly stroke: unknown;
  readonly lineWidth: number;
}

export interface RecordingContext {
  readonly context: Context2D;
  readonly calls: RecordedCall[];
  /** How often something was painted. */
  readonly paints: () => number;
  readonly names: () => string[];
  /** Saves not yet restored. */
  readonly depth: () => number;
}

interface State {
  globalAlpha: number;
  fillStyle: unknown;
  strokeStyle: unknown;
  lineWidth: number;
}

/** Stands in for `Path2D`, which only browsers have; tells which path strings were built. */
export function fakePath2D(built: string[]): (data: string) => void {
  return function build(data: string): void {
    built.push(data);
  };
}

/** A context that paints nothing and remembers everything. */
export function createRecordingContext(): RecordingContext {
  const calls: RecordedCall[] = [];
  const stack: State[] = [];
  let state: State = { globalAlpha: 1, fillStyle: '', strokeStyle: '', lineWidth: 1 };
  const settable = new Set(Object.keys(state));
  const gradient = (): { addColorStop: () => void } => ({ addColorStop: () => undefined });
  const methods = new Map<string, unknown>();
  const record =
    (name: string) =>
    (...values: unknown[]): unknown => {
      calls.push({
        name,
        values,
        alpha: state.globalAlpha,
        fill: state.fillStyle,
        stroke: state.strokeStyle,
        lineWidth: state.lineWidth,
      });
      if (name === 'save') stack.push({ ...state });
      if (name === 'restore') state = stack.pop() ?? state;
      return name.startsWith('create') ? gradient() : undefined;
    };
  const context = new Proxy(
    {},
    {
      get(_target, name) {
        const key = String(name);
        if (settable.has(key)) return state[key as keyof State];
        if (!methods.has(key)) methods.set(key, record(key));
        return methods.get(key);
      },
      set(_target, name, value) {
        const key = String(name);
        if (settable.has(key)) Object.assign(state, { [key]: value as unknown });
        return true;
      },
    },
  ) as Context2D;
  return {
    context,
    calls,
    paints: () => calls.filter(({ name }) => name === 'fill' || name === 'stroke').length,
    names: () => calls.map(({ name }) => name),
    depth: () => stack.length,
  };
}

/** What a drawing does to a context: only with finite numbers, and it leaves the context clean. */
export function recorded(draw: (pen: Pen) => void): RecordingContext {
  const recording = createRecordingContext();
  draw(new Pen(recording.context));
  expect(recording.depth()).toBe(0);
  const broken = recording.calls.filter(({ values }) =>
    values.some((value) => typeof value === 'number' && !Number.isFinite(value)),
  );
  expect(broken).toEqual([]);
  return recording;
}
