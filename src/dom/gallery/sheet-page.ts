import { html, render } from 'lit-html';
import '../styles/gallery.css';
import type { Strings } from '../../strings/create-strings';
import type { GalleryPictures } from './gallery-parts';

/**
 * A page that is nothing but stills in one canvas, drawn the same way every time: for references.
 * `data-state` of the canvas becomes `drawn`, or `wrong` when the link asks for what is not there.
 *
 * @param text stills as a link names them, parted by `;`
 */
export async function mountSheet(
  root: HTMLElement,
  text: string,
  strings: Strings,
  pictures: GalleryPictures,
): Promise<void> {
  const { t } = strings;
  const parts = text.split(';').filter((part) => part !== '');
  const parsed = parts.map((part) => pictures.parseStill(part));
  const problems = parsed.flatMap((each) => each.problems);
  render(
    html`<main class="sheet">
      <h1 class="visually-hidden">${t('gallery.heading')}</h1>
      ${problems.map((part) => html`<p role="status">${t('gallery.problem', { part })}</p>`)}
      <canvas class="sheet-canvas" role="img" aria-label=${t('gallery.sheetLabel')}></canvas>
      <div class="sheet-stage" aria-hidden="true"></div>
    </main>`,
    root,
  );
  const canvas = root.querySelector('canvas')!;
  const sheet = pictures.createSheet(root.querySelector<HTMLElement>('.sheet-stage')!);
  await sheet.draw(
    canvas,
    parsed.map(({ still }) => still),
  );
  canvas.dataset['state'] = problems.length === 0 ? 'drawn' : 'wrong';
}
