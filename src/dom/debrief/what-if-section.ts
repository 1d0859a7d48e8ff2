import { html, nothing, type TemplateResult } from 'lit-html';
import type { LookStore } from '../../store/look/look-store';
import { whatIfView, type WhatIfView } from '../../view-models/what-if-view';
import { comparePart } from './compare-part';
import type { LookWords } from './look-words';
import { pictureButton } from './picture-button';

/** Bounds of "how soon", model seconds: at once, and a very long wait. */
const LONGEST_SECONDS = 240;
/** Room for so many branches; the store keeps no more. */
const MOST_BRANCHES = 4;

type Change = NonNullable<ReturnType<LookStore['getState']>['change']>;
type Manner = NonNullable<Change['manner']>;

/** What is asked now, which may be newer than what is drawn, and how it is changed. */
interface Changing {
  readonly now: () => Change;
  readonly set: (change: Change) => void;
}

/** A change with one of its parts as it was. */
const without = (change: Change, part: keyof Change): Change => ({
  ...Object.fromEntries(Object.entries(change).filter(([name]) => name !== part)),
  momentId: change.momentId,
});

const momentName = (
  moment: { readonly clockMinutes: number; readonly need: string },
  words: LookWords,
): string => `${words.clock(moment.clockMinutes)}, ${words.t(`debrief.need.${moment.need}`)}`;

/** A name made of what is changed. */
function branchName(view: WhatIfView, words: LookWords): string {
  return words.t('look.whatIf.name', {
    time: words.clock(view.clockMinutes),
    parts: view.parts.map(words.line).join(', '),
  });
}

function soonControl(view: WhatIfView, set: (seconds: number) => void, words: LookWords) {
  const text = words.t('look.whatIf.soonValue', {
    now: view.nowSeconds,
    was: view.wasSeconds ?? -1,
    difference: Math.abs(view.nowSeconds - (view.wasSeconds ?? view.nowSeconds)),
    way:
      view.wasSeconds === null
        ? 'nobody'
        : view.nowSeconds < view.wasSeconds
          ? 'sooner'
          : view.nowSeconds > view.wasSeconds
            ? 'later'
            : 'same',
  });
  return html`<label class="what-if-field">
    <span>${words.t('look.whatIf.soon')}</span>
    <input
      type="range"
      min="0"
      max=${LONGEST_SECONDS}
      step="1"
      .value=${String(view.nowSeconds)}
      aria-valuetext=${text}
      data-what-if="soon"
      @input=${(event: Event) => set(Number((event.target as HTMLInputElement).value))}
    />
    <span class="what-if-value" aria-hidden="true">${text}</span>
  </label>`;
}

function checks(view: WhatIfView, change: Change, { now, set }: Changing, words: LookWords) {
  const check = (name: 'isFitting' | 'isMended' | 'isHeeded', isShown: boolean) => {
    if (!isShown) return nothing;
    return html`<label class="what-if-check">
      <input
        type="checkbox"
        data-what-if=${name}
        .checked=${change[name] === true}
        @change=${(event: Event) => {
          const rest = without(now(), name);
          const isOn = (event.target as HTMLInputElement).checked;
          set(isOn ? { ...rest, [name]: true } : rest);
        }}
      />
      ${words.t(`look.whatIf.${name}`)}
    </label>`;
  };
  return html`${check('isFitting', view.mayFit)} ${check('isMended', view.mayMend)}
  ${check('isHeeded', view.mayHeed)}`;
}

function mannerControl(change: Change, { now, set }: Changing, words: LookWords) {
  const pick = (event: Event) => {
    const rest = without(now(), 'manner');
    const value = (event.target as HTMLSelectElement).value;
    set(value === '' ? rest : { ...rest, manner: value as Manner });
  };
  return html`<label class="what-if-field">
    <span>${words.t('look.whatIf.manner')}</span>
    <select data-what-if="manner" @change=${pick}>
      <option value="" .selected=${change.manner === undefined}>
        ${words.t('look.whatIf.asItWas')}
      </option>
      ${(['gentle', 'plain', 'abrupt'] as const).map(
        (manner) =>
          html`<option value=${manner} .selected=${change.manner === manner}>
            ${words.t(`debrief.manner.${manner}`)}
          </option>`,
      )}
    </select>
  </label>`;
}

