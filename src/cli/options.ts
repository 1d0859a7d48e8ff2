/** What may follow a command: options with a value, by name without the dashes. */
export type OptionSpec = Readonly<Record<string, { readonly isRepeatable?: boolean }>>;

/** A wrong option, as one line for standard error. */
export class UsageError extends Error {}

/** Values by option name; an option that was not given has none. */
export type OptionValues<Spec extends OptionSpec> = Readonly<Record<keyof Spec, readonly string[]>>;

const LONGEST_SHOWN = 60;

function shown(value: string): string {
  const text = JSON.stringify(value);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}..."` : text;
}

/** Refuses the value of an option. */
export function refuse(option: string, value: string, expected: string): never {
  throw new UsageError(`--${option} is ${shown(value)}; expected ${expected}`);
}

/** Reads `--name value` and `--name=value`; anything else is refused. */
export function readOptions<const Spec extends OptionSpec>(
  args: readonly string[],
  spec: Spec,
): OptionValues<Spec> {
  const known = new Map<string, string[]>(Object.keys(spec).map((name) => [name, []]));
  const names = [...known.keys()].map((name) => `--${name}`).join(', ');
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index]!;
    const [, name = '', joined] = /^--([^=]+)(?:=(.*))?$/su.exec(arg) ?? [];
    const values = known.get(name);
    if (!values) throw new UsageError(`${shown(arg)} is no option; expected one of ${names}`);
    const value = joined ?? args[(index += 1)];
    if (value === undefined) throw new UsageError(`--${name} has no value; expected one`);
    if (values.length > 0 && spec[name]?.isRepeatable !== true)
      refuse(name, value, 'this option once');
    values.push(value);
  }
  return Object.fromEntries(known) as unknown as OptionValues<Spec>;
}

/** A whole number within a range, or the standard value when the option was not given. */
export function wholeNumber(
  option: string,
  value: string | undefined,
  range: { readonly from: number; readonly to: number; readonly standard: number },
): number {
  if (value === undefined) return range.standard;
  const number = /^\d{1,15}$/.test(value) ? Number(value) : NaN;
  if (number >= range.from && number <= range.to) return number;
  const limits = `${String(range.from)} to ${String(range.to)}`;
  return refuse(option, value, `a whole number from ${limits}`);
}

/** One of a few words, or the first of them when the option was not given. */
export function oneOf<const Word extends string>(
  option: string,
  value: string | undefined,
  words: readonly [Word, ...Word[]],
): Word {
  if (value === undefined) return words[0];
  return words.find((word) => word === value) ?? refuse(option, value, words.join(', '));
}

/** Seeds are unsigned 32-bit numbers. */
export const SEED_RANGE = { from: 0, to: 4_294_967_295 } as const;
