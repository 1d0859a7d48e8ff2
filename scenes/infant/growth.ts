import { clamp, lerp } from '../drawing/geometry';

/** An age the infant is shown at, for sheets and galleries; the rig takes any age between. */
export interface ShownAge {
  readonly id: 'sixWeeks' | 'fourMonths' | 'sevenMonths' | 'tenMonths' | 'twelveMonths';
  readonly months: number;
}

export const SHOWN_AGES: readonly ShownAge[] = [
  { id: 'sixWeeks', months: 1.4 },
  { id: 'fourMonths', months: 4 },
  { id: 'sevenMonths', months: 7 },
  { id: 'tenMonths', months: 10 },
  { id: 'twelveMonths', months: 12 },
];

const WEEKS_PER_MONTH = 365.25 / 12 / 7;

/** Half a year: the age at which the figure has the measures written in `proportions.ts`. */
export const REFERENCE_MONTHS = 26 / WEEKS_PER_MONTH;

/** How the measures of the figure differ from those of the reference age; 1 is no difference. */
export interface Growth {
  /** The whole head, about the throat: a smaller share of the figure with every month. */
  readonly head: number;
  readonly limbLength: number;
  readonly limbGirth: number;
  readonly legLength: number;
  readonly torsoWidth: number;
  /** Round cheeks fill out up to half a year and thin as the infant begins to move about. */
  readonly cheeks: number;
  readonly jaw: number;
  readonly eyes: number;
  readonly brows: number;
  readonly mouth: number;
  readonly hair: number;
}

/** What stands at each age; between two of them measures go in a straight line. */
const STAGES: readonly (readonly [months: number, growth: Growth])[] = [
  [
    0,
    {
      head: 1.05,
      limbLength: 0.88,
      limbGirth: 0.9,
      legLength: 0.84,
      torsoWidth: 0.9,
      cheeks: 0.965,
      jaw: 0.94,
      eyes: 0.93,
      brows: 0.78,
      mouth: 0.92,
      hair: 0.6,
    },
  ],
  [
    REFERENCE_MONTHS,
    {
      head: 1,
      limbLength: 1,
      limbGirth: 1,
      legLength: 1,
      torsoWidth: 1,
      cheeks: 1,
      jaw: 1,
      eyes: 1,
      brows: 1,
      mouth: 1,
      hair: 1,
    },
  ],
  [
    8,
    {
      head: 0.955,
      limbLength: 1.05,
      limbGirth: 1.02,
      legLength: 1.08,
      torsoWidth: 1,
      cheeks: 0.99,
      jaw: 1.02,
      eyes: 0.985,
      brows: 1.06,
      mouth: 1.06,
      hair: 1.2,
    },
  ],
  [
    12,
    {
      head: 0.9,
      limbLength: 1.1,
      limbGirth: 0.98,
      legLength: 1.16,
      torsoWidth: 0.97,
      cheeks: 0.965,
      jaw: 1.05,
      eyes: 0.955,
      brows: 1.14,
      mouth: 1.14,
      hair: 1.45,
    },
  ],
];

function between(low: Growth, high: Growth, share: number): Growth {
  const mixed = { ...low };
  for (const name of Object.keys(low) as (keyof Growth)[]) {
    (mixed as Record<keyof Growth, number>)[name] = lerp(low[name], high[name], share);
  }
  return mixed;
}

function growthOf(months: number): Growth {
  const age = clamp(months, 0, STAGES[STAGES.length - 1]![0]);
  const next = Math.max(
    1,
    STAGES.findIndex(([stageMonths]) => stageMonths >= age),
  );
  const [lowMonths, low] = STAGES[next - 1]!;
  const [highMonths, high] = STAGES[next]!;
  return between(low, high, (age - lowMonths) / (highMonths - lowMonths));
}

let lastMonths = Number.NaN;
let lastGrowth: Growth = STAGES[1]![1];

/** The measures at an age in months, 0 to 12; an age beyond is shown as the nearest. */
export function growthAt(months: number): Growth {
  // Asked for by every part of every frame, nearly always at the same age.
  if (months !== lastMonths) {
    lastGrowth = growthOf(months);
    lastMonths = months;
  }
  return lastGrowth;
}

/** Months of an age in weeks. */
export function monthsOf(ageWeeks: number): number {
  return ageWeeks / WEEKS_PER_MONTH;
}

/** The throat: the head grows above it. Rig units below the centre of the head. */
const THROAT_BELOW_HEAD = 78;

/** How far the centre of the head has come down on a smaller head, units. */
export function headDrop(months: number): number {
  return THROAT_BELOW_HEAD * (1 - growthAt(months).head);
}
