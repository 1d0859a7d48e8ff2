import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit-html';
import { dataTable } from '../../charts/data-table';
import { turnMark } from '../../charts/turn-mark';
import type { DebriefView } from '../../view-models/debrief-view';
import { legend } from './debrief-sections';
import type { LookWords } from './look-words';

type Turns = NonNullable<DebriefView['turns']>;
type Moment = Turns['moments'][number];
type Mark = Moment['marks'][number];
const MARKS: readonly Mark[] = ['waited', 'taken', 'imposed', 'returns'];

const drawn = (mark: Mark): SVGTemplateResult => turnMark(mark, 14, 14);

/** Turn by turn, in the order in which they were taken. */
function row({ clockMinutes, marks }: Moment, words: LookWords): TemplateResult {
  return html`<div class="steady-row">
    <dt>${words.clock(clockMinutes)}</dt>
    <dd>
      <ul class="steady-marks">
        ${marks.map((mark) => {
          const name = words.t(`look.turns.mark.${mark}`);
          return html`<li>
            <svg class="mark" viewBox="0 0 28 28" role="img" aria-label=${name}>
              ${svg`<title>${name}</title>`}${drawn(mark)}
            </svg>
          </li>`;
        })}
      </ul>
      ${marks.length === 0 ? html`<span>${words.t('look.turns.none')}</span>` : nothing}
    </dd>
  </div>`;
}

function turnsTable(moments: readonly Moment[], words: LookWords): TemplateResult {
  const { t } = words;
  const count = (moment: Moment, what: Mark) =>
    String(moment.marks.filter((mark) => mark === what).length);
  return dataTable({
    summary: t('look.turns.table'),
    heads: [
      t('look.day.head.time'),
      ...MARKS.map((mark) => t(`look.turns.mark.${mark}`)),
      t('look.turns.head.named'),
      t('look.turns.head.copied'),
    ],
    rows: moments.map((moment) => [
      words.clock(moment.clockMinutes),
      ...MARKS.map((mark) => count(moment, mark)),
      String(moment.named),
      String(moment.copied),
    ]),
  });
}

/** Serve and return over the day: in words, as marks and as a table. */
export function turnsSection(
  { turns }: DebriefView,
  words: LookWords,
): TemplateResult | typeof nothing {
  if (!turns) return nothing;
  const { moments, lines } = turns;
  return html`<section class="card debrief-wide debrief-turns" aria-labelledby="look-turns-title">
    <h2 id="look-turns-title">${words.t('look.turns.title')}</h2>
    <div class="turns-body">
      <ul class="life-list">
        ${lines.map((line) => html`<li>${words.line(line)}</li>`)}
      </ul>
      ${
        moments.length === 0
          ? nothing
          : html`<dl class="steady-rows">${moments.map((moment) => row(moment, words))}</dl>`
      }
    </div>
    ${
      moments.length === 0
        ? nothing
        : html` ${legend(MARKS.map((mark) => ({ mark: drawn(mark), text: words.t(`look.turns.mark.${mark}`) })))}
            <p class="debrief-note">${words.t('look.turns.note')}</p>
            <div class="card-tools">${turnsTable(moments, words)}</div>`
    }
  </section>`;
}
