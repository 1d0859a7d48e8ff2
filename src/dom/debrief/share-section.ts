import { html, nothing, type TemplateResult } from 'lit-html';
import { qrPicture } from '../../charts/qr-picture';
import type { AppStoreState } from '../../store/app-state';
import { codeOf } from '../../store/look/open-play';
import { showCode } from '../../store/look/show-code';
import type { LookStore } from '../../store/look/look-store';
import { momentsCsv } from '../../view-models/moments-csv';
import type { LookWords } from './look-words';
import { copyText, saveFile } from './save-file';

type Session = NonNullable<AppStoreState['session']>;

/** The address of this game, without what a link asks for. */
const here = (): string => location.href.split(/[?#]/)[0] ?? '';

const codes = new WeakMap<Session, string>();
/** The code of a play; worked out once. */
function codeFor(session: Session, year: AppStoreState['year']): string {
  const known = codes.get(session);
  if (known !== undefined) return known;
  const code = codeOf({ session, year });
  codes.set(session, code);
  return code;
}

async function copy(text: string, state: AppStoreState): Promise<void> {
  const isDone = await copyText(text);
  state.actions.addNotice(isDone ? 'look.share.copied' : 'look.share.notCopied');
}

/** The play log and the moments as files of the player's own. */
function files(state: AppStoreState, session: Session, words: LookWords): TemplateResult {
  const base = `small-signals-${session.scenarioId}-${session.seed}`;
  const save = (file: string, text: string, type: string) => {
    saveFile(file, new Blob([text], { type }));
    state.actions.addNotice('debrief.exported', { file });
  };
  return html`<button
      type="button"
      class="card-button"
      @click=${() => save(`${base}.json`, state.actions.exportLog(), 'application/json')}
    >
      ${words.t('debrief.actions.export')}
    </button>
    <button
      type="button"
      class="card-button"
      @click=${() => save(`${base}.csv`, momentsCsv(session.history), 'text/csv')}
    >
      ${words.t('look.share.csv')}
    </button>
    <button type="button" class="card-button" @click=${() => window.print()}>
      ${words.t('look.share.print')}
    </button>`;
}

/** Files and codes of others, or of before. */
export function incoming(state: AppStoreState, look: LookStore, words: LookWords): TemplateResult {
  const pick = async (event: Event) => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (file) look.actions.openFile(await file.text(), file.name);
    input.value = '';
  };
  const open = (event: Event) => {
    event.preventDefault();
    const field = (event.target as HTMLFormElement).elements.namedItem('code');
    if (field instanceof HTMLInputElement) showCode(field.value, state.actions);
  };
  return html`<label class="what-if-field no-print">
      <span>${words.t('look.share.import')}</span>
      <input type="file" accept=".json,application/json" @change=${pick} />
    </label>
    <form class="what-if-field no-print" @submit=${open}>
      <label for="look-code">${words.t('look.share.openCode')}</label>
      <input id="look-code" name="code" type="text" autocomplete="off" spellcheck="false" />
      <button type="submit" class="card-button">${words.t('look.share.open')}</button>
    </form>`;
}

/** Out: files, print, and the code of this play. */
export function outParts(state: AppStoreState, session: Session, words: LookWords): TemplateResult {
  const code = codeFor(session, state.year);
  const start = `${here()}?scenario=${session.scenarioId}&seed=${session.seed}`;
  const link = `${here()}?log=${code}`;
  return html`<div class="card-tools no-print">${files(state, session, words)}</div>
    <div class="share-code">
      ${qrPicture(link, words.t('look.share.qr')) ?? nothing}
      <div>
        <p id="look-code-text">${words.t('look.share.code')}</p>
        <p class="code-text" aria-labelledby="look-code-text" role="group">${code}</p>
        <div class="card-tools no-print">
          <button type="button" class="card-button" @click=${() => void copy(code, state)}>
            ${words.t('look.share.copyCode')}
          </button>
          <button type="button" class="card-button" @click=${() => void copy(link, state)}>
            ${words.t('look.share.copyLink')}
          </button>
          <button type="button" class="card-button" @click=${() => void copy(start, state)}>
            ${words.t('look.share.copyStart')}
          </button>
        </div>
      </div>
    </div>`;
}

/** Out and in: files, print, the code of this play, and plays of others. */
export function shareSection(
  state: AppStoreState,
  session: Session,
  look: LookStore,
  words: LookWords,
): TemplateResult {
  return html`<section class="card debrief-share" aria-labelledby="look-share-title">
    <h2 id="look-share-title">${words.t('look.share.title')}</h2>
    ${outParts(state, session, words)} ${incoming(state, look, words)}
  </section>`;
}
