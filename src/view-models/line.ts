/** One line of words as data: a key of the string table and the values that go into it. */
export interface Line {
  readonly key: string;
  readonly args: Readonly<Record<string, string | number>>;
}

/** A line as data. */
export function line(key: string, args: Line['args'] = {}): Line {
  return { key, args };
}
