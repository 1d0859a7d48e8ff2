import { labCodeOf, readLabCode } from '../../../src/caregivers/lab-code';
import type { LabSetup } from '../../../src/caregivers/lab-setup-schema';
import { createRandom, mixSeed } from '../../../src/model/random';
import { createLog, parseLog } from '../../../src/session/play-log';
import type { Play } from '../../../src/session/replay-year';
import { saveSession } from '../../../src/session/save-session';
import { beginAfter } from '../../../src/session/year-state';
import { bytesOfCode, codeOfBytes } from '../../../src/storage/code-text';
import { createTextStorage } from '../../../src/storage/text-storage';
import { peekSave, SAVE_KEY } from '../../../src/store/save-slot';
import { readLink } from '../../../src/store/link-options';
import { codeOf, openCode, openText } from '../../../src/store/look/open-play';
import { runText } from '../../../src/store/look/stored-run';
import { firstWeeks, KIND, playDay, playFrom, UNKIND } from '../../session/play-styles';
import { restlessAfter } from '../../session/restless';
import { playYear } from '../../session/year-visits';
import { memoryStorage } from '../../storage/memory-storage';
import { createMutator, type Mutator } from './mutate';

/** What became of one changed play. */
export interface Outcome {
  readonly kind: (typeof KINDS)[number];
  readonly end: 'opened' | 'refused';
  /** What was wrong, in words; null when all was well. */
  readonly fault: string | null;
}

const KINDS = ['data', 'file', 'code', 'bytes', 'link', 'lab'] as const;
const FILE = 'changed.json';
const LONGEST_SHOWN = 70;
const LAB: LabSetup = {
  format: 'small-signals-lab@1',
  seed: 5,
  infants: 1000,
  caregivers: ['good-enough', { id: 'mine', care: { fitFraction: 0.5 } }],
};

/** A day, a year that has only begun, half a year, and a year with all that follows it. */
function playsOf(seed: number): Play[] {
  const story = { ownName: 'Zoë', pronoun: 'they', skin: 's5', family: 'foster' } as const;
  const session = { ...playDay(firstWeeks(), seed, KIND), story };
  const step = playYear(seed, (day) => playFrom(day, day.visitIndex % 2 ? UNKIND : KIND));
  const begun = beginAfter(step);
  const after = begun.after && restlessAfter(begun.after, createRandom(seed));
  return [
    { session, year: null },
    { session, year: { visits: [], weeks: [] } },
    { session: step.session, year: step.year },
    { session: step.session, year: { ...begun, after } },
  ];
}

const filesOf = (play: Play): readonly unknown[] => [
  createLog(play.session, play.year),
  saveSession(play.session, undefined, play.year),
  JSON.parse(runText(play, [{ name: 'a', momentId: 'm', state: play.session }], 5)) as unknown,
];

/** Whether an opened play is one: it can be written down, and what is written is whole. */
function faultOf(play: Play): string | null {
  const again = parseLog(JSON.parse(JSON.stringify(createLog(play.session, play.year))), FILE);
  if (!again.ok) return `opened, but its log is refused at ${again.problem.path}`;
  return openable(codeOf(play)) ? null : 'opened, but its code is refused';
}

function openable(code: string): boolean {
  return typeof bytesOfCode(code) !== 'string';
}

/** Makes changed plays by number; the same seed and number give the same play. */
export function createPlayTrial(seed: number): (index: number) => Outcome {
  const plays = playsOf(seed);
  const files = plays.flatMap(filesOf);
  const codes = plays.map(codeOf);
  const logs = plays.map(({ session, year }) => JSON.stringify(createLog(session, year)));

  const storage = memoryStorage();
  const tryText = (text: string): Omit<Outcome, 'kind'> => {
    // The title looks at what is kept before the rules have arrived.
    const kept = createTextStorage(() => storage);
    kept.write(SAVE_KEY, text);
    peekSave(kept, 'day');
    const opened = openText(text, FILE);
    if (opened.ok) return { end: 'opened', fault: faultOf(opened.value.play) };
    const { file, value } = opened.problem;
    const isTold = file === FILE && value.length < LONGEST_SHOWN;
    return { end: 'refused', fault: isTold ? null : `refused without a place: ${value}` };
  };
  /** A damaged code opens as the very play or not at all; one that was forged may be another play. */
  const tryCode = (code: string, original: string | undefined): Omit<Outcome, 'kind'> => {
    const opened = openCode(code);
    if (!opened.ok) return { end: 'refused', fault: null };
    const { session, year } = opened.play;
    const isOther = original !== undefined && JSON.stringify(createLog(session, year)) !== original;
    return {
      end: 'opened',
      fault: isOther ? 'a damaged code opened as another play' : faultOf(opened.play),
    };
  };
  const tryLink = (link: string, original: string | undefined): Omit<Outcome, 'kind'> => {
    const { options, problems } = readLink(link);
    const isShort = problems.every(({ value }) => value.length <= 40);
    if (!isShort) return { end: 'refused', fault: 'a value of a link is repeated at length' };
    return options.log === undefined
      ? { end: 'refused', fault: null }
      : tryCode(options.log, original);
  };
  const tryLab = (mutator: Mutator): Omit<Outcome, 'kind'> => {
    const read = readLabCode(mutator.text(labCodeOf(LAB)));
    if (!read.ok) return { end: 'refused', fault: null };
    const again = readLabCode(labCodeOf(read.value));
    const isSame = again.ok && JSON.stringify(again.value) === JSON.stringify(read.value);
    return { end: 'opened', fault: isSame ? null : 'a set-up does not come back' };
  };
  const attempt = (
    kind: Outcome['kind'],
    index: number,
    mutator: Mutator,
  ): Omit<Outcome, 'kind'> => {
    const file = files[index % files.length];
    const which = index % codes.length;
    const code = codes[which]!;
    switch (kind) {
      case 'data':
        return tryText(JSON.stringify(mutator.data(file)) ?? '');
      case 'file':
        return tryText(mutator.text(JSON.stringify(file)));
      case 'code':
        return tryCode(mutator.text(code), logs[which]);
      case 'bytes':
        return tryCode(codeOfBytes(mutator.bytes(bytesOfCode(code) as Uint8Array)), undefined);
      case 'link':
        // A link is opened often, so the short ones.
        return tryLink(
          mutator.text(`?scenario=first-weeks&seed=5&tempo=0.5&sound=off&log=${codes[index % 2]}`),
          logs[index % 2],
        );
      case 'lab':
        return tryLab(mutator);
    }
  };
  return (index) => {
    const kind = KINDS[index % KINDS.length]!;
    const mutator = createMutator(createRandom(mixSeed(seed, index)));
    try {
      return { kind, ...attempt(kind, Math.floor(index / KINDS.length), mutator) };
    } catch (error) {
      return { kind, end: 'refused', fault: `threw ${String(error)}` };
    }
  };
}

/** What a text that was run, or a key that was set on every object, would have left behind. */
export function leftBehind(): string | null {
  if ('hacked' in globalThis) return 'a text was run';
  return Object.keys(Object.prototype).length > 0 ? 'every object has got a new property' : null;
}
