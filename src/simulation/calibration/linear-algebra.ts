/** A square system of equations by rows. */
export type Matrix = readonly (readonly number[])[];

/** Products of all pairs of rows: J J' of a matrix given by its rows. */
export function gram(rows: Matrix): number[][] {
  return rows.map((one) => rows.map((other) => dot(one, other)));
}

export function dot(one: readonly number[], other: readonly number[]): number {
  let sum = 0;
  for (const [index, value] of one.entries()) sum += value * other[index]!;
  return sum;
}

/**
 * Solves A X = B by elimination with pivots; B and X are given by rows. Throws when A is singular.
 */
export function solve(a: Matrix, b: Matrix): number[][] {
  const size = a.length;
  const rows = a.map((row, index) => [...row, ...b[index]!]);
  for (let column = 0; column < size; column += 1) {
    const pivot = pivotRow(rows, column);
    const top = rows[pivot]!;
    if (top[column] === 0) throw new Error('the equations have no single solution');
    rows[pivot] = rows[column]!;
    rows[column] = top;
    for (const [index, row] of rows.entries())
      if (index !== column) subtract(row, top, row[column]! / top[column]!, column);
  }
  return rows.map((row, index) => row.slice(size).map((value) => value / row[index]!));
}

function pivotRow(rows: Matrix, column: number): number {
  let best = column;
  for (let index = column + 1; index < rows.length; index += 1)
    if (Math.abs(rows[index]![column]!) > Math.abs(rows[best]![column]!)) best = index;
  return best;
}

function subtract(row: number[], other: readonly number[], factor: number, from: number): void {
  for (let index = from; index < row.length; index += 1) row[index]! -= factor * other[index]!;
}

/** The inverse of a square matrix. */
export function inverse(a: Matrix): number[][] {
  return solve(
    a,
    a.map((_, row) => a.map((_unused, column) => (row === column ? 1 : 0))),
  );
}
