import { html, nothing, svg, type TemplateResult } from 'lit-html';
import closeIcon from '@phosphor-icons/core/bold/x-bold.svg?raw';
import { leafGlyph } from '../../charts/leaf-glyph';
import { formatClock } from '../../strings/format-clock';
import type { XrayExperience } from '../../view-models/xray-experience';
import type { XrayBelief, XrayView } from '../../view-models/xray-view';
import type { Words } from '../app-context';
import { icon } from '../icons/icon';

/** Length of a meter's scale, units of its drawing. */
const SCALE = 200;
const onScale = (fraction: number): number => Math.min(1, Math.max(0, fraction)) * SCALE;

/** A belief as a marker on a scale from 0 to 1, in a band one standard deviation wide each way. */
function beliefMeter({ mean, sd }: Pick<XrayBelief, 'mean' | 'sd'>): TemplateResult {
  const from = onScale(mean - sd);
  return html`<svg class="belief-meter" viewBox="-8 0 216 20" aria-hidden="true" focusable="false">
    ${svg`<path class="meter-track" d="M0 10H${SCALE}" />
      <path class="meter-ticks" d="M0 4V16M100 6V14M200 4V16" />
      <rect class="meter-band" x=${from} y="3" width=${Math.max(3, onScale(mean + sd) - from)} height="14" rx="7" />
      <circle class="meter-mark" cx=${onScale(mean)} cy="10" r="6.5" />`}
  </svg>`;
}

function shareMeter(share: number, kind: string): TemplateResult {
  return html`<svg
    class="share-meter share-${kind}"
    viewBox="0 0 ${SCALE} 12"
    preserveAspectRatio="none"
    aria-hidden="true"
    focusable="false"
  >
    ${svg`<rect class="share-track" width=${SCALE} height="12" rx="6" />
      <rect class="share-part" width=${onScale(share)} height="12" rx="6" />`}
  </svg>`;
}

const beliefs = (list: readonly XrayBelief[], words: Words): TemplateResult =>
  html`<ul class="xray-list">
    ${list.map(
      (belief) =>
        html`<li data-belief=${belief.id}>
          <p>${words.line(belief.line)}</p>
          ${beliefMeter(belief)}
        </li>`,
    )}
  </ul>`;

function nowSection(now: NonNullable<XrayView['now']>, words: Words): TemplateResult {
  const { t, line } = words;
  const row = (key: 'xray.panel.felt' | 'xray.panel.shown', level: number, kind: string) =>
    html`<div class="now-row">
      <span aria-hidden="true">${t(key)}</span>${shareMeter(level, kind)}
    </div>`;
  return html`<h3>${t('xray.panel.now')}</h3>
    <p>${line(now.line)}</p>
    ${row('xray.panel.felt', now.felt, 'felt')} ${row('xray.panel.shown', now.shown, 'shown')}`;
}

function experience(item: XrayExperience, words: Words): TemplateResult {
  return html`<li class="experience">
    <svg class="experience-leaf" viewBox="-3 -16 36 32" aria-hidden="true" focusable="false">
      ${leafGlyph(item.leaf)}
    </svg>
    <div>
      <p class="experience-time">${formatClock(words.locale, item.clockMinutes)}</p>
      <p>${words.line(item.happened)}</p>
      <p class="small">${words.line(item.why)}</p>
      ${item.moved.map(
        (move) =>
          html`<p class="experience-move">
            <span aria-hidden="true">${move.change > 0 ? '▲' : '▼'}</span> ${words.line(move.line)}
          </p>`,
      )}
    </div>
  </li>`;
}

function learnedSections(view: XrayView, words: Words): TemplateResult {
  const { t, line } = words;
  return html`<h3>${t('xray.panel.trust')}</h3>
    ${beliefs(view.trust, words)}
    <h3>${t('xray.panel.beliefs')}</h3>
    ${beliefs(view.beliefs, words)}
    <p class="small">${t('xray.panel.band')}</p>
    <h3>${t('xray.panel.strategies')}</h3>
    <ul class="xray-list">
      ${view.strategies.map(
        ({ strategy, share, line: sentence }) =>
          html`<li>
            <p>${line(sentence)}</p>
            ${shareMeter(share, strategy)}
          </li>`,
      )}
    </ul>
    <h3>${t('xray.panel.predictability')}</h3>
    <p>${line(view.predictability.line)}</p>
    <ul class="xray-plain">
      ${view.predictability.parts.map((part) => html`<li>${line(part.line)}</li>`)}
    </ul>
    <p>${line(view.fear.line)}</p>`;
}

/** Inside the infant: what it expects, how sure it is, and what moved it last. */
export function xrayPanel(view: XrayView, words: Words, close: () => void): TemplateResult {
  const { t, line } = words;
  return html`<section class="xray" aria-labelledby="xray-heading" tabindex="0">
    <header class="xray-head">
      <h2 id="xray-heading">${t('xray.panel.heading')}</h2>
      <button
        type="button"
        class="button-round xray-close"
        aria-label=${t('xray.panel.close')}
        @click=${close}
      >
        ${icon(closeIcon)}
      </button>
    </header>
    ${
      view.newest
        ? html`<p class="xray-newest">
            <strong>${t('xray.panel.newest')}</strong> ${line(view.newest)}
          </p>`
        : nothing
    }
    ${view.now ? nowSection(view.now, words) : nothing}
    <h3>${t('xray.panel.experiences')}</h3>
    ${
      view.experiences.length === 0
        ? html`<p class="small">${t('xray.panel.noExperiences')}</p>`
        : html`<ul class="xray-list">
            ${view.experiences.map((item) => experience(item, words))}
          </ul>`
    }
    ${learnedSections(view, words)}
    <p class="small">${line(view.sureness)} ${line(view.standsFor)}</p>
  </section>`;
}
