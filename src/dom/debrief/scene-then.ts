import { html, nothing, svg, type TemplateResult } from 'lit-html';
import { observedNow, type ThenState } from '../../view-models/then-view';
import { reachedView } from '../../view-models/reached-view';
import type { LookWords } from './look-words';

const SCALE = 200;

function meter(level: number, kind: 'felt' | 'shown'): TemplateResult {
  return html`<svg
    class="then-meter then-${kind}"
    viewBox="0 0 ${SCALE} 12"
    preserveAspectRatio="none"
    aria-hidden="true"
    focusable="false"
  >
    ${svg`<rect class="then-track" width=${SCALE} height="12" />
      <rect class="then-part" width=${level * SCALE} height="12" />`}
  </svg>`;
}

/** Time of day and what was going on, for the slider. */
function time(state: ThenState | null, words: LookWords): string {
  if (!state) return '';
  const { clockMinutes, need, stage } = observedNow(state);
  return words.t('look.scrub.value', {
    time: words.clock(clockMinutes),
    asking: need === null ? 'no' : 'yes',
    need: need === null ? '' : words.t(`debrief.need.${need}`),
    stage,
  });
}

/** The scene as it was, and beside it the same instant as the infant had it. */
function template(state: ThenState, isDrawn: boolean, words: LookWords): TemplateResult {
  const { t } = words;
  const view = reachedView(state);
  const level = (kind: 'felt' | 'shown') =>
    html`<div class="then-row">
      <dt>${t(`look.reached.${kind}`)}</dt>
      <dd>${meter(view[kind], kind)} <span>${words.hundred(view[kind])}</span></dd>
    </div>`;
  return html`<div class="then">
    <div class="then-scene">
      <h3>${t('look.then.scene')} <span>${time(state, words)}</span></h3>
      <div
        id=${isDrawn ? 'stage' : nothing}
        class="then-stage"
        role="img"
        aria-label=${time(state, words)}
      ></div>
    </div>
    <div class="then-inside">
      <h3>${t('look.then.inside')}</h3>
      <dl class="then-list">
        ${view.parts.map(
          (part) =>
            html`<div class="then-row">
              <dt>${t(`look.reached.${part.id}`)}</dt>
              <dd>${words.line(part.line)}</dd>
            </div>`,
        )}
        ${level('felt')} ${level('shown')}
      </dl>
    </div>
  </div>`;
}

export const sceneThen = { time, template };
