/**
 * The English words that arrive with a screen, not before the title. A screen of its own adds one
 * line here, and its keys are known to the compiler and to every test.
 */
export const LATE_TABLES = {
  after: () => import('../../assets/strings/en-after.json'),
  dialogs: () => import('../../assets/strings/en-dialogs.json'),
  gallery: () => import('../../assets/strings/en-gallery.json'),
  lab: () => import('../../assets/strings/en-lab.json'),
  look: () => import('../../assets/strings/en-look.json'),
  play: () => import('../../assets/strings/en-play.json'),
  story: () => import('../../assets/strings/en-story.json'),
  watch: () => import('../../assets/strings/en-watch.json'),
  year: () => import('../../assets/strings/en-year.json'),
  yearLook: () => import('../../assets/strings/en-year-look.json'),
};
export type LateTable = keyof typeof LATE_TABLES;
