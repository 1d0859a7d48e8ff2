import { html, nothing, type TemplateResult } from 'lit-html';
import pauseIcon from '@phosphor-icons/core/fill/pause-fill.svg?raw';
import playIcon from '@phosphor-icons/core/fill/play-fill.svg?raw';
import stopIcon from '@phosphor-icons/core/fill/stop-fill.svg?raw';
import type { LabStoreState } from '../../store/lab/lab-state';
import { icon } from '../icons/icon';
import { isRunning, type LabContext } from './lab-context';

type Run = NonNullable<LabStoreState['run']>;

/** How far a run is, as a bar with words. */
export function runProgress(run: Run, { words }: LabContext): TemplateResult {
  return html`<div class="lab-progress">
    <progress
      aria-label=${words.t('lab.run.progressLabel')}
      max=${run.allInfants}
      .value=${run.doneInfants}
    ></progress>
    <span> ${words.t('lab.run.progress', { done: run.doneInfants, all: run.allInfants })} </span>
    ${run.deaths > 0 ? html`<span>${words.t('lab.run.died', { count: run.deaths })}</span>` : nothing}
  </div>`;
}

/** Buttons of something that runs or could be run. */
export function runBar(
  context: LabContext,
  run: { readonly status: string } | null,
  start: { readonly label: string; readonly go: () => void },
): TemplateResult {
  const { actions, words } = context;
  if (!isRunning(run?.status))
    return html`<div class="lab-run">
      <button
        type="button"
        class="button button-honey lab-go"
        data-control="lab-go"
        @click=${start.go}
      >
        ${icon(playIcon)}<span>${start.label}</span>
      </button>
      ${run?.status === 'failed' ? html`<p class="lab-alert">${words.t('lab.run.failed')}</p>` : nothing}
      ${run?.status === 'cancelled' ? html`<p class="lab-meaning">${words.t('lab.run.cancelled')}</p>` : nothing}
    </div>`;
  const isPaused = run?.status === 'paused';
  return html`<div class="lab-run">
    <button
      type="button"
      class="button"
      @click=${() => (isPaused ? actions.resume() : actions.pause())}
    >
      ${icon(isPaused ? playIcon : pauseIcon)}
      <span>${words.t(isPaused ? 'lab.run.resume' : 'lab.run.pause')}</span>
    </button>
    <button type="button" class="button" data-control="lab-go" @click=${() => actions.cancel()}>
      ${icon(stopIcon)}<span>${words.t('lab.run.stop')}</span>
    </button>
  </div>`;
}
