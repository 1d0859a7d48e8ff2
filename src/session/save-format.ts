/** Name and version of kept days; small, so that the title knows them without the rules. */
export const SAVE_NAME = 'small-signals-save';
export const SAVE_VERSION = 1;
