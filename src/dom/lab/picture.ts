import { PATTERN_COLOURS, patternPath } from '../../charts/lab/pattern-mark';
import type { LabStoreState } from '../../store/lab/lab-state';
import { PATTERNS, type ArmView } from '../../view-models/lab/results';
import { letterOf, type LabWords } from './lab-words';

type Run = NonNullable<LabStoreState['run']>;

const WIDTH = 1280;
const HEIGHT = 720;
const EDGE = 48;
const PAPER = '#FFF8EE';
const INK = '#3A2A3C';
const AXIS_LEFT = 330;
const AXIS_RIGHT = 1130;

function sky(context: CanvasRenderingContext2D, dots: HTMLCanvasElement | null): void {
  const night = context.createLinearGradient(0, 0, 0, HEIGHT);
  night.addColorStop(0, '#3F3A66');
  night.addColorStop(1, '#5B4A78');
  context.fillStyle = night;
  context.fillRect(0, 0, WIDTH, HEIGHT);
  if (!dots || dots.width === 0) return;
  const height = 250;
  const width = Math.min(WIDTH - 2 * EDGE, (height * dots.width) / dots.height);
  context.drawImage(dots, (WIDTH - width) / 2, 120, width, height);
}

function bars(context: CanvasRenderingContext2D, arms: readonly ArmView[], words: LabWords): void {
  const top = 392;
  const row = 68;
  const thick = Math.min(34, (row - 12) / arms.length - 2);
  const x = (value: number): number => AXIS_LEFT + value * (AXIS_RIGHT - AXIS_LEFT);
  context.fillStyle = PAPER;
  context.beginPath();
  context.roundRect(EDGE, top - 12, WIDTH - 2 * EDGE, PATTERNS.length * row + 16, 26);
  context.fill();
  for (const [place, pattern] of PATTERNS.entries()) {
    const [fill, edge] = PATTERN_COLOURS[pattern];
    const y = top + place * row;
    const mark = new Path2D(patternPath(pattern, 11));
    context.save();
    context.translate(EDGE + 34, y + row / 2 - 4);
    context.fillStyle = fill;
    context.strokeStyle = edge;
    context.lineWidth = 2;
    context.fill(mark);
    context.stroke(mark);
    context.restore();
    context.fillStyle = INK;
    context.font = '700 20px "Nunito Variable", sans-serif';
    context.fillText(words.t(`lab.pattern.${pattern}.name`), EDGE + 58, y + row / 2 + 3);
    for (const [index, arm] of arms.entries()) {
      const { value, low, high } = arm.patterns[pattern];
      const at = y + 2 + index * (thick + 2);
      const middle = at + thick / 2;
      context.fillStyle = fill;
      context.fillRect(AXIS_LEFT, at, x(value) - AXIS_LEFT, thick);
      context.fillStyle = INK;
      context.fillRect(x(low), middle - 1, x(high) - x(low), 2);
      context.font = '700 15px "Nunito Variable", sans-serif';
      const letter = letterOf(index, arms.length);
      context.fillText(
        `${letter} ${words.percent(value)}`,
        x(Math.max(value, high)) + 8,
        middle + 5,
      );
    }
  }
}

/** The picture of a run, for slides: the lights, the bars, and what was run. */
export function drawPicture(
  run: Run,
  arms: readonly ArmView[],
  dots: HTMLCanvasElement | null,
  words: LabWords,
): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const context = canvas.getContext('2d');
  if (!context) return Promise.resolve(null);
  sky(context, dots);
  context.fillStyle = PAPER;
  context.font = '600 36px "Fredoka Variable", sans-serif';
  context.fillText(words.t('lab.picture.title'), EDGE, 62);
  context.font = '700 19px "Nunito Variable", sans-serif';
  const names = run.setup.caregivers
    .map((_, index) => words.lettered(run.setup, index))
    .join('  ·  ');
  context.fillText(names, EDGE, 98);
  bars(context, arms, words);
  context.fillStyle = PAPER;
  context.font = '600 16px "Nunito Variable", sans-serif';
  const foot = words.t('lab.picture.foot', { infants: run.setup.infants, seed: run.setup.seed });
  context.fillText(foot, EDGE, HEIGHT - 20);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
