import * as v from 'valibot';
import type { Manner, ResponseKind } from '../model/response';
import type { Temperament } from '../model/temperament';
import { CIRCUMSTANCES, type Circumstance } from './circumstance-names';
import { temperamentOfSeed } from './create-session';
import { playLogSchema, type PlayLog } from './play-log';
import type { LoggedInput } from './session-state';
import { STORY_CHOICES, STORY_FIELDS, type SharedStory } from './story';

/** What has to be known of a day to live it again; what it came to follows. */
export type PlayedDay = Pick<
  PlayLog,
  | 'modelVersion'
  | 'rules'
  | 'scenarioId'
  | 'seed'
  | 'temperament'
  | 'circumstances'
  | 'story'
  | 'inputs'
  | 'endMilliseconds'
>;

// These orders are in codes that people keep: add at the end, never change or reuse a place.
const RESPONSES: readonly ResponseKind[] = [
  ...(['feed', 'change', 'hold', 'rock', 'talk', 'play'] as const),
  ...(['offerToy', 'space', 'look', 'putDown', 'askHelp'] as const),
];
const MANNERS: readonly Manner[] = ['gentle', 'plain', 'abrupt'];
/** Room for 32 responses in each form, then the rest. */
const REACH = 0;
const RESPOND = 32;
const RELEASE = 128;
const GO_NEAR = 129;
const GO_BUSY = 130;

const MOST_DAYS = 40;

const { modelVersion, rules, scenarioId, seed, temperament, circumstances } = playLogSchema.entries;
const { story, inputs, endMilliseconds } = playLogSchema.entries;
const daySchema = v.strictObject({
  ...{ modelVersion, rules, scenarioId, seed, temperament, circumstances },
  ...{ story, inputs, endMilliseconds },
});

/** What is told of a day before its acts: a temperament that was not drawn, cards, a story. */
const HAS_TEMPERAMENT = 1;
const HAS_CIRCUMSTANCES = 2;
const HAS_STORY = 4;

