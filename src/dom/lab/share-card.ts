import { html, nothing, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import copyIcon from '@phosphor-icons/core/bold/copy-bold.svg?raw';
import folderIcon from '@phosphor-icons/core/bold/folder-open-bold.svg?raw';
import downloadIcon from '@phosphor-icons/core/bold/download-simple-bold.svg?raw';
import type { LabStoreState } from '../../store/lab/lab-state';
import { resultsCsv, resultsJson, setupText } from '../../view-models/lab/lab-export';
import type { ArmView } from '../../view-models/lab/results';
import { icon } from '../icons/icon';
import type { LabContext } from './lab-context';
import { drawPicture } from './picture';
import { saveFile } from './save-file';

type Run = NonNullable<LabStoreState['run']>;

/** The page's own address with this set-up in it. */
function linkOf(code: string): string {
  const address = new URL(location.href);
  address.search = '';
  address.hash = '';
  address.searchParams.set('view', 'lab');
  address.searchParams.set('lab', code);
  return address.href;
}

async function copy(link: string, { actions, say, words }: LabContext): Promise<void> {
  let shared: 'copied' | 'selected' = 'copied';
  try {
    await navigator.clipboard.writeText(link);
  } catch {
    document.querySelector<HTMLInputElement>('#lab-link')?.select();
    shared = 'selected';
  }
  actions.setShared(shared);
  say(words.t(`lab.share.${shared}`));
}

function download(label: string, save: () => void): TemplateResult {
  return html`<button type="button" class="button lab-save" @click=${save}>
    ${icon(downloadIcon)}<span>${label}</span>
  </button>`;
}

function resultFiles(run: Run, arms: readonly ArmView[], context: LabContext): TemplateResult {
  const { words } = context;
  const picture = async (): Promise<void> => {
    const dots = document.querySelector<HTMLCanvasElement>('.lab-dots');
    const blob = await drawPicture(run, arms, dots, words);
    if (blob) saveFile('small-signals-lab.png', blob);
  };
  return html`${download(words.t('lab.share.csv'), () =>
    saveFile('small-signals-lab.csv', resultsCsv(run.setup, run.arms), 'text/csv'),
  )}
  ${download(words.t('lab.share.json'), () =>
    saveFile(
      'small-signals-lab-results.json',
      resultsJson(run.setup, run.arms),
      'application/json',
    ),
  )}
  ${download(words.t('lab.share.png'), () => void picture())}`;
}

async function openFile(event: Event, { actions }: LabContext): Promise<void> {
  const input = event.target as HTMLInputElement;
  const file = input.files?.[0];
  if (!file) return;
  actions.openFile(await file.text(), file.name);
  input.value = '';
}

/** Taking a set-up and its figures elsewhere, and bringing one in. */
export function shareCard(
  run: Run | null,
  arms: readonly ArmView[],
  context: LabContext,
): TemplateResult {
  const { state, actions, words } = context;
  const link = linkOf(actions.code());
  return html`<section class="card lab-share" aria-labelledby="lab-share-title">
    <h2 id="lab-share-title">${words.t('lab.share.title')}</h2>
    <p class="lab-meaning">${words.t('lab.share.note')}</p>
    <div class="lab-link">
      <label for="lab-link">${words.t('lab.share.link')}</label>
      <input id="lab-link" type="text" readonly .value=${live(link)} />
      <button type="button" class="button" @click=${() => void copy(link, context)}>
        ${icon(copyIcon)}<span>${words.t('lab.share.copy')}</span>
      </button>
    </div>
    ${state.shared === null ? nothing : html`<p class="lab-shared">${words.t(`lab.share.${state.shared}`)}</p>`}
    <div class="lab-saves">
      ${download(words.t('lab.share.setup'), () =>
        saveFile('small-signals-lab.json', setupText(state.setup), 'application/json'),
      )}
      ${run && run.doneInfants > 0 ? resultFiles(run, arms, context) : nothing}
      <label class="button lab-save lab-open">
        ${icon(folderIcon)}<span>${words.t('lab.share.open')}</span>
        <input
          class="lies-over"
          type="file"
          accept=".json,application/json"
          @change=${(event: Event) => void openFile(event, context)}
        />
      </label>
    </div>
  </section>`;
}
