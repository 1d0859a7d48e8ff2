import { html, nothing, svg, type TemplateResult } from 'lit-html';
import checkIcon from '@phosphor-icons/core/bold/check-bold.svg?raw';
import { mannerMark } from '../../charts/manner-mark';
import type { PlayView, ResponseControl } from '../../view-models/play-view';
import type { Words } from '../app-context';
import { icon } from '../icons/icon';
import { RESPONSE_ICONS } from '../icons/response-icons';
import { groupHeading } from './group-heading';

type ResponseKind = ResponseControl['kind'];

/** The manner a hold would have if it were let go of now. */
export function mannerOfHold(control: ResponseControl): 'abrupt' | 'plain' | 'gentle' {
  const progress = control.reachProgress ?? 0;
  if (progress >= 1) return 'gentle';
  return progress >= control.plainFrom ? 'plain' : 'abrupt';
}

/** The way of a hold on the button itself: a ring that fills, and the manner reached so far. */
function holdProgress(control: ResponseControl, words: Words): TemplateResult {
  const progress = control.reachProgress ?? 0;
  const manner = mannerOfHold(control);
  return html`<span class="hold-progress" aria-hidden="true">
    <svg class="hold-ring" focusable="false">
      ${svg`<rect class="hold-ring-track" pathLength="1" />
        <rect class="hold-ring-fill hold-${manner}" pathLength="1" stroke-dasharray="${progress.toFixed(3)} 2" />`}
    </svg>
    <span class="hold-manner hold-manner-${manner}">
      <svg viewBox="0 0 28 28" focusable="false">${mannerMark(manner, 14, 14)}</svg>
      ${words.t(`play.manner.${manner}`)}
    </span>
  </span>`;
}

function responseButton(
  control: ResponseControl,
  chosen: ResponseKind | null,
  isChooser: boolean,
  helpLeftCount: number,
  words: Words,
): TemplateResult {
  const { kind } = control;
  const help = kind === 'askHelp' ? helpLeftCount : null;
  const isMarked = control.isActive || chosen === kind;
  return html`<button
    type="button"
    class="response ${isMarked ? 'is-marked' : ''}"
    data-response=${kind}
    aria-disabled=${control.isEnabled ? 'false' : 'true'}
    aria-pressed=${isChooser ? String(chosen === kind) : nothing}
    aria-describedby="hint-${kind}"
    title=${words.t(`response.${kind}.hint`)}
  >
    ${icon(RESPONSE_ICONS[kind], 'response-icon')}
    <span class="response-label">${words.t(`response.${kind}`)}</span>
    ${
      help === null || isMarked
        ? nothing
        : html`<span class="help-left" aria-hidden="true">${help}</span>`
    }
    ${isMarked ? html`<span class="tick">${icon(checkIcon)}</span>` : nothing}
    ${control.reachProgress === null ? nothing : holdProgress(control, words)}
  </button>`;
}

/** Group 1: the eleven things a caregiver can do. */
export function whatGroup(
  view: PlayView,
  chosen: ResponseKind | null,
  words: Words,
): TemplateResult {
  const isChooser = view.when !== null;
  return html`<section class="tray-group what" aria-labelledby="what-heading">
    ${groupHeading(1, 'what-heading', words.t('play.what.heading'))}
    <div class="responses" role="group" aria-labelledby="what-heading">
      ${view.responses.map((control) => responseButton(control, chosen, isChooser, view.helpLeftCount, words))}
    </div>
    <div hidden>
      ${view.responses.map(
        ({ kind }) =>
          html`<span id="hint-${kind}"
            >${words.t(`response.${kind}.hint`)}
            ${
              kind === 'askHelp'
                ? words.t('play.life.helpLeft', { count: view.helpLeftCount })
                : nothing
            }</span
          >`,
      )}
    </div>
  </section>`;
}
