import { html, nothing, type TemplateResult } from 'lit-html';
import shuffleIcon from '@phosphor-icons/core/bold/shuffle-bold.svg?raw';
import playIcon from '@phosphor-icons/core/fill/play-fill.svg?raw';
import type { AppStoreState } from '../../store/app-state';
import { wholeStory } from '../../view-models/identity';
import { settledStory, surpriseOf } from '../../view-models/story-view';
import { wordsFor, type PageContext } from '../app-context';
import { icon } from '../icons/icon';
import { choiceGroup, nameFields, typedInto, type StoryTools } from './story-fields';

/**
 * Who it would be about now: the picture, the sentence, and the ways on. Whoever types a name hears
 * the letters; the whole sentence each time would be in the way.
 */
function shownPart({ state, words }: StoryTools): TemplateResult {
  const { actions, story, storySeed: seed, wanted } = state;
  const kind = wanted.kind === 'year' ? 'year' : 'day';
  return html`<div class="story-shown">
    <canvas
      class="story-portrait"
      data-story="portrait"
      width="560"
      height="560"
      role="img"
      aria-label=${words.t('story.portrait')}
    ></canvas>
    <p
      class="story-sentence"
      id="story-sentence"
      role="status"
      aria-live=${typedInto() ? 'off' : 'polite'}
    >
      ${words.t('story.sentence', { kind })} ${words.t('story.familySentence')}
    </p>
    <div class="story-actions" role="group" aria-label=${words.t('story.actions')}>
      <button
        type="button"
        class="button button-primary"
        data-control="story-begin"
        data-first-focus
        aria-describedby="story-heading story-sentence"
        @click=${() => actions.beginStory(settledStory({ seed, story }))}
      >
        ${icon(playIcon)}<span>${words.t('story.begin', { kind })}</span>
      </button>
      <button
        type="button"
        class="button button-honey"
        data-control="story-surprise"
        @click=${() => actions.surpriseStory(surpriseOf)}
      >
        ${icon(shuffleIcon)}<span>${words.t('story.surprise')}</span>
      </button>
    </div>
  </div>`;
}

/** Before something begins: who it is about. Nothing has to be chosen here. */
export function storyPage(state: AppStoreState, { strings }: PageContext): TemplateResult {
  const { actions, story, storySeed: seed } = state;
  const whole = wholeStory({ seed, story });
  const words = wordsFor(strings, { seed, story: whole });
  const tools: StoryTools = { state, whole, words };
  const { t } = words;
  return html`<main class="year story">
    <div class="year-card story-card">
      <header class="story-head">
        <h1 id="story-heading" tabindex="-1">${t('story.heading')}</h1>
        <p class="year-lead">${t('story.lead')}</p>
      </header>
      ${shownPart(tools)}
      <div class="story-fields">
        <section aria-labelledby="story-infant">
          <h2 id="story-infant">${t('story.infant')}</h2>
          ${nameFields(tools)} ${choiceGroup(tools, 'pronoun')}
          ${choiceGroup(tools, 'skin', { picture: 'face' })}
          ${choiceGroup(tools, 'hairStyle', { picture: 'face' })}
          ${choiceGroup(tools, 'hair', { picture: 'face' })}
          ${choiceGroup(tools, 'eyes', { picture: 'face' })}
          ${choiceGroup(tools, 'outfit', { picture: 'clothes' })}
        </section>
        <section aria-labelledby="story-you">
          <h2 id="story-you">${t('story.you')}</h2>
          ${choiceGroup(tools, 'caregiverSkin', { picture: 'hand' })}
          ${choiceGroup(tools, 'knit', { picture: 'sleeve' })} ${choiceGroup(tools, 'family')}
          <p class="small">${t('story.familyNote')}</p>
        </section>
      </div>
      <nav class="year-more" aria-label=${t('story.more')}>
        ${
          story
            ? html`<button
                type="button"
                class="button-link"
                data-control="story-clear"
                @click=${() => actions.clearStory()}
              >
                ${t('story.clear')}
              </button>`
            : nothing
        }
        <button type="button" class="button-link" @click=${() => actions.toYear()}>
          ${t('story.toYear')}
        </button>
        <button type="button" class="button-link" @click=${() => actions.toTitle()}>
          ${t('common.toTitle')}
        </button>
        <button type="button" class="button-link" @click=${() => actions.openDialog('leave')}>
          ${t('safety.calm.open')}
        </button>
      </nav>
    </div>
  </main>`;
}
