import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit-html';
import { answerChart, stageMark } from '../../charts/answer-chart';
import { leafGlyph } from '../../charts/leaf-glyph';
import { mannerMark } from '../../charts/manner-mark';
import { trustChart } from '../../charts/trust-chart';
import type { DebriefMoment, DebriefView, TrustPoint } from '../../view-models/debrief-view';
import type { SecondLook } from '../../view-models/debrief-second-looks';

/** What every section needs: words, the infant's name as arguments, and the wall clock as text. */
export interface DebriefWords {
  readonly t: (key: string, args?: Readonly<Record<string, string | number>>) => string;
  readonly identity: Readonly<Record<string, string | number>>;
  readonly clock: (minutesSinceMidnight: number) => string;
}

const percent = (fraction: number) => Math.round(fraction * 100);

/** What the shapes of a chart mean; readers hear it from the points themselves. */
function legend(entries: readonly { mark: SVGTemplateResult; text: string }[]): TemplateResult {
  return html`<ul class="legend" aria-hidden="true">
    ${entries.map(
      ({ mark, text }) =>
        html`<li><svg class="mark" viewBox="0 0 28 28">${mark}</svg> ${text}</li>`,
    )}
  </ul>`;
}

function trustPointText(words: DebriefWords, point: TrustPoint): string {
  return words.t('debrief.trust.point', {
    time: words.clock(point.clockMinutes),
    mark: point.mark ?? 'start',
    answered: words.t('debrief.mark.answered'),
    missed: words.t('debrief.mark.missed'),
    mended: words.t('debrief.mark.mended'),
    mean: percent(point.mean),
    sd: percent(point.sd),
  });
}

/** Trust through the day, with its band of doubt and a leaf for each moment. */
export function trustSection(view: DebriefView, words: DebriefWords): TemplateResult {
  const { t } = words;
  const tenth = (fraction: number) => Math.round(fraction * 10);
  return html`<section class="card debrief-trust" aria-labelledby="debrief-trust-title">
    <h2 id="debrief-trust-title">${t('debrief.trust.title')}</h2>
    ${trustChart(
      view.points.map((point) => ({
        label: words.clock(point.clockMinutes),
        mean: point.mean,
        sd: point.sd,
        mark: point.mark,
        description: trustPointText(words, point),
      })),
      {
        title: t('debrief.trust.title'),
        description: t('debrief.trust.description', {
          ...words.identity,
          start: tenth(view.startReading.trustInCaregiver.mean),
          end: tenth(view.endReading.trustInCaregiver.mean),
        }),
        more: t('debrief.trust.more'),
        less: t('debrief.trust.less'),
      },
    )}
    ${legend(
      (['answered', 'missed', 'mended'] as const).map((mark) => ({
        mark: svg`<g transform="translate(1 16)">${leafGlyph(mark)}</g>`,
        text: t(`debrief.mark.${mark}`),
      })),
    )}
    <p class="debrief-note">${t('debrief.uncertain')} ${t('debrief.standsFor')}</p>
  </section>`;
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

const shownStage = (moment: DebriefMoment) =>
  moment.firstAnswerStage === 'calm' ? 'whisper' : moment.firstAnswerStage;

/** How soon each signal was answered. */
export function soonSection(view: DebriefView, words: DebriefWords): TemplateResult {
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

function lookCard(look: SecondLook, words: DebriefWords): TemplateResult {
  const text = (line: SecondLook['happened']) =>
    words.t(line.key, { ...words.identity, ...line.args });
  return html`<li class="look">
    <canvas
      class="look-face"
      width="176"
      height="176"
      data-expression=${look.expression}
      aria-hidden="true"
    ></canvas>
    <h3>
      <span class="look-time">${words.clock(look.clockMinutes)}</span>
      ${words.t(`debrief.need.${look.need}`)}
    </h3>
    <p class="look-happened">${text(look.happened)}</p>
    <p class="look-taught">${text(look.taught)}</p>
  </li>`;
}

/** Up to three moments that moved most, a mend always among them. */
export function looksSection(view: DebriefView, words: DebriefWords): TemplateResult {
  return html`<section class="card debrief-looks" aria-labelledby="debrief-looks-title">
    <h2 id="debrief-looks-title">${words.t('debrief.looks.title')}</h2>
    <ul class="look-list">
      ${view.secondLooks.map((look) => lookCard(look, words))}
    </ul>
  </section>`;
}

function endText(words: DebriefWords, moment: DebriefMoment): string {
  if (moment.isMended) return words.t('debrief.table.end.mended');
  return words.t(moment.hasSettled ? 'debrief.table.end.settled' : 'debrief.table.end.unsettled');
}

/** Every figure of the two charts once more, as a table. */
export function tableSection(view: DebriefView, words: DebriefWords): TemplateResult {
  const { t } = words;
  const heads = ['time', 'need', 'soon', 'stage', 'manner', 'end', 'trust'] as const;
  const row = (moment: DebriefMoment, index: number) =>
    html`<tr>
      <th scope="row">${words.clock(moment.clockMinutes)}</th>
      <td>${t(`debrief.need.${moment.need}`)}</td>
      <td>
        ${
          moment.firstAnswerSeconds === null
            ? t('debrief.table.nobody')
            : t('debrief.soon.seconds', { seconds: Math.round(moment.firstAnswerSeconds) })
        }
      </td>
      <td>${t(`debrief.stage.${shownStage(moment) ?? 'shout'}`)}</td>
      <td>${t(`debrief.manner.${moment.manner ?? 'none'}`)}</td>
      <td>${endText(words, moment)}</td>
      <td>${t('debrief.table.percent', { value: percent(view.points[index + 1]?.mean ?? 0) })}</td>
    </tr>`;
  return html`<details class="card debrief-table">
    <summary>${t('debrief.table.summary')}</summary>
    <div class="table-scroll" tabindex="0" role="region" aria-label=${t('debrief.table.summary')}>
      <table>
        <thead>
          <tr>
            ${heads.map((head) => html`<th scope="col">${t(`debrief.table.${head}`)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${view.moments.map(row)}
        </tbody>
      </table>
    </div>
  </details>`;
}
