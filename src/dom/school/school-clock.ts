import { html, nothing, svg, type TemplateResult } from 'lit-html';
import pauseIcon from '@phosphor-icons/core/fill/pause-fill.svg?raw';
import playIcon from '@phosphor-icons/core/fill/play-fill.svg?raw';
import type { AfterPlay } from '../../store/after-play';
import type { AppStoreState } from '../../store/app-state';
import { schoolClockView } from '../../view-models/school-clock-view';
import type { Words } from '../app-context';
import { icon } from '../icons/icon';

/** Radius and length of the ring, units of its picture. */
const RADIUS = 26;
const LENGTH = 2 * Math.PI * RADIUS;

/** The half minute as a ring that empties; the number in it says the same. */
function face(share: number, secondsLeft: number): TemplateResult {
  return html`<svg class="clock-ring" viewBox="0 0 64 64" aria-hidden="true">
    <circle class="clock-track" cx="32" cy="32" r=${RADIUS} />
    ${svg`<circle
      class="clock-left"
      cx="32"
      cy="32"
      r=${RADIUS}
      stroke-dasharray=${`${(share * LENGTH).toFixed(1)} ${LENGTH.toFixed(1)}`}
      transform="rotate(-90 32 32)"
    />`}
    <text x="32" y="40" text-anchor="middle">${secondsLeft}</text>
  </svg>`;
}

function controls(
  play: AfterPlay,
  { t }: Words,
  { actions, isPaused, settings }: AppStoreState,
): TemplateResult {
  const { secondsLeft, share } = schoolClockView(play.school, play.teacherMilliseconds, true);
  const isBegun = play.teacherMilliseconds > 0;
  const label = !isPaused ? 'stop' : isBegun ? 'goOn' : 'start';
  return html`<div class="clock-row" data-tempo=${settings.tempo}>
    <div role="timer" aria-label=${t('school.clock.left', { seconds: secondsLeft })}>
      ${face(share, secondsLeft)}
    </div>
    <button
      type="button"
      class="button ${isPaused ? 'button-honey' : ''}"
      data-control="teacher-clock"
      @click=${() => (isPaused ? actions.resume() : actions.pause())}
    >
      ${icon(isPaused ? playIcon : pauseIcon)}<span>${t(`school.clock.${label}`)}</span>
    </button>
  </div>`;
}

/** The teacher's half minute, which can be stopped, and what the nineteen others want. */
export function schoolClock(play: AfterPlay, words: Words, app: AppStoreState): TemplateResult {
  const { t, line } = words;
  const isTimed = app.settings.tempo !== 'untimed';
  const { others } = schoolClockView(play.school, play.teacherMilliseconds, isTimed);
  return html`<section class="after-clock" aria-label=${t('school.clock.label')}>
    ${isTimed ? controls(play, words, app) : nothing}
    <div class="clock-others">
      <p class="small">${t('school.others.heading')}</p>
      <ul>
        ${others.map((wish) => html`<li>${line(wish)}</li>`)}
      </ul>
    </div>
  </section>`;
}
