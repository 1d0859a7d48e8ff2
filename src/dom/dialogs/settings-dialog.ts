import { html, type TemplateResult } from 'lit-html';
import type { AppStoreState } from '../../store/app-state';
import { DEFAULT_SETTINGS, type Settings } from '../../store/settings';
import type { PageContext } from '../app-context';
import { dialogHead } from './dialog-head';

const TEMPOS: readonly Settings['tempo'][] = ['untimed', 0.1, 0.25, 0.5, 1, 2];
/** At this tempo a minute of the infant's is about a minute of the player's. */
const LIFE_TEMPO = 0.25;

type BooleanKey = {
  [Key in keyof Settings]: Settings[Key] extends boolean ? Key : never;
}[keyof Settings];

/** One native control with its label and, where it helps, a hint. */
function checkbox(
  state: AppStoreState,
  key: BooleanKey,
  label: string,
  hint?: string,
): TemplateResult {
  const hintId = `setting-${key}-hint`;
  return html`<div class="setting">
    <label class="setting-check">
      <input
        type="checkbox"
        .checked=${state.settings[key]}
        aria-describedby=${hint ? hintId : ''}
        @change=${(event: Event) =>
          state.actions.setSetting(key, (event.target as HTMLInputElement).checked)}
      />
      <span>${label}</span>
    </label>
    ${hint ? html`<p id=${hintId} class="setting-hint">${hint}</p>` : ''}
  </div>`;
}

function slider(options: {
  readonly id: string;
  readonly label: string;
  readonly percent: number;
  readonly from: number;
  readonly to: number;
  readonly step: number;
  readonly valueText: string;
  readonly onInput: (percent: number) => void;
}): TemplateResult {
  return html`<div class="setting">
    <label class="setting-slider-label" for=${options.id}>
      <span>${options.label}</span><span class="setting-value">${options.valueText}</span>
    </label>
    <input
      type="range"
      id=${options.id}
      min=${options.from}
      max=${options.to}
      step=${options.step}
      .value=${String(options.percent)}
      aria-valuetext=${options.valueText}
      @change=${(event: Event) => options.onInput(Number((event.target as HTMLInputElement).value))}
    />
  </div>`;
}

function choice<Value extends string>(
  name: string,
  legend: string,
  value: Value,
  options: readonly (readonly [Value, string])[],
  onChoose: (value: Value) => void,
  hint?: string,
): TemplateResult {
  return html`<fieldset class="setting setting-choice">
    <legend>${legend}</legend>
    ${options.map(
      ([option, label]) =>
        html`<label class="setting-check">
          <input
            type="radio"
            name=${name}
            .checked=${option === value}
            @change=${() => onChoose(option)}
          />
          <span>${label}</span>
        </label>`,
    )}
    ${hint ? html`<p class="setting-hint">${hint}</p>` : ''}
  </fieldset>`;
}

function soundSettings(state: AppStoreState, { strings }: PageContext): TemplateResult {
  const { t } = strings;
  const percent = Math.round(state.settings.volume * 100);
  return html`<section>
    <h3>${t('settings.sound.legend')}</h3>
    ${slider({
      id: 'setting-volume',
      label: t('settings.volume'),
      percent,
      from: 0,
      to: 100,
      step: 5,
      valueText: t('settings.volumeValue', { percent }),
      onInput: (value) => state.actions.setSetting('volume', value / 100),
    })}
    ${checkbox(state, 'isMuted', t('settings.mute'))}
    ${checkbox(state, 'softCry', t('settings.softCry'), t('settings.softCry.hint'))}
    ${checkbox(state, 'music', t('settings.music'), t('settings.music.hint'))}
    ${checkbox(state, 'soundCaptions', t('settings.soundCaptions'))}
  </section>`;
}

function seeingSettings(state: AppStoreState, { strings }: PageContext): TemplateResult {
  const { t } = strings;
  const percent = Math.round(state.settings.textScale * 100);
  return html`<section>
    <h3>${t('settings.seeing.legend')}</h3>
    ${slider({
      id: 'setting-text-scale',
      label: t('settings.textScale'),
      percent,
      from: 100,
      to: 200,
      step: 10,
      valueText: t('settings.textScaleValue', { percent }),
      onInput: (value) => state.actions.setSetting('textScale', value / 100),
    })}
    ${checkbox(state, 'easyFont', t('settings.easyFont'))}
    ${checkbox(state, 'cueHelp', t('settings.cueHelp'), t('settings.cueHelp.hint'))}
    ${choice(
      'motion',
      t('settings.motion'),
      state.settings.motion,
      [
        ['system', t('settings.motion.system')],
        ['reduced', t('settings.motion.reduced')],
      ],
      (motion) => state.actions.setSetting('motion', motion),
    )}
  </section>`;
}

function tempoText(tempo: Settings['tempo'], { strings }: PageContext): string {
  if (tempo === 'untimed') return strings.t('settings.tempo.untimed');
  if (tempo === 1) return strings.t('settings.tempo.normal');
  const key = tempo === LIFE_TEMPO ? 'settings.tempo.life' : 'settings.tempo.value';
  return strings.t(key, { tempo });
}

function playSettings(state: AppStoreState, context: PageContext): TemplateResult {
  const { t } = context.strings;
  return html`<section>
    <h3>${t('settings.play.legend')}</h3>
    <div class="setting">
      <label for="setting-tempo">${t('settings.tempo')}</label>
      <select
        id="setting-tempo"
        @change=${(event: Event) => {
          const tempo = TEMPOS[(event.target as HTMLSelectElement).selectedIndex];
          if (tempo !== undefined) state.actions.setSetting('tempo', tempo);
        }}
      >
        ${TEMPOS.map(
          (tempo) =>
            html`<option .selected=${tempo === state.settings.tempo}>
              ${tempoText(tempo, context)}
            </option>`,
        )}
      </select>
    </div>
    ${checkbox(state, 'quickQuiet', t('settings.quickQuiet'), t('settings.quickQuiet.hint'))}
    ${choice(
      'manner',
      t('settings.manner'),
      state.settings.manner,
      [
        ['hold', t('settings.manner.hold')],
        ['switch', t('settings.manner.switch')],
      ],
      (manner) => state.actions.setSetting('manner', manner),
      t('settings.manner.hint'),
    )}
  </section>`;
}

/** Puts everything back, except that the content note has been seen. */
function reset(state: AppStoreState): void {
  const { contentNoteSeen, xrayOpen } = state.settings;
  const fresh: Settings = { ...DEFAULT_SETTINGS, contentNoteSeen, xrayOpen };
  const put = <Key extends keyof Settings>(key: Key): void =>
    state.actions.setSetting(key, fresh[key]);
  (Object.keys(fresh) as (keyof Settings)[]).forEach(put);
  state.actions.addNotice('settings.resetDone');
}

/** All that a player can choose for themselves; each change works at once. */
export function settingsDialog(state: AppStoreState, context: PageContext): TemplateResult {
  const { t } = context.strings;
  return html`${dialogHead(t('settings.heading'), t('common.close'), () =>
      state.actions.closeDialog(),
    )}
    <div class="settings-grid">
      ${playSettings(state, context)} ${soundSettings(state, context)}
      ${seeingSettings(state, context)}
    </div>
    <div class="dialog-actions">
      <button type="button" class="button" @click=${() => reset(state)}>
        ${t('settings.reset')}
      </button>
    </div>`;
}
