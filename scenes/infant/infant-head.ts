import { growthAt } from './growth';
import type { Growth } from './growth';
import { HEADS } from './proportions';
import type { HeadProportions } from './proportions';

const heads = new WeakMap<Growth, HeadProportions>();

function grownHead({ cheeks, jaw, eyes, brows, mouth }: Growth): HeadProportions {
  const reference = HEADS.infant;
  return {
    ...reference,
    cheekWidth: reference.cheekWidth * cheeks,
    jawWidth: reference.jawWidth * jaw,
    eyeWidth: reference.eyeWidth * eyes,
    eyeRise: reference.eyeRise * eyes,
    eyeFall: reference.eyeFall * eyes,
    iris: reference.iris * eyes,
    browWidth: reference.browWidth * brows,
    browThickness: reference.browThickness * brows,
    mouthWidth: reference.mouthWidth * mouth,
  };
}

/** Measures of the infant's head at an age in months, in units of the head as it is drawn. */
export function infantHead(months: number): HeadProportions {
  const growth = growthAt(months);
  const known = heads.get(growth);
  if (known) return known;
  const head = grownHead(growth);
  heads.set(growth, head);
  return head;
}
