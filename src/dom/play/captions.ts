import { html, nothing, svg, type TemplateResult } from 'lit-html';
import earIcon from '@phosphor-icons/core/bold/ear-bold.svg?raw';
import eyeIcon from '@phosphor-icons/core/bold/eye-bold.svg?raw';
import type { PlayView } from '../../view-models/play-view';
import type { Words } from '../app-context';
import { icon } from '../icons/icon';

/** Heights of the bars of the sound sign, as parts of the whole; loudness stretches them. */
const BARS = [0.36, 0.72, 1, 0.55, 0.4] as const;

function soundBars(intensity: number): TemplateResult {
  return html`<svg class="sound-bars" viewBox="0 0 38 26" aria-hidden="true" focusable="false">
    ${BARS.map((part, index) => {
      const height = 4 + 20 * part * (0.25 + 0.75 * intensity);
      return svg`<rect x=${1 + index * 8} y=${13 - height / 2} width="4.4" height=${height} rx="2.2" fill="#F6C255" />`;
    })}
  </svg>`;
}

function knownFacts(view: PlayView, words: Words): TemplateResult | typeof nothing {
  if (!view.isContextOpen || view.context.length === 0) return nothing;
  return html`<div class="seen-context" tabindex="0" role="group" aria-labelledby="context-heading">
    <h3 class="seen-heading" id="context-heading">${words.t('play.contextHeading')}</h3>
    <ul>
      ${view.context.map((fact) => html`<li>${words.line(fact)}</li>`)}
    </ul>
  </div>`;
}

function seenCard(view: PlayView, words: Words): TemplateResult | typeof nothing {
  const cannotSee = view.cues.length === 0 && view.whereabouts === 'busy';
  if (view.cues.length === 0 && !cannotSee && !view.isContextOpen) return nothing;
  return html`<section class="seen ${cannotSee ? 'seen-nothing' : ''}" data-caption="seen">
    <div class="seen-now">
      ${icon(eyeIcon, 'seen-icon')}
      <div>
        <h2 class="seen-heading">${words.t('play.youSee')}</h2>
        ${cannotSee ? html`<p class="seen-cue">${words.t('play.seeNothing')}</p>` : nothing}
        ${view.cues.map((cue) => html`<p class="seen-cue">${words.line(cue)}</p>`)}
      </div>
    </div>
    ${knownFacts(view, words)}
  </section>`;
}

/** The infant first, then what else sounds in the room. */
function heardCard({ sound, around }: PlayView, words: Words): TemplateResult | typeof nothing {
  if (!sound && around.length === 0) return nothing;
  return html`<p class="heard" data-caption="heard">
    ${icon(earIcon)}
    <span class="visually-hidden">${words.t('play.youHear')}: </span>
    <span class="heard-text">
      ${sound ? words.line(sound) : nothing}
      ${around.map((line) => html`<span class="heard-around">${words.line(line)}</span> `)}
    </span>
    ${sound ? soundBars(sound.intensity) : nothing}
  </p>`;
}

/** What the caregiver can see and hear from here, in words: behaviour, never the need. */
export function captions(view: PlayView, words: Words): TemplateResult {
  return html`<div class="captions">${seenCard(view, words)} ${heardCard(view, words)}</div>`;
}
