// @ts-expect-error The lint configuration is plain JavaScript without declarations.
import * as config from '../../eslint.config.js';

type Table = Readonly<Record<string, readonly string[]>>;

/** The table that lint enforces, so that there is only one. */
export const { layers, packagesAllowed, pureLayers, impure } = config as {
  readonly layers: Table;
  readonly packagesAllowed: Table;
  readonly pureLayers: readonly string[];
  readonly impure: readonly string[];
};
