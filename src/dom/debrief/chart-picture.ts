/** Pixels of the picture for one unit of the drawing: sharp on a slide and on paper. */
const SCALE = 3;
const BACKGROUND = '#FFF8EE';
const INK = '#3A2A3C';
const SOFT_INK = '#6B5568';
/** Height of a line and of a mark in units of a drawing 700 wide. */
const ROW = { title: 32, legend: 28, source: 18 } as const;
const MARK = 20;
const FONTS = {
  title: [600, 26, 'Fredoka Variable'],
  legend: [600, 15, 'Nunito Variable'],
  source: [600, 13, 'Nunito Variable'],
} as const;

function fontOf(role: keyof typeof ROW, unit: number): string {
  const [weight, size, family] = FONTS[role];
  return `${weight} ${size * unit}px "${family}", sans-serif`;
}
/** What a style sheet may say of a shape; a picture on its own has no style sheet. */
const KEPT = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'opacity'] as const;
const EDGE = 28;

/** A mark of a legend and what it stands for. */
export interface LegendEntry {
  readonly mark: SVGSVGElement | null;
  readonly text: string;
}

/** What stands around the chart, so that the picture can be understood by itself. */
export interface PictureTexts {
  readonly title: string;
  readonly source: string;
  readonly legend: readonly LegendEntry[];
}

/** The shapes of a drawing as they look on the page, without its texts and parts for walking. */
function shapesOf(drawing: SVGSVGElement, width: number, height: number): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const styled = [...copy.querySelectorAll<SVGElement>('[class]')];
  for (const [index, original] of [...drawing.querySelectorAll('[class]')].entries()) {
    const style = getComputedStyle(original);
    for (const name of KEPT) styled[index]?.setAttribute(name, style.getPropertyValue(name));
  }
  const unwanted = 'text, title, desc, .chart-cursor, .chart-point-target';
  for (const part of copy.querySelectorAll(unwanted)) part.remove();
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  return new XMLSerializer().serializeToString(copy);
}

async function paintShapes(
  context: CanvasRenderingContext2D,
  drawing: SVGSVGElement,
  at: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): Promise<void> {
  const svg = shapesOf(drawing, at.width * SCALE, at.height * SCALE);
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    context.drawImage(image, at.x, at.y, at.width, at.height);
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** The texts of a drawing where they stand, in the typefaces of the page. */
function paintTexts(context: CanvasRenderingContext2D, drawing: SVGSVGElement): void {
  const toDrawing = drawing.getScreenCTM()?.inverse();
  for (const text of drawing.querySelectorAll('text')) {
    const words = text.textContent.trim();
    const onScreen = text.getScreenCTM();
    if (words === '' || !toDrawing || !onScreen) continue;
    const { a, b, c, d, e, f } = toDrawing.multiply(onScreen);
    const { fill, fontFamily, fontSize, fontWeight } = getComputedStyle(text);
    const { x, y } = text.getStartPositionOfChar(0);
    context.save();
    context.transform(a, b, c, d, e, f);
    context.fillStyle = fill;
    context.font = `${fontWeight} ${fontSize} ${fontFamily}`;
    context.fillText(words, x, y);
    context.restore();
  }
}

/** A text cut into lines that are no wider than there is room. */
function linesOf(
  context: CanvasRenderingContext2D,
  role: keyof typeof ROW,
  text: string,
  width: number,
  unit: number,
): string[] {
  context.font = fontOf(role, unit);
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && context.measureText(longer).width <= width)
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function paintLines(
  context: CanvasRenderingContext2D,
  role: keyof typeof ROW,
  lines: readonly string[],
  top: number,
  unit: number,
): void {
  context.font = fontOf(role, unit);
  for (const [index, line] of lines.entries())
    context.fillText(line, 0, top + (index + 0.7) * ROW[role] * unit);
}

/** Where each entry of the legend stands, line by line. */
function placeLegend(
  context: CanvasRenderingContext2D,
  legend: readonly LegendEntry[],
  width: number,
  unit: number,
) {
  context.font = fontOf('legend', unit);
  let [x, row] = [0, 0];
  return legend.map(({ mark, text }) => {
    const box = mark?.viewBox.baseVal;
    const markWidth = box ? (MARK * unit * box.width) / box.height : 0;
    const all = markWidth + 8 * unit + context.measureText(text).width;
    if (x > 0 && x + all > width) [x, row] = [0, row + 1];
    const place = { mark, text, markWidth, x, row };
    x += all + 22 * unit;
    return place;
  });
}

async function paintLegend(
  context: CanvasRenderingContext2D,
  places: ReturnType<typeof placeLegend>,
  top: number,
  unit: number,
): Promise<void> {
  context.fillStyle = SOFT_INK;
  context.font = fontOf('legend', unit);
  context.textBaseline = 'middle';
  for (const { mark, text, markWidth, x, row } of places) {
    const y = top + row * ROW.legend * unit;
    const height = MARK * unit;
    if (mark) await paintShapes(context, mark, { x, y, width: markWidth, height });
    context.fillText(text, x + markWidth + 8 * unit, y + height / 2);
  }
  context.textBaseline = 'alphabetic';
}

const blobOf = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });

/**
 * A chart as a PNG picture, three times its drawn size, with its title above and its legend and
 * source below.
 *
 * @throws Error when the browser cannot make a picture
 */
export async function chartPicture(drawing: SVGSVGElement, texts: PictureTexts): Promise<Blob> {
  const { width, height, x: left, y: top } = drawing.viewBox.baseVal;
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas to draw on');
  // Words stay in proportion to charts of any width.
  const unit = Math.min(1.4, Math.max(0.8, width / 700));
  const title = linesOf(context, 'title', texts.title, width, unit);
  const source = linesOf(context, 'source', texts.source, width, unit);
  const places = placeLegend(context, texts.legend, width, unit);
  const legendRows = (places.at(-1)?.row ?? -1) + 1;
  const chartTop = EDGE + (title.length * ROW.title + 8) * unit;
  const legendTop = chartTop + height + 16 * unit;
  const sourceTop = legendTop + (legendRows * ROW.legend + 8) * unit;
  canvas.width = Math.ceil((width + 2 * EDGE) * SCALE);
  canvas.height = Math.ceil((sourceTop + source.length * ROW.source * unit + EDGE / 2) * SCALE);

  context.scale(SCALE, SCALE);
  context.fillStyle = BACKGROUND;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.translate(EDGE, 0);
  await paintShapes(context, drawing, { x: 0, y: chartTop, width, height });
  context.save();
  context.translate(-left, chartTop - top);
  paintTexts(context, drawing);
  context.restore();
  await paintLegend(context, places, legendTop, unit);
  context.fillStyle = INK;
  paintLines(context, 'title', title, EDGE, unit);
  context.fillStyle = SOFT_INK;
  paintLines(context, 'source', source, sourceTop, unit);
  return blobOf(canvas);
}
