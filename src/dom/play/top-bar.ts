import { html, nothing, svg, type TemplateResult } from 'lit-html';
import brainIcon from '@phosphor-icons/core/bold/brain-bold.svg?raw';
import captionsIcon from '@phosphor-icons/core/bold/closed-captioning-bold.svg?raw';
import gearIcon from '@phosphor-icons/core/bold/gear-six-bold.svg?raw';
import lotusIcon from '@phosphor-icons/core/bold/flower-lotus-bold.svg?raw';
import pauseIcon from '@phosphor-icons/core/bold/pause-bold.svg?raw';
import soundIcon from '@phosphor-icons/core/bold/speaker-high-bold.svg?raw';
import silentIcon from '@phosphor-icons/core/bold/speaker-slash-bold.svg?raw';
import type { AppStoreState } from '../../store/app-state';
import { formatClock } from '../../strings/format-clock';
import type { PlayView } from '../../view-models/play-view';
import type { Words } from '../app-context';
import { icon } from '../icons/icon';

/** Hours at which the sun's arc of the clock begins and ends; outside it is night. */
const SUNRISE_HOUR = 6;
const SUNSET_HOUR = 20;
const ARC_RADIUS = 26;

/** The sun's way over the day as a small arc, for those who read pictures faster than figures. */
function dayArc(hours: number): TemplateResult {
  const span = (hours - SUNRISE_HOUR) / (SUNSET_HOUR - SUNRISE_HOUR);
  const isNight = span < 0 || span > 1;
  const part = Math.min(1, Math.max(0, span));
  const angle = Math.PI * (1 + part);
  const x = 34 + Math.cos(angle) * ARC_RADIUS;
  const y = 38 + Math.sin(angle) * ARC_RADIUS;
  return html`<svg class="day-arc" viewBox="0 0 68 54" aria-hidden="true" focusable="false">
    ${svg`<path d="M8 38A26 26 0 0 1 60 38" fill="none" stroke="#EAD9BC" stroke-width="6" stroke-linecap="round" />
      <path d="M8 38A26 26 0 0 1 60 38" fill="none" stroke="#F6C255" stroke-width="6" stroke-linecap="round" pathLength="1" stroke-dasharray="${isNight ? 0 : part} 2" opacity=${isNight || part === 0 ? 0 : 1} />
      <path d="M2 50H66" fill="none" stroke="#EAD9BC" stroke-width="4" stroke-linecap="round" />
      <circle cx=${x} cy=${y} r="9" fill=${isNight ? '#C9B6E0' : '#F6C255'} stroke="#fff" stroke-width="3" />`}
  </svg>`;
}

/** Said beside the clock while time passes faster or its hands run ahead; its own hand sweeps. */
function timePasses(words: Words): TemplateResult {
  return html`<p class="time-passes" data-time-passes>
    <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      ${svg`<circle cx="10" cy="10" r="8" fill="#FFF" stroke="#C98A1B" stroke-width="2.4" />
      <path class="time-passes-hand" d="M10 10V4.8" stroke="#5A2F3A" stroke-width="2.4" stroke-linecap="round" />`}
    </svg>
    ${words.t('play.timePasses')}
  </p>`;
}

/** Time of day and age of the infant, and whether time passes faster now. */
export function clockCard(view: PlayView, words: Words, isTimeQuick: boolean): TemplateResult {
  const { hours, minutes, runsAhead } = view.clock;
  return html`<div class="clock-card" role="group" aria-label=${words.t('play.clockLabel')}>
    ${dayArc(hours + minutes / 60)}
    <div>
      <p class="clock-time">${formatClock(words.locale, hours * 60 + minutes)}</p>
      <p class="clock-age">${words.line(view.age)}</p>
    </div>
    ${isTimeQuick || runsAhead ? timePasses(words) : nothing}
  </div>`;
}

interface Tool {
  readonly name: string;
  readonly sign: string;
  /** For a tool that is on or off. */
  readonly isOn?: boolean;
  readonly press: () => void;
}

function toolButton({ name, sign, isOn, press }: Tool): TemplateResult {
  return html`<button
    type="button"
    class="button-round tool"
    aria-label=${name}
    title=${name}
    aria-pressed=${isOn === undefined ? nothing : String(isOn)}
    @click=${press}
  >
    ${icon(sign)}
  </button>`;
}

/** The round buttons at the upper right. */
export function toolBar(state: AppStoreState, words: Words): TemplateResult {
  const { settings, actions } = state;
  const { t } = words;
  const tools: Tool[] = [
    {
      name: t('play.xray'),
      sign: brainIcon,
      isOn: settings.xrayOpen,
      press: () => actions.setSetting('xrayOpen', !settings.xrayOpen),
    },
    {
      name: t('play.captionsOn'),
      sign: captionsIcon,
      isOn: settings.soundCaptions,
      press: () => actions.setSetting('soundCaptions', !settings.soundCaptions),
    },
    {
      name: t('play.sound'),
      sign: settings.isMuted ? silentIcon : soundIcon,
      isOn: !settings.isMuted,
      press: () => actions.setSetting('isMuted', !settings.isMuted),
    },
    {
      name: t('play.settings'),
      sign: gearIcon,
      press: () => actions.openDialog('settings'),
    },
    {
      name: t('safety.calm.open'),
      sign: lotusIcon,
      press: () => actions.openDialog('leave'),
    },
    { name: t('play.pause'), sign: pauseIcon, press: () => actions.pause() },
  ];
  return html`<div class="tool-bar" role="group" aria-label=${t('play.toolsLabel')}>
    ${tools.map(toolButton)}
  </div>`;
}
