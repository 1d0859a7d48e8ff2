import { dot, gram, solve } from './linear-algebra';

/** What is to be made small: as many figures as wanted, from as many unknowns. */
export interface LeastSquares {
  residuals(x: readonly number[]): number[];
  /** Keeps unknowns in their limits. */
  clip(x: readonly number[]): number[];
  /** Finite differences step by this much. */
  readonly step: number;
}

/** Where a search stands after a round. */
export interface SearchState {
  readonly x: readonly number[];
  /** Sum of squared residuals. */
  readonly cost: number;
  /** Damping: large means small, careful steps. */
  readonly damping: number;
  /** Whether the last round found anything better. */
  readonly isBetter: boolean;
}

const LARGEST_MOVE = 0.7;
const TRIES_PER_ROUND = 5;
const LEAST_DAMPING = 0.02;
/** Keeps the equations solvable for unknowns that move nothing. */
const FLOOR = 0.05;

/** Derivatives of all figures by each unknown: one row per unknown. */
export function differences(problem: LeastSquares, x: readonly number[]): number[][] {
  const here = problem.residuals(x);
  return x.map((_, index) => {
    const there = nudge(problem, x, index);
    const moved = there[index]! - x[index]!;
    return problem.residuals(there).map((value, row) => (value - here[row]!) / moved);
  });
}

/** One unknown a step further, or a step back where it is at its limit. */
function nudge(problem: LeastSquares, x: readonly number[], index: number): number[] {
  const at = (step: number) =>
    problem.clip(x.map((value, i) => (i === index ? value + step : value)));
  const up = at(problem.step);
  const isStuck = up[index]! - x[index]! < problem.step / 2;
  return isStuck ? at(-problem.step) : up;
}

/** Levenberg-Marquardt, one state per round; the caller decides how many rounds to ask for. */
export function* search(problem: LeastSquares, start: readonly number[]): Generator<SearchState> {
  let x = problem.clip(start);
  let residuals = problem.residuals(x);
  let cost = dot(residuals, residuals);
  let damping = 1;
  yield { x, cost, damping, isBetter: false };
  for (;;) {
    const rows = differences(problem, x);
    let isBetter = false;
    for (let tried = 0; tried < TRIES_PER_ROUND && !isBetter; tried += 1) {
      const next = problem.clip(stepFrom(x, rows, residuals, damping));
      const nextResiduals = problem.residuals(next);
      const nextCost = dot(nextResiduals, nextResiduals);
      isBetter = nextCost < cost;
      if (isBetter) [x, residuals, cost] = [next, nextResiduals, nextCost];
      damping = isBetter ? Math.max(LEAST_DAMPING, damping / 3) : damping * 4;
    }
    yield { x, cost, damping, isBetter };
    if (!isBetter) damping = 1;
  }
}

function stepFrom(
  x: readonly number[],
  rows: readonly (readonly number[])[],
  residuals: readonly number[],
  damping: number,
): number[] {
  const normal = gram(rows).map((row, i) =>
    row.map((value, j) => (i === j ? value + damping * (value + FLOOR) : value)),
  );
  const slope = rows.map((row) => [-dot(row, residuals)]);
  return solve(normal, slope).map(([move], index) => {
    const bounded = Math.min(LARGEST_MOVE, Math.max(-LARGEST_MOVE, move!));
    return x[index]! + bounded;
  });
}