/** Bytes one after the other: whole numbers in sevens of bits, short texts, fractions. */
function createWriter() {
  const bytes: number[] = [];
  const whole = (value: number): void => {
    let rest = value;
    while (rest >= 128) {
      bytes.push((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    bytes.push(rest);
  };
  return {
    bytes,
    whole,
    text(value: string) {
      const encoded = new TextEncoder().encode(value);
      whole(encoded.length);
      bytes.push(...encoded);
    },
    fraction(value: number) {
      bytes.push(...new Uint8Array(new Float64Array([value]).buffer));
    },
  };
}

/** The same from the other side. Throws a RangeError where there are no more bytes. */
function createReader(bytes: Uint8Array) {
  let at = 0;
  const take = (count: number): Uint8Array => {
    if (count > bytes.length - at) throw new RangeError('no more bytes');
    at += count;
    return bytes.slice(at - count, at);
  };
  const whole = (): number => {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      if (factor > 2 ** 49) throw new RangeError('a number that is too long');
      const byte = take(1)[0] ?? 0;
      value += (byte % 128) * factor;
      if (byte < 128) return value;
    }
  };
  return {
    whole,
    byte: () => take(1)[0] ?? 0,
    text: () => new TextDecoder('utf-8', { fatal: true }).decode(take(whole())),
    fraction: () => new Float64Array(take(8).buffer)[0] ?? 0,
    isAtEnd: () => at === bytes.length,
  };
}
type Writer = ReturnType<typeof createWriter>;
type Reader = ReturnType<typeof createReader>;

function writeInput(out: Writer, input: LoggedInput): void {
  switch (input.type) {
    case 'reach':
      return void out.bytes.push(REACH + RESPONSES.indexOf(input.response));
    case 'respond':
      return void out.bytes.push(
        RESPOND + MANNERS.indexOf(input.manner) * 32 + RESPONSES.indexOf(input.response),
      );
    case 'release':
      return void out.bytes.push(RELEASE);
    case 'goNear':
      return void out.bytes.push(GO_NEAR);
    case 'goBusy':
      out.bytes.push(GO_BUSY);
      return out.text(input.taskId);
  }
}

/** What a byte stands for; places that are not given yet come out as undefined and are refused. */
function readInput(reader: Reader, atMilliseconds: number): unknown {
  const code = reader.byte();
  if (code === RELEASE) return { type: 'release', atMilliseconds };
  if (code === GO_NEAR) return { type: 'goNear', atMilliseconds };
  if (code === GO_BUSY) return { type: 'goBusy', taskId: reader.text(), atMilliseconds };
  const response = RESPONSES[code % 32];
  if (code < RESPOND) return { type: 'reach', response, atMilliseconds };
  const manner = MANNERS[Math.floor(code / 32) - 1];
  return { type: 'respond', response, manner, atMilliseconds };
}

const isSame = (a: Temperament, b: Temperament): boolean =>
  a.reactivity === b.reactivity &&
  a.soothability === b.soothability &&
  a.readability === b.readability;

/** Rules later than the first follow the model's version: codes from before have no place for them. */
const RULES_MARK = '+';

function versionText({ modelVersion, rules }: PlayedDay): string {
  return rules === undefined ? modelVersion : modelVersion + RULES_MARK + String(rules);
}

function readVersions(text: string): { modelVersion: string; rules?: number } {
  const [modelVersion = '', rules] = text.split(RULES_MARK);
  return rules === undefined ? { modelVersion } : { modelVersion, rules: Number(rules) };
}

/** Each card has a binary digit of its own. */
const placeOf = (card: Circumstance): number => 2 ** CIRCUMSTANCES.indexOf(card);

function readCards(reader: Reader): Circumstance[] {
  const sum = reader.whole();
  if (sum === 0 || sum >= 2 ** CIRCUMSTANCES.length) throw new RangeError('unknown cards');
  return CIRCUMSTANCES.filter((card) => Math.floor(sum / placeOf(card)) % 2 === 1);
}

/** For each field the place of what was chosen, from 1; 0 is left to the seed. */
function writeStory(out: Writer, story: SharedStory): void {
  for (const field of STORY_FIELDS) {
    const words: readonly string[] = STORY_CHOICES[field];
    out.whole(words.indexOf(story[field] ?? '') + 1);
  }
}

/** Places that are not given yet come out as null and are refused. */
function readStory(reader: Reader): Record<string, unknown> {
  const places = STORY_FIELDS.map((field) => [field, reader.whole()] as const);
  const given = places.filter(([, place]) => place > 0);
  return Object.fromEntries(
    given.map(([field, place]) => [field, STORY_CHOICES[field][place - 1] ?? null]),
  );
}

/** Days that one infant lived, as few bytes as can be; `daysOfBytes` brings them back exactly. */
export function bytesOfDays(days: readonly PlayedDay[]): Uint8Array {
  const out = createWriter();
  out.whole(days.length);
  for (const day of days) {
    out.text(versionText(day));
    out.text(day.scenarioId);
    out.whole(day.seed);
    const isDrawn = isSame(day.temperament, temperamentOfSeed(day.seed));
    const cards = day.circumstances ?? [];
    out.whole(
      (isDrawn ? 0 : HAS_TEMPERAMENT) +
        (cards.length > 0 ? HAS_CIRCUMSTANCES : 0) +
        (day.story ? HAS_STORY : 0),
    );
    if (!isDrawn) {
      const { reactivity, soothability, readability } = day.temperament;
      for (const value of [reactivity, soothability, readability]) out.fraction(value);
    }
    if (cards.length > 0) out.whole(cards.reduce((sum, card) => sum + placeOf(card), 0));
    if (day.story) writeStory(out, day.story);
    out.whole(day.inputs.length);
    let before = 0;
    for (const input of day.inputs) {
      out.whole(input.atMilliseconds - before);
      before = input.atMilliseconds;
      writeInput(out, input);
    }
    out.whole(day.endMilliseconds);
  }
  return Uint8Array.from(out.bytes);
}

const readTemperament = (reader: Reader) => ({
  reactivity: reader.fraction(),
  soothability: reader.fraction(),
  readability: reader.fraction(),
});

function readDay(reader: Reader): unknown {
  const head = { ...readVersions(reader.text()), scenarioId: reader.text(), seed: reader.whole() };
  const told = reader.whole();
  if (told >= 2 * HAS_STORY) throw new RangeError('unknown parts');
  const has = (part: number): boolean => Math.floor(told / part) % 2 === 1;
  const isDrawn = !has(HAS_TEMPERAMENT);
  const temper = isDrawn ? temperamentOfSeed(head.seed) : readTemperament(reader);
  const cards = has(HAS_CIRCUMSTANCES) ? { circumstances: readCards(reader) } : {};
  const about = has(HAS_STORY) ? { story: readStory(reader) } : {};
  const read: unknown[] = [];
  let at = 0;
  for (let left = reader.whole(); left > 0; left -= 1) {
    at += reader.whole();
    read.push(readInput(reader, at));
  }
  const before = { ...head, temperament: temper, ...cards, ...about };
  return { ...before, inputs: read, endMilliseconds: reader.whole() };
}

/** The days behind bytes, every field checked; null when they are not what they should be. */
export function daysOfBytes(bytes: Uint8Array): PlayedDay[] | null {
  try {
    const reader = createReader(bytes);
    const count = reader.whole();
    if (count < 1 || count > MOST_DAYS) return null;
    const days = Array.from({ length: count }, () => v.parse(daySchema, readDay(reader)));
    return reader.isAtEnd() ? days : null;
  } catch {
    return null;
  }
}
