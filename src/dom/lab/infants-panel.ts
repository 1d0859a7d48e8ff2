import { html, nothing, type TemplateResult } from 'lit-html';
import diceIcon from '@phosphor-icons/core/bold/dice-five-bold.svg?raw';
import { icon } from '../icons/icon';
import type { LabContext } from './lab-context';
import { choice, slider, tick, wholeNumber } from './slider';

const DIMENSIONS = ['reactivity', 'soothability', 'readability'] as const;
type Fixed = Partial<Record<(typeof DIMENSIONS)[number], number>>;
/** Groups of infants that have a name. */
const KINDS: Readonly<Record<string, Fixed>> = {
  varied: {},
  upset: { reactivity: 0.8 },
  calm: { reactivity: 0.2 },
  hardToRead: { readability: 0.15 },
  repeated: { reactivity: 0.5, soothability: 0.5, readability: 0.5 },
};
const OTHER = 'other';
const COUNTS = [100, 1000, 10_000, 100_000] as const;
const MOST_INFANTS = 100_000;
const MAX_SEED = 2 ** 32 - 1;

const isSame = (one: Fixed, other: Fixed): boolean =>
  DIMENSIONS.every((key) => one[key] === other[key]);

function dimension(
  { state, actions, words }: LabContext,
  key: (typeof DIMENSIONS)[number],
): TemplateResult {
  const value = state.setup.temperament?.[key];
  return html`<div class="lab-dimension">
    ${tick(`lab-fix-${key}`, words.t(`lab.infants.${key}.fix`), value !== undefined, (isOn) =>
      actions.setTemperament(key, isOn ? 0.5 : null),
    )}
    ${
      value === undefined
        ? nothing
        : slider({
            id: `lab-${key}`,
            label: words.t(`lab.infants.${key}.label`),
            text: words.percent(value),
            value,
            most: 1,
            step: 0.05,
            change: (next) => actions.setTemperament(key, next),
          })
    }
  </div>`;
}

/** Which infants, how many, and which draw of chance. */
export function infantsPanel(context: LabContext): TemplateResult {
  const { state, actions, words } = context;
  const { setup } = state;
  const kind = Object.keys(KINDS).find((name) => isSame(KINDS[name]!, setup.temperament ?? {}));
  const kinds = [...Object.keys(KINDS), ...(kind === undefined ? [OTHER] : [])];
  return html`<section class="lab-infants" aria-labelledby="lab-infants-title">
    <h2 id="lab-infants-title">${words.t('lab.infants.title')}</h2>
    ${choice(
      'lab-infants-kind',
      words.t('lab.infants.kind'),
      kind ?? OTHER,
      kinds.map((name) => [name, words.line({ key: `lab.infants.kinds.${name}` })]),
      (name) => {
        const fixed = KINDS[name];
        if (fixed) for (const key of DIMENSIONS) actions.setTemperament(key, fixed[key] ?? null);
      },
    )}
    <details class="lab-group">
      <summary>${words.t('lab.infants.more')}</summary>
      ${DIMENSIONS.map((key) => dimension(context, key))}
    </details>
    <div class="lab-counts" role="group" aria-label=${words.t('lab.infants.count')}>
      ${COUNTS.map(
        (count) =>
          html`<button
            type="button"
            class="lab-part"
            aria-pressed=${setup.infants === count ? 'true' : 'false'}
            @click=${() => actions.setInfants(count)}
          >
            ${words.number(count)}
          </button>`,
      )}
    </div>
    <div class="lab-numbers">
      ${wholeNumber('lab-count', words.t('lab.infants.number'), setup.infants, [1, MOST_INFANTS], (value) => actions.setInfants(value))}
      ${wholeNumber('lab-seed', words.t('lab.infants.seed'), setup.seed, [0, MAX_SEED], (value) => actions.setSeed(value))}
      <button
        type="button"
        class="button-round lab-dice"
        aria-label=${words.t('lab.infants.newSeed')}
        @click=${() => actions.setSeed((setup.seed + 1) % (MAX_SEED + 1))}
      >
        ${icon(diceIcon)}
      </button>
    </div>
  </section>`;
}
