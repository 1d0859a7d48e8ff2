import { html, nothing, type TemplateResult } from 'lit-html';
import checkIcon from '@phosphor-icons/core/bold/check-bold.svg?raw';
import type { StringKey } from '../../strings/string-key';
import type { PlayView } from '../../view-models/play-view';
import type { Words } from '../app-context';
import { icon } from '../icons/icon';
import { toneFace } from '../icons/tone-face';
import { groupHeading } from './group-heading';
import { mannerOfHold } from './what-group';

type Manner = PlayView['manner']['value'];

const MANNERS: readonly Manner[] = ['gentle', 'plain', 'abrupt'];
/** What the hand does for it. */
const HOLD_WORDS: Readonly<Record<Manner, StringKey>> = {
  gentle: 'play.how.hold',
  plain: 'play.how.partHold',
  abrupt: 'play.how.tap',
};

const tick = html`<span class="tick">${icon(checkIcon)}</span>`;

/** The switch: three faces, one is chosen. */
function mannerSwitch(
  value: Manner,
  words: Words,
  choose: (manner: Manner) => void,
): TemplateResult {
  return html`<div class="manners" role="radiogroup" aria-labelledby="how-heading">
    ${MANNERS.map(
      (manner) =>
        html`<label class="manner manner-${manner} ${manner === value ? 'is-marked' : ''}">
          <input
            class="lies-over"
            type="radio"
            name="manner-switch"
            value=${manner}
            .checked=${manner === value}
            @change=${() => choose(manner)}
          />
          ${toneFace(manner)}
          <span class="manner-label">${words.t(`play.manner.${manner}`)}</span>
          ${manner === value ? tick : nothing}
        </label>`,
    )}
  </div>`;
}

/** The hold: the same faces show what the hand on the button is doing now. */
function mannerByHold(view: PlayView, words: Words): TemplateResult {
  const reaching = view.responses.find((control) => control.reachProgress !== null);
  const now = reaching ? mannerOfHold(reaching) : null;
  return html`<ul class="manners">
      ${MANNERS.map(
        (manner) =>
          html`<li class="manner manner-${manner} is-shown ${manner === now ? 'is-marked' : ''}">
            ${toneFace(manner)}
            <span class="manner-label">${words.t(`play.manner.${manner}`)}</span>
            <span class="manner-hand">${words.t(HOLD_WORDS[manner])}</span>
          </li>`,
      )}
    </ul>
    <p class="how-hint">${words.t('play.how.holdHint')}</p>`;
}

/** Group 2: how it is done. */
export function howGroup(
  view: PlayView,
  skin: string,
  words: Words,
  choose: (manner: Manner) => void,
): TemplateResult {
  const isSwitch = view.manner.mode === 'switch' || view.when !== null;
  return html`<section class="tray-group how skin-${skin}" aria-labelledby="how-heading">
    ${groupHeading(2, 'how-heading', words.t('play.how.heading'))}
    ${isSwitch ? mannerSwitch(view.manner.value, words, choose) : mannerByHold(view, words)}
  </section>`;
}
