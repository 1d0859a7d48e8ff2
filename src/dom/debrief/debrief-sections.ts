import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit-html';
import type { LookWords } from './look-words';
import { pictureButton } from './picture-button';
import { answerChart, stageMark } from '../../charts/answer-chart';
import { mannerMark } from '../../charts/manner-mark';
import type { DebriefMoment, DebriefView } from '../../view-models/debrief-view';
import type { SecondLook } from '../../view-models/debrief-second-looks';

/** What every section needs: words, the infant's name as arguments, and the wall clock as text. */
export interface DebriefWords {
  readonly t: (key: string, args?: Readonly<Record<string, string | number>>) => string;
  readonly identity: Readonly<Record<string, string | number>>;
  readonly clock: (minutesSinceMidnight: number) => string;
}

export const percent = (fraction: number) => Math.round(fraction * 100);

/** What the shapes of a chart mean; readers hear it from the points themselves. */
export function legend(
  entries: readonly { mark: SVGTemplateResult; text: string }[],
): TemplateResult {
  return html`<ul class="legend" aria-hidden="true">
    ${entries.map(
      ({ mark, text }) =>
        html`<li><svg class="mark" viewBox="0 0 28 28">${mark}</svg> ${text}</li>`,
    )}
  </ul>`;
}

function answerText(words: DebriefWords, moment: DebriefMoment): string {
  return words.t('debrief.soon.row', {
    time: words.clock(moment.clockMinutes),
    need: words.t(`debrief.need.${moment.need}`),
    answered: moment.firstAnswerSeconds === null ? 'no' : 'yes',
    seconds: Math.round(moment.firstAnswerSeconds ?? 0),
    stage: moment.firstAnswerStage ?? 'other',
  });
}

export const shownStage = (moment: DebriefMoment) =>
  moment.firstAnswerStage === 'calm' ? 'whisper' : moment.firstAnswerStage;

/** How soon each signal was answered. */
export function soonSection(view: DebriefView, words: LookWords): TemplateResult {
  const { t } = words;
  return html`<section class="card debrief-soon" aria-labelledby="debrief-soon-title">
    <h2 id="debrief-soon-title">${t('debrief.soon.title')}</h2>
    ${answerChart(
      view.moments.map((moment) => ({
        label: words.clock(moment.clockMinutes),
        seconds: moment.firstAnswerSeconds,
        stage: shownStage(moment),
        description: answerText(words, moment),
      })),
      {
        title: t('debrief.soon.title'),
        description: t('debrief.soon.description'),
        bands: [t('debrief.soon.band1'), t('debrief.soon.band2'), t('debrief.soon.band3')],
        nobody: t('debrief.soon.nobody'),
        seconds: (seconds) => t('debrief.soon.seconds', { seconds }),
      },
    )}
    ${legend(
      (['whisper', 'talk', 'shout'] as const).map((stage) => ({
        mark: stageMark(stage, 14, 14),
        text: t(`debrief.stage.${stage}`),
      })),
    )}
    <p class="debrief-note">${t('debrief.soon.note')}</p>
    <div class="card-tools">${pictureButton('soon', words)}</div>
  </section>`;
}

/** How alike the answers to each kind of need were: marks by shape, then a word. */
export function steadySection(view: DebriefView, words: DebriefWords): TemplateResult {
  const { t } = words;
  const manners = ['gentle', 'plain', 'abrupt', 'none'] as const;
  const mark = (manner: (typeof manners)[number]) =>
    html`<li>
      <svg class="mark" viewBox="0 0 28 28" role="img" aria-label=${t(`debrief.manner.${manner}`)}>
        ${svg`<title>${t(`debrief.manner.${manner}`)}</title>`}${mannerMark(manner, 14, 14)}
      </svg>
    </li>`;
  return html`<section class="card debrief-steady" aria-labelledby="debrief-steady-title">
    <h2 id="debrief-steady-title">${t('debrief.steady.title', words.identity)}</h2>
    <dl class="steady-rows">
      ${view.mannerRows.map(
        (row) =>
          html`<div class="steady-row">
            <dt>${t(`debrief.steady.group.${row.group}`)}</dt>
            <dd>
              <ul class="steady-marks">
                ${row.marks.map(mark)}
              </ul>
              <span class="steady-word">${t(`debrief.steady.${row.steadiness}`)}</span>
            </dd>
          </div>`,
      )}
    </dl>
    ${legend(
      manners.map((manner) => ({
        mark: mannerMark(manner, 14, 14),
        text: t(`debrief.manner.${manner}`),
      })),
    )}
  </section>`;
}

/** What the infant is learning, in its own words where it has them. */
export function learningSection(view: DebriefView, words: DebriefWords): TemplateResult {
  return html`<section class="card debrief-learning" aria-labelledby="debrief-learning-title">
    <h2 id="debrief-learning-title">${words.t('debrief.learning.title', words.identity)}</h2>
    <ul class="learning-lines">
      ${view.learning.map(
        (line) => html`<li>${words.t(line.key, { ...words.identity, ...line.args })}</li>`,
      )}
    </ul>
  </section>`;
}

/**
 * Fewer points than this are not told as a change: a moment stands for the hours around it, and
 * their luck alone can move as much. Assumption.
 */
const LEAST_POINTS = 2;

/** Which way trust went, as far as it says something. */
function wayOf(change: number): string {
  const points = Math.round(change * 100);
  if (Math.abs(points) < LEAST_POINTS) return 'same';
  return points > 0 ? 'up' : 'down';
}

/** The infant's face at a moment, painted when the page stands; its words are beside it. */
export function lookFace(expression: SecondLook['expression']): TemplateResult {
  return html`<canvas
    class="look-face"
    width="176"
    height="176"
    data-expression=${expression}
    aria-hidden="true"
  ></canvas>`;
}

function lookCard(
  look: SecondLook,
  words: DebriefWords,
  askWhatIf: (momentId: string) => void,
): TemplateResult {
  const text = (line: SecondLook['happened']) =>
    words.t(line.key, { ...words.identity, ...line.args });
  return html`<li class="look">
    ${lookFace(look.expression)}
    <h3>
      <span class="look-time">${words.clock(look.clockMinutes)}</span>
      ${words.t(`debrief.need.${look.need}`)}
    </h3>
    <p class="look-happened">${text(look.happened)}</p>
    <p class="look-taught">${text(look.taught)}</p>
    <p class="look-taught">
      ${words.t('look.looks.change', { points: Math.round(Math.abs(look.change) * 100), way: wayOf(look.change) })}
    </p>
    <button
      type="button"
      class="card-button no-print"
      aria-label=${words.t('look.looks.whatIfNamed', { time: words.clock(look.clockMinutes) })}
      @click=${() => askWhatIf(look.momentId)}
    >
      ${words.t('look.looks.whatIf')}
    </button>
  </li>`;
}

/** Up to three moments that moved most, a mend always among them. */
export function looksSection(
  view: DebriefView,
  words: DebriefWords,
  askWhatIf: (momentId: string) => void,
): TemplateResult {
  return html`<section class="card debrief-looks" aria-labelledby="debrief-looks-title">
    <h2 id="debrief-looks-title">${words.t('debrief.looks.title')}</h2>
    <ul class="look-list">
      ${view.secondLooks.map((look) => lookCard(look, words, askWhatIf))}
    </ul>
  </section>`;
}