function momentControl(view: WhatIfView, look: LookStore, words: LookWords) {
  return html`<label class="what-if-field">
    <span>${words.t('look.whatIf.moment')}</span>
    <select
      data-what-if="moment"
      @change=${(event: Event) => look.actions.askWhatIf((event.target as HTMLSelectElement).value)}
    >
      ${view.moments.map(
        (moment) =>
          html`<option value=${moment.momentId} .selected=${moment.momentId === view.momentId}>
            ${momentName(moment, words)}
          </option>`,
      )}
    </select>
  </label>`;
}

function branchList(look: LookStore, words: LookWords): TemplateResult {
  const { branches } = look.getState();
  const { renameBranch, removeBranch } = look.actions;
  return html`<h3>${words.t('look.branches.title', { count: branches.length })}</h3>
    <ul class="branch-list">
      ${branches.map(
        ({ id, name }) =>
          html`<li>
            <label>
              <span class="visually-hidden"
                >${words.t('look.branches.rename', { branch: name })}</span
              >
              <input
                type="text"
                maxlength="60"
                .value=${name}
                @change=${(event: Event) =>
                  renameBranch(id, (event.target as HTMLInputElement).value)}
              />
            </label>
            <button type="button" class="card-button" @click=${() => removeBranch(id)}>
              ${words.t('look.branches.remove', { branch: name })}
            </button>
          </li>`,
      )}
    </ul>`;
}

function buttons(view: WhatIfView, look: LookStore, words: LookWords, say: (text: string) => void) {
  const isFull = look.getState().branches.length >= MOST_BRANCHES;
  const name = branchName(view, words);
  const keep = () => {
    if (look.actions.keepBranch(name)) say(words.t('look.branches.kept', { branch: name }));
  };
  const handName = words.t('look.whatIf.handName', { time: words.clock(view.clockMinutes) });
  return html`<div class="card-tools no-print">
    <button type="button" class="card-button" ?disabled=${isFull || !view.isChanged} @click=${keep}>
      ${words.t('look.whatIf.keep')}
    </button>
    <button
      type="button"
      class="card-button"
      ?disabled=${isFull}
      @click=${() => look.actions.replayByHand(view.momentId, handName)}
    >
      ${words.t('look.whatIf.byHand', { time: words.clock(view.clockMinutes) })}
    </button>
    ${pictureButton('what-if', words)}
    ${isFull ? html`<p class="debrief-note">${words.t('look.branches.full')}</p>` : nothing}
  </div>`;
}

/** One moment answered otherwise: both days on one axis, and up to four of them kept. */
export function whatIfSection(
  look: LookStore,
  words: LookWords,
  say: (text: string) => void,
): TemplateResult | typeof nothing {
  const { timeline, change, preview, branches } = look.getState();
  const view = timeline && whatIfView(timeline, change, preview);
  if (!timeline || !view) return nothing;
  const made: Change = change?.momentId === view.momentId ? change : { momentId: view.momentId };
  const set = (next: Change): void => {
    look.actions.setChange(next);
    const state = look.getState();
    const after = whatIfView(timeline, next, state.preview);
    if (after?.outcome) say(words.line(after.outcome));
  };
  const changing: Changing = {
    now: () => look.getState().change ?? { momentId: view.momentId },
    set,
  };
  const days = [
    { name: words.t('look.compare.asItWas'), state: timeline.end },
    ...(view.isChanged && preview ? [{ name: branchName(view, words), state: preview }] : []),
    ...branches,
  ];
  return html`<section class="card debrief-wide what-if" aria-labelledby="look-what-if-title">
    <h2 id="look-what-if-title" tabindex="-1">${words.t('look.whatIf.title')}</h2>
    <p>${words.t('look.whatIf.text')}</p>
    <div class="what-if-grid">
      <div class="what-if-controls no-print">
        ${momentControl(view, look, words)}
        ${soonControl(view, (startsAfterSeconds) => set({ ...changing.now(), startsAfterSeconds }), words)}
        ${mannerControl(made, changing, words)} ${checks(view, made, changing, words)}
        ${buttons(view, look, words, say)}
        ${branches.length > 0 ? branchList(look, words) : nothing}
      </div>
      <div>
        ${comparePart(days, words.t('look.whatIf.title'), words)}
        <p class="what-if-outcome">
          ${words.line(view.outcome ?? { key: 'look.whatIf.unchanged', args: {} })}
        </p>
      </div>
    </div>
  </section>`;
}
