import { html, type TemplateResult } from 'lit-html';
import type { Strings } from '../../strings/create-strings';
import type { StringKey } from '../../strings/string-key';
import { fieldControl } from './field-control';
import type { ChosenSound, GalleryField, GallerySounds } from './gallery-parts';

type Changeable = { -readonly [Key in keyof ChosenSound]: ChosenSound[Key] };
type Numbers = 'intensity' | 'ageWeeks' | 'seed' | 'volume';
type Switches = 'isSoftCry' | 'isRoomHeard' | 'isPhoneRinging' | 'isPotSimmering';

const range = (low: number, high: number, step: number): GalleryField => ({
  kind: 'number',
  low,
  high,
  step,
  usual: low,
});
const SLIDERS: readonly (readonly [Numbers, StringKey, GalleryField])[] = [
  ['intensity', 'gallery.board.intensity', range(0, 1, 0.05)],
  ['ageWeeks', 'gallery.board.ageWeeks', range(2, 56, 1)],
  ['seed', 'gallery.board.seed', range(1, 40, 1)],
  ['volume', 'gallery.board.volume', range(0, 1, 0.05)],
];
const SWITCHES: readonly (readonly [Switches, StringKey])[] = [
  ['isSoftCry', 'gallery.board.soft'],
  ['isRoomHeard', 'gallery.board.room'],
  ['isPhoneRinging', 'gallery.board.phone'],
  ['isPotSimmering', 'gallery.board.pot'],
];

const SILENCE = {
  voice: null,
  caregiver: null,
  isRoomHeard: false,
  isPhoneRinging: false,
  isPotSimmering: false,
};
const AT_FIRST: ChosenSound = {
  ...SILENCE,
  intensity: 0.6,
  ageWeeks: 26,
  seed: 5,
  isSoftCry: false,
  volume: 0.7,
};

/** What the board's controls do. */
interface Board {
  readonly sound: ChosenSound;
  readonly strings: Strings;
  readonly sounds: GallerySounds;
  readonly set: (values: Partial<Changeable>) => void;
}

function toggle(text: string, isOn: boolean, press: () => void): TemplateResult {
  return html`<button
    type="button"
    class="button"
    aria-pressed=${isOn ? 'true' : 'false'}
    @click=${press}
  >
    ${text}
  </button>`;
}

function voices(board: Board, which: 'voice' | 'caregiver'): TemplateResult {
  const { strings, sounds, sound } = board;
  const isInfant = which === 'voice';
  const names = isInfant ? sounds.voices : sounds.caregiverSounds;
  const label = strings.t(isInfant ? 'gallery.board.infant' : 'gallery.board.caregiver');
  return html`<div class="gallery-buttons" role="group" aria-label=${label}>
    ${names.map((name) => toggle(name, sound[which] === name, () => board.set({ [which]: name })))}
  </div>`;
}

function boardTemplate(board: Board): TemplateResult {
  const { sound, set } = board;
  const { t } = board.strings;
  return html`<section aria-labelledby="gallery-board-heading">
    <h2 id="gallery-board-heading">${t('gallery.board.heading')}</h2>
    ${voices(board, 'voice')} ${voices(board, 'caregiver')}
    <p>${t('gallery.board.abruptNote')}</p>
    <div class="gallery-buttons" role="group" aria-label=${t('gallery.board.room')}>
      ${SWITCHES.map(([name, key]) =>
        toggle(t(key), sound[name], () => set({ [name]: !sound[name] })),
      )}
      <button type="button" class="button" @click=${() => set(SILENCE)}>
        ${t('gallery.board.silence')}
      </button>
    </div>
    <div class="gallery-fields">
      ${SLIDERS.map(([name, key, field]) =>
        fieldControl(t(key), field, sound[name], (value) => set({ [name]: Number(value) })),
      )}
    </div>
  </section>`;
}

/** Every sound of the game under a button of its own; `changed` asks for a new template. */
export function createSoundBoardPart(
  strings: Strings,
  sounds: GallerySounds,
  changed: () => void,
): { template(): TemplateResult } {
  const sound: Changeable = { ...AT_FIRST };
  let act = 0;
  let isHeard = false;
  const listen = (): void => {
    requestAnimationFrame(listen);
    sounds.play(sound, act);
  };
  const set = (values: Partial<Changeable>): void => {
    Object.assign(sound, values);
    act += 1;
    sounds.unlock();
    if (!isHeard) listen();
    isHeard = true;
    changed();
  };
  return { template: () => boardTemplate({ sound, strings, sounds, set }) };
}
