import type { LabStoreState } from '../../store/lab/lab-state';
import type { Strings } from '../../strings/create-strings';
import { cardsOfArm } from '../../view-models/lab/care-under';
import { cardLine } from '../../view-models/circumstance-name';
import { caregiverName } from '../../view-models/lab/caregiver-name';
import type { CareUnit } from '../../view-models/lab/care-rows';
import type { ShareOfInfants } from '../../view-models/lab/results';

type LabSetup = LabStoreState['setup'];

/** The words and figures of the lab, in one language. */
export interface LabWords {
  readonly t: Strings['t'];
  readonly line: Strings['line'];
  /** A share of infants in percent. */
  readonly percent: (fraction: number) => string;
  /** A share and how far chance in the sample may have moved it. */
  readonly share: (share: ShareOfInfants) => string;
  readonly number: (value: number) => string;
  /** A day of the calendar with its time, from milliseconds since 1970. */
  readonly date: (milliseconds: number) => string;
  /** A slider's number in its unit. */
  readonly value: (unit: CareUnit, value: number) => string;
  /** What a caregiver is called. */
  readonly caregiver: (entry: LabSetup['caregivers'][number]) => string;
  /** Letter, where there are several, name and cards. */
  readonly lettered: (setup: LabSetup, index: number) => string;
}

const LETTERS = ['A', 'B', 'C', 'D'] as const;

/** The letter of a caregiver; none when it is alone. */
export function letterOf(index: number, count: number): string {
  return count === 1 ? '' : (LETTERS[index] ?? '');
}

export function createLabWords(strings: Strings): LabWords {
  const { t, line, locale } = strings;
  const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const percent = (fraction: number): string => percents.format(fraction);
  const number = (value: number): string => numbers.format(value);
  const caregiver: LabWords['caregiver'] = (entry) => {
    const name = caregiverName(entry);
    switch (name.kind) {
      case 'preset':
        return line({ key: `lab.preset.${name.slug}` });
      case 'question':
        return line({ key: `lab.questionCare.${name.slug}` });
      case 'changed':
        return t('lab.changedCare', { name: line({ key: `lab.preset.${name.slug}` }) });
      case 'likeMe':
        return t('lab.likeMe.name');
      case 'own':
        return name.text;
    }
  };
  return {
    t,
    line,
    percent,
    number,
    date: (milliseconds) => dates.format(new Date(milliseconds)),
    caregiver,
    share: ({ value, low, high }) =>
      t('lab.share', {
        share: percent(value),
        points: number(Math.max(0.1, Math.round(500 * (high - low)) / 10)),
      }),
    value: (unit, value) => {
      if (unit === 'percent') return percent(value);
      return unit === 'seconds' ? t('lab.seconds', { seconds: number(value) }) : number(value);
    },
    lettered: (setup, index) => {
      const entry = setup.caregivers[index];
      const plain = entry === undefined ? '' : caregiver(entry);
      const cards = cardsOfArm(setup, index).map((card) => line(cardLine(card)));
      const name =
        cards.length === 0 ? plain : t('lab.underCards', { name: plain, cards: cards.join(', ') });
      const letter = letterOf(index, setup.caregivers.length);
      return letter ? t('lab.lettered', { letter, name }) : name;
    },
  };
}
