import { html, nothing, type TemplateResult } from 'lit-html';
import type { LabStoreState } from '../../store/lab/lab-state';
import { caregiverName } from '../../view-models/lab/caregiver-name';
import { identityOf } from '../../view-models/identity';
import type { LabContext } from './lab-context';
import type { OptionGroup } from './slider';

type OwnPlay = LabStoreState['plays'][number];

const PLAY = 'play:';

function playName({ seed, story, isYear, keptAt }: OwnPlay, { words }: LabContext): string {
  const infant = identityOf({ seed, story }).name;
  const kind = isYear ? 'year' : 'day';
  return keptAt === null
    ? words.t('lab.likeMe.now', { infant, kind })
    : words.t('lab.likeMe.then', { infant, kind, date: words.date(keptAt) });
}

/** The plays of this browser as choices of a caregiver; without any it says how to come by one. */
export function likeMeOptions(context: LabContext): OptionGroup {
  const { state, words } = context;
  return {
    label: words.t('lab.likeMe.group'),
    none: words.t('lab.likeMe.none'),
    options: state.plays.map((play) => [PLAY + play.id, playName(play, context)] as const),
  };
}

/** The play behind a choice of the list; null for any other choice. */
export function playOfChoice(choice: string): string | null {
  return choice.startsWith(PLAY) ? choice.slice(PLAY.length) : null;
}

/** What came of choosing a play, in words; null when none was chosen. */
export function likeMeText(context: LabContext): string | null {
  const { state, words } = context;
  const { likeMe } = state;
  if (!likeMe) return null;
  const { play, moments } = likeMe;
  if (moments === null) return words.t('lab.likeMe.gone');
  if (moments === 0) return words.t('lab.likeMe.empty');
  const from = words.t('lab.likeMe.from', { moments, play: playName(play, context) });
  return `${from} ${words.t('lab.likeMe.note')}`;
}

/** What a caregiver that was worked out from a play rests on, or why there is none. */
export function likeMeNote(context: LabContext): TemplateResult {
  const { state, words } = context;
  const entry = state.setup.caregivers[state.active];
  const isLikeMe = entry !== undefined && caregiverName(entry).kind === 'likeMe';
  const isMissing = state.likeMe !== null && (state.likeMe.moments ?? 0) === 0;
  if (!isLikeMe && !isMissing) return html`${nothing}`;
  return html`<p class="lab-meaning">${likeMeText(context) ?? words.t('lab.likeMe.note')}</p>`;
}
