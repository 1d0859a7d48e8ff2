import * as v from 'valibot';
import { areTogether, CIRCUMSTANCES } from './circumstance-names';

/** The field of a file that names cards of circumstances, those that can be true together. */
export const circumstancesField = v.pipe(
  v.array(v.picklist(CIRCUMSTANCES, 'listedWord'), 'list'),
  v.maxLength(CIRCUMSTANCES.length, 'list'),
  v.check((cards) => areTogether(cards), 'healthyState'),
);
