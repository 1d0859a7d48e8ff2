import { describe, expect, it } from 'vitest';
import { englishTables } from './english';

/** Reading age at most 12: United States school grade 7, five years behind the age. */
const LATEST_GRADE = 7;
/** A formula errs by about a grade on a single sentence. */
const MARGIN = 1;
/** Below this length a formula measures single words, not reading. */
const FEWEST_WORDS = 12;

/** Reads a message up to the brace that ends it; of several wordings the longest is taken. */
function readMessage(
  message: string,
  start: number,
): { readonly text: string; readonly end: number } {
  let text = '';
  let at = start;
  while (at < message.length && message[at] !== '}') {
    if (message[at] !== '{') {
      text += message[at] === '#' ? 'ten' : message[at];
      at += 1;
      continue;
    }
    const head = /^\{(\w+)\s*(\}|,\s*\w+\s*(\}|,))/.exec(message.slice(at));
    if (!head) throw new Error(`cannot read: ${message}`);
    at += head[0].length;
    if (head[0].endsWith('}')) {
      text += head[1] === 'name' ? 'Noa' : 'ten';
      continue;
    }
    let longest = '';
    for (let branch = nextBranch(message, at); branch; branch = nextBranch(message, at)) {
      const inner = readMessage(message, branch);
      if (inner.text.length > longest.length) longest = inner.text;
      at = inner.end + 1;
    }
    text += longest;
    at = message.indexOf('}', at) + 1;
  }
  return { text, end: at };
}

/** Where the text of the next wording begins, or null after the last one. */
function nextBranch(message: string, at: number): number | null {
  const selector = /^\s*(?:=?\w+)\s*\{/.exec(message.slice(at));
  return selector ? at + selector[0].length : null;
}

const asRead = (message: string): string => readMessage(message, 0).text;

/** Vowel groups, without a silent ending: the usual estimate. */
function syllablesOf(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  if (letters.length <= 3) return letters.length > 0 ? 1 : 0;
  const spoken = letters.replace(/(?:[^laeiouy]es|[^aeioutdy]ed|[^laeiouy]e)$/, (end) => end[0]!);
  return Math.max(1, (spoken.match(/[aeiouy]+/g) ?? []).length);
}

const wordsIn = (text: string) => text.split(/\s+/).filter((word) => /[a-z]/i.test(word));

/** School grade by Flesch and Kincaid (1975), from words per sentence and syllables per word. */
function gradeOf(text: string): number {
  const sentences = text.split(/[.!?:;]+(?=[\s”"]|$)/).filter((part) => /[a-z]/i.test(part));
  const words = wordsIn(text);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return (0.39 * words.length) / sentences.length + (11.8 * syllables) / words.length - 15.59;
}

const texts = [...englishTables.values()].flatMap((table) =>
  Object.entries(table).map(([key, message]) => ({ key, text: asRead(message) })),
);

/** Not prose: lists of file fields for whoever writes scenario files, and the credits. */
const NO_PROSE = ['error.scenario.refused', 'title.credits'];
/** Names of published findings, for whoever checks the model against them. */
const isFinding = (key: string) => key.startsWith('lab.fact.');

describe('the formula', () => {
  it('tells hard words from plain ones', () => {
    expect(gradeOf('The cat sat on the mat. It was warm there.')).toBeLessThan(2);
    expect(
      gradeOf('Ambivalent attachment classifications demonstrate considerable heterogeneity.'),
    ).toBeGreaterThan(14);
    expect(asRead('{count, plural, one {# day} other {# days}} with {name}')).toBe(
      'ten days with Noa',
    );
  });
});

describe('the words on the screen', () => {
  it.each([...englishTables])('can be read at twelve, in %s as a whole', (_file, table) => {
    const whole = Object.entries(table)
      .filter(([key]) => !NO_PROSE.includes(key))
      .map(([, message]) => asRead(message).replace(/([^.!?])$/, '$1.'))
      .join(' ');
    expect(gradeOf(whole)).toBeLessThan(LATEST_GRADE);
  });

  it('can be read at twelve, each text by itself', () => {
    const hard = texts
      .filter(({ key }) => !NO_PROSE.includes(key) && !isFinding(key))
      .filter(({ text }) => wordsIn(text).length >= FEWEST_WORDS)
      .map(({ key, text }) => ({ key, text, grade: gradeOf(text) }))
      .filter(({ grade }) => grade > LATEST_GRADE + MARGIN);
    expect(hard).toEqual([]);
  });

  it('blame and label nobody', () => {
    const avoided = [
      /\b(damaged|doomed|hopeless|broken (child|infant|bond|home))\b/i,
      /\b(perfect|failed|failure|bad (parent|mother|father|caregiver))\b/i,
      /\b(manipulat\w*|spoil\w*|naughty|fussy|clingy|crazy|lazy|selfish)\b/i,
      /\b(neglectful|cold (parent|mother|father|caregiver))\b/i,
      /\b(insecure|avoidant|resistant|disorgani[sz]ed) (child|children|infants?|bab(y|ies))\b/i,
      /\b(science proves|proven fact|window closes)\b/i,
      /\b(mum|mummy|mommy|daddy)\b/i,
    ];
    const blaming = texts.filter(({ text }) => avoided.some((words) => words.test(text)));
    expect(blaming).toEqual([]);
  });
});
