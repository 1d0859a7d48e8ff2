import type { Circumstance } from '../session/circumstance-names';
import type { LabSetup } from './lab-setup-schema';

/** The cards of circumstances under which one caregiver of a set-up cares. */
export function cardsOfArm(
  { circumstances }: Pick<LabSetup, 'circumstances'>,
  index: number,
): readonly Circumstance[] {
  return circumstances?.[index] ?? [];
}

/** The set-up with these cards for each caregiver; without any it is as one that knows none. */
function withAllCards(setup: LabSetup, cards: readonly (readonly Circumstance[])[]): LabSetup {
  const { circumstances, ...rest } = setup;
  const count = cards.reduce((last, laid, index) => (laid.length > 0 ? index + 1 : last), 0);
  if (count === 0) return circumstances ? rest : setup;
  return { ...rest, circumstances: cards.slice(0, count).map((laid) => [...laid]) };
}

/** The set-up with these cards for one caregiver. */
export function withArmCards(
  setup: LabSetup,
  index: number,
  cards: readonly Circumstance[],
): LabSetup {
  const all = setup.caregivers.map((_, place) =>
    place === index ? cards : cardsOfArm(setup, place),
  );
  return withAllCards(setup, all);
}

/** The set-up without one of its caregivers and that one's cards. */
export function withoutArm(setup: LabSetup, index: number): LabSetup {
  const isLeft = (_: unknown, place: number): boolean => place !== index;
  const cards = setup.caregivers.map((_, place) => cardsOfArm(setup, place)).filter(isLeft);
  return withAllCards({ ...setup, caregivers: setup.caregivers.filter(isLeft) }, cards);
}
