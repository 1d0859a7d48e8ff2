import { html, nothing, type TemplateResult } from 'lit-html';
import arrowIcon from '@phosphor-icons/core/bold/arrow-right-bold.svg?raw';
import playsIcon from '@phosphor-icons/core/fill/notebook-fill.svg?raw';
import watchIcon from '@phosphor-icons/core/bold/binoculars-bold.svg?raw';
import labIcon from '@phosphor-icons/core/fill/moon-stars-fill.svg?raw';
import yearIcon from '@phosphor-icons/core/fill/plant-fill.svg?raw';
import playIcon from '@phosphor-icons/core/fill/play-fill.svg?raw';
import sceneUrl from '../../../assets/images/title-scene.svg';
import type { AppStoreState, DialogName } from '../../store/app-state';
import { formatClock } from '../../strings/format-clock';
import type { StringKey } from '../../strings/string-key';
import { setApart } from '../../view-models/set-apart';
import type { PageContext } from '../app-context';
import { icon } from '../icons/icon';

const MORE: readonly (readonly [DialogName, StringKey])[] = [
  ['settings', 'title.settings'],
  ['contentNote', 'title.contentNote'],
  ['help', 'title.howItWorks'],
  ['safety', 'title.safety'],
  ['leave', 'safety.calm.open'],
];

/** The day and the year that are kept, to go on with at once. */
function continueButtons(state: AppStoreState, { strings }: PageContext): TemplateResult {
  const { saved, savedYear, actions } = state;
  const { t, locale } = strings;
  return html`<div class="title-pair">
    ${
      saved
        ? html`<button
            type="button"
            class="button title-continue"
            @click=${() => void actions.continueSaved()}
          >
            ${icon(arrowIcon)}
            <span>${t('title.continueAt', { time: formatClock(locale, saved.clockMinutes) })}</span>
          </button>`
        : nothing
    }
    ${
      savedYear
        ? html`<button type="button" class="button" @click=${() => void actions.continueYear()}>
            ${icon(arrowIcon)}
            <span>${t('title.continueYear')}</span>
          </button>`
        : nothing
    }
  </div>`;
}

/** What was chosen earlier goes with whatever begins here: it is said, and can be taken away. */
function chosenLine(state: AppStoreState, { strings }: PageContext): TemplateResult {
  const { actions, circumstances, story } = state;
  const { t } = strings;
  const count = circumstances.length;
  const name = story?.ownName === undefined ? story?.name : setApart(story.ownName);
  const clear = (): void => {
    actions.clearCircumstances();
    actions.clearStory();
  };
  return html`<div class="title-chosen">
    ${
      story || count > 0
        ? html`<p id="title-chosen">
              ${story ? t('title.chosen', { isNamed: name === undefined ? 'no' : 'yes', name: name ?? '' }) : nothing}
              ${count > 0 ? t('title.chosen.cards', { count }) : nothing}
            </p>
            <button
              type="button"
              class="button-link"
              data-control="clear-chosen"
              aria-describedby="title-chosen"
              @click=${clear}
            >
              ${t('title.chosen.clear')}
            </button>`
        : nothing
    }
    <button
      type="button"
      class="button-link"
      data-control="choose-story"
      @click=${() => actions.toStory({ kind: 'day' })}
    >
      ${t('title.choose')}
    </button>
  </div>`;
}

/** The first page: paints and works before any of the game has arrived. */
export function titlePage(state: AppStoreState, context: PageContext): TemplateResult {
  const { t } = context.strings;
  return html`<div class="title">
    <img class="title-scene" src=${sceneUrl} alt="" width="1600" height="900" decoding="async" />
    <div class="title-glow" aria-hidden="true"></div>
    <main class="title-card">
      <h1>${t('common.appName')}</h1>
      <p class="title-sentence">${t('title.sentence')}</p>
      <div class="title-start" role="group" aria-label=${t('title.menuLabel')}>
        <button
          type="button"
          class="button button-primary title-play"
          aria-disabled=${state.isLoading ? 'true' : 'false'}
          @click=${() => {
            if (!state.isLoading) state.actions.want({ kind: 'day' });
          }}
        >
          ${icon(playIcon)}
          <span>${t('title.play')}</span>
        </button>
        ${chosenLine(state, context)}
        ${state.saved || state.savedYear ? continueButtons(state, context) : nothing}
        <div class="title-pair">
          <button type="button" class="button title-year" @click=${() => state.actions.toYear()}>
            ${icon(yearIcon)}
            <span>${t('title.year')}</span>
          </button>
          <button type="button" class="button title-plays" @click=${() => state.actions.toPlays()}>
            ${icon(playsIcon)}
            <span>${t('title.plays')}</span>
          </button>
          <button type="button" class="button title-lab" @click=${() => state.actions.openLab()}>
            ${icon(labIcon)}
            <span>${t('title.lab')}</span>
          </button>
          <button type="button" class="button title-watch" @click=${() => state.actions.toWatch()}>
            ${icon(watchIcon)}
            <span>${t('title.watch')}</span>
          </button>
        </div>
      </div>
      <p class="title-duration" role="status">
        ${state.isLoading ? t('common.loading') : t('title.duration')}
      </p>
      <nav class="title-more" aria-label=${t('title.moreLabel')}>
        ${MORE.map(
          ([dialog, key]) =>
            html`<button
              type="button"
              class="button-link"
              @click=${() => state.actions.openDialog(dialog)}
            >
              ${t(key)}
            </button>`,
        )}
      </nav>
      <p class="title-credits">${t('title.credits')}</p>
    </main>
  </div>`;
}
