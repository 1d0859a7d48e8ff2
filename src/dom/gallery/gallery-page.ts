import { html, render, type TemplateResult } from 'lit-html';
import '../styles/gallery.css';
import type { Strings } from '../../strings/create-strings';
import { fieldControl } from './field-control';
import type { GalleryFields, GalleryPictures, GallerySounds, StillValues } from './gallery-parts';
import { createSignalsPart } from './signals-part';
import { createSoundBoardPart } from './sound-board-part';

/** Side of the figure's picture in pixels of its own. */
const FIGURE_PIXELS = 720;

export interface GalleryOptions {
  readonly strings: Strings;
  readonly pictures: GalleryPictures;
  readonly sounds: GallerySounds;
  /** The `still` of the link, if there is one. */
  readonly still: string;
  readonly renderer: 'webgl' | 'canvas' | undefined;
}

interface Chosen {
  still: StillValues;
}

function controls(
  fields: GalleryFields,
  chosen: Chosen,
  changed: (name: string, value: string | number) => void,
): TemplateResult[] {
  return Object.entries(fields).map(([name, field]) =>
    fieldControl(name, field, chosen.still[name] ?? field.usual, (value) => changed(name, value)),
  );
}

function without(still: StillValues, fields: GalleryFields): StillValues {
  return Object.fromEntries(Object.entries(still).filter(([name]) => !Object.hasOwn(fields, name)));
}

/** The stage as in the game, and the infant alone. */
function picturesPart({ t }: Strings): TemplateResult {
  return html`<div class="gallery-pictures">
    <section aria-labelledby="gallery-stage-heading">
      <h2 id="gallery-stage-heading">${t('gallery.stageHeading')}</h2>
      <div
        id="gallery-stage"
        class="gallery-stage"
        role="img"
        aria-label=${t('gallery.stageLabel')}
      ></div>
    </section>
    <canvas
      class="gallery-figure"
      width=${FIGURE_PIXELS}
      height=${FIGURE_PIXELS}
      role="img"
      aria-label=${t('gallery.figureLabel')}
    ></canvas>
  </div>`;
}

/**
 * Every state of picture and sound, to be looked at and listened to one by one. It shows what the
 * game would show and never plays.
 */
export function mountGallery(root: HTMLElement, options: GalleryOptions): void {
  const { pictures, sounds } = options;
  const { t } = options.strings;
  const { STILL_FIELDS, RIG_FIELDS } = pictures;
  const { still, problems } = pictures.parseStill(options.still);
  const chosen: Chosen = { still };
  const board = createSoundBoardPart(options.strings, sounds, () => show());

  const signals = createSignalsPart(options.strings, pictures, () => show());

  const change = (name: string, value: string | number): void => {
    chosen.still = { ...chosen.still, [name]: value };
    show();
  };
  const follow = (): void => {
    chosen.still = without(chosen.still, RIG_FIELDS);
    show();
  };
  const page = (): TemplateResult =>
    html`<main class="gallery">
      <h1>${t('gallery.heading')}</h1>
      <p>${t('gallery.intro')}</p>
      ${problems.map((part) => html`<p role="status">${t('gallery.problem', { part })}</p>`)}
      ${picturesPart(options.strings)}
      <p>
        <a href=${`?view=gallery&still=${pictures.writeStill(chosen.still)}`}
          >${t('gallery.link')}</a
        >
      </p>
      <section aria-labelledby="gallery-fields-heading">
        <h2 id="gallery-fields-heading">${t('gallery.fields.heading')}</h2>
        <div class="gallery-fields">${controls(STILL_FIELDS, chosen, change)}</div>
      </section>
      ${signals.template()} ${board.template()}
      <section aria-labelledby="gallery-rig-heading">
        <h2 id="gallery-rig-heading">${t('gallery.rig.heading')}</h2>
        <p>${t('gallery.rig.note')}</p>
        <button type="button" class="button" @click=${follow}>${t('gallery.rig.follow')}</button>
        <div class="gallery-fields">${controls(RIG_FIELDS, chosen, change)}</div>
      </section>
    </main>`;

  function show(): void {
    render(page(), root);
    pictures.showFigure(root.querySelector<HTMLCanvasElement>('.gallery-figure')!, chosen.still);
    signals.paint(root, chosen.still);
  }
  show();
  const stage = root.querySelector<HTMLElement>('#gallery-stage')!;
  pictures.showStage(stage, () => chosen.still, options.renderer);
}
