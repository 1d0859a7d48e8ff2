/** Pixels of the picture for one unit of the drawing: sharp on a slide and on paper. */
const SCALE = 3;
const BACKGROUND = '#FFF8EE';
/** What a style sheet says of a chart's text; a picture on its own has no style sheet. */
const KEPT = ['fill', 'font-family', 'font-size', 'font-weight'] as const;

/** A copy of a drawing that looks the same on its own, without the parts that only serve walking. */
function standalone(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const texts = [...drawing.querySelectorAll('text')];
  for (const [index, text] of [...copy.querySelectorAll('text')].entries()) {
    const original = texts[index];
    if (!original) continue;
    const style = getComputedStyle(original);
    for (const name of KEPT) text.setAttribute(name, style.getPropertyValue(name));
  }
  for (const part of copy.querySelectorAll('.chart-cursor, .chart-point-target')) part.remove();
  const { width, height } = drawing.viewBox.baseVal;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width * SCALE));
  copy.setAttribute('height', String(height * SCALE));
  return copy;
}

/**
 * A chart as a PNG picture, three times its drawn size.
 *
 * @throws Error when the browser cannot make a picture
 */
export async function chartPicture(drawing: SVGSVGElement): Promise<Blob> {
  const copy = standalone(drawing);
  const text = new XMLSerializer().serializeToString(copy);
  const url = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = drawing.viewBox.baseVal.width * SCALE;
    canvas.height = drawing.viewBox.baseVal.height * SCALE;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas to draw on');
    context.fillStyle = BACKGROUND;
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error('no picture'))),
        'image/png',
      );
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}
