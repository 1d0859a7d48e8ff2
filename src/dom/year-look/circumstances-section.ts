import { html, nothing, svg, type TemplateResult } from 'lit-html';
import { dataTable } from '../../charts/data-table';
import { PATTERN_COLOURS, patternMark } from '../../charts/lab/pattern-mark';
import type { YearLookStore } from '../../store/year-look/year-look-store';
import { cardLine, type CARD_NAMES } from '../../view-models/circumstance-name';
import {
  circumstanceChange,
  hundredView,
  meanLikelihoods,
  type HundredView,
  type MeanLikelihood,
} from '../../view-models/year-look/hundred-view';
import type { LookWords } from '../debrief/look-words';
import { percent } from '../debrief/debrief-sections';
import { cardButtons } from '../icons/card-buttons';
import { circumstanceIcon } from '../icons/circumstance-icon';
import { hundredMarks, type YearLookContext } from './hundred-sections';

type Card = (typeof CARD_NAMES)[number]['id'];
type State = ReturnType<YearLookStore['getState']>;

/** The player's own days stand between the two that they are laid beside. */
const GROUPS = ['cardsA', 'others', 'cardsB'] as const;
type Group = (typeof GROUPS)[number];

/** All that one column shows. */
interface Column {
  readonly group: Group;
  readonly cards: readonly Card[];
  readonly view: HundredView;
  readonly likelihoods: readonly MeanLikelihood[];
}

function columnsOf(state: State, own: readonly Card[]): Column[] {
  return GROUPS.map((group) => ({
    group,
    cards: group === 'others' ? own : state.cards[group],
    view: hundredView(group, state.likes[group]),
    likelihoods: meanLikelihoods(state.likes[group]),
  }));
}

/** The cards by name. */
function cardsText(cards: readonly Card[], { t, line }: LookWords): string {
  if (cards.length === 0) return t('yearLook.circumstances.noCards');
  return cards.map((card) => line(cardLine(card))).join(', ');
}

const nameOf = ({ group, cards }: Column, words: LookWords): string =>
  words.t('yearLook.circumstances.who', { group, cards: cardsText(cards, words) });

/** In whole points of a hundred; never none, because nothing here is exact. */
const giveText = ({ give }: Pick<MeanLikelihood, 'give'>): number => Math.max(1, percent(give));

/** Width and height of the drawing of a mean; its scale runs from 0 to 1. */
const BAR = { width: 200, height: 18, edge: 2 } as const;

/** A mean with its interval on a scale that is the same in every column; the words say it, too. */
function meanBar({ pattern, mean, give }: MeanLikelihood): TemplateResult {
  const x = (value: number) =>
    BAR.edge + (BAR.width - 2 * BAR.edge) * Math.min(1, Math.max(0, value));
  const [fill, edge] = PATTERN_COLOURS[pattern];
  const [low, high] = [x(mean - give), x(mean + give)];
  return html`<svg
    class="mean-bar"
    viewBox="0 0 ${BAR.width} ${BAR.height}"
    aria-hidden="true"
    focusable="false"
  >
    ${svg`<rect x=${x(0)} y="4" width=${x(1) - x(0)} height="10" rx="5" fill="#EFE3CF" />
      <rect x=${x(0)} y="4" width=${Math.max(3, x(mean) - x(0))} height="10" rx="5" fill=${fill} stroke=${edge} stroke-width="1.4" />
      <path d=${`M${low} 9H${high}M${low} 3V15M${high} 3V15`} fill="none" stroke="#3A2A3C" stroke-width="2" />`}
  </svg>`;
}

function likelihoodList({ likelihoods }: Column, { t }: LookWords): TemplateResult {
  if (likelihoods.length === 0) return html`<p>${t('yearLook.likely.waiting')}</p>`;
  return html`<ul class="circumstance-likely">
    ${likelihoods.map(
      (row) =>
        html`<li>
          <svg class="mark" viewBox="0 0 28 28" aria-hidden="true">
            ${svg`${patternMark(row.pattern, 14, 14, 10)}`}
          </svg>
          <span>${t(`yearLook.pattern.${row.pattern}`)}</span>
          ${meanBar(row)}
          <b>
            <span aria-hidden="true"
              >${t('yearLook.circumstances.short', { mean: percent(row.mean), give: giveText(row) })}</span
            >
            <span class="visually-hidden"
              >${t('yearLook.circumstances.likely', { mean: percent(row.mean), give: giveText(row) })}</span
            >
          </b>
        </li>`,
    )}
  </ul>`;
}

/** Which cards the same care is laid under. */
function chooser(column: Column, context: YearLookContext): TemplateResult | typeof nothing {
  const { group, cards } = column;
  const { look, words } = context;
  if (group === 'others') return nothing;
  const name = words.t('yearLook.circumstances.choose', { group });
  return html`<details class="circumstance-choose no-print">
    <summary>${name}</summary>
    <div class="circumstance-choices" role="group" aria-label=${name}>
      ${cardButtons(cards, (id) => look.toggleCard(group, id), words, { className: 'card-button', prefix: `${group}-` })}
    </div>
  </details>`;
}

function changeText(state: State, { group }: Column, { t }: LookWords): string {
  const change =
    group === 'others' ? null : circumstanceChange(state.likes.others, state.likes[group]);
  if (!change) return '';
  const points = percent(Math.abs(change.secure.mean));
  const trust = percent(Math.abs(change.trustInCaregiver));
  const wayOf = (value: number, rounded: number) =>
    rounded === 0 ? 'same' : value > 0 ? 'up' : 'down';
  return t('yearLook.circumstances.change', {
    ...{ points, give: giveText(change.secure), trust },
    way: wayOf(change.secure.mean, points),
    trustWay: wayOf(change.trustInCaregiver, trust),
    luck: change.isClear ? 'no' : points + trust > 0 ? 'yes' : 'nothing',
  });
}

function columnPart(state: State, column: Column, context: YearLookContext): TemplateResult {
  const { group, cards, view } = column;
  const { words } = context;
  const name = nameOf(column, words);
  const change = changeText(state, column, words);
  return html`<div class="circumstance" data-group=${group}>
    <h3>${words.t(`yearLook.circumstances.${group}`)}</h3>
    <ul class="circumstance-cards">
      ${
        cards.length === 0
          ? html`<li>${words.t('yearLook.circumstances.noCards')}</li>`
          : cards.map(
              (card) => html`<li>${circumstanceIcon(card)} ${words.line(cardLine(card))}</li>`,
            )
      }
    </ul>
    ${hundredMarks(view, name, words)} ${likelihoodList(column, words)}
    <p class="circumstance-change">${change}</p>
    ${chooser(column, context)}
  </div>`;
}

function comparisonTable(columns: readonly Column[], words: LookWords): TemplateResult {
  const { t } = words;
  const patterns = columns[0]?.view.rows.map(({ pattern }) => pattern) ?? [];
  const share = (value: number | null) =>
    value === null ? t('yearLook.likely.waiting') : words.hundred(value);
  const noted = (column: Column): string[] => [
    nameOf(column, words),
    t('yearLook.circumstances.row.noted'),
    ...column.view.rows.map(({ count, give }) =>
      t('yearLook.circumstances.give', { value: count, give }),
    ),
    share(column.view.trustInCaregiver),
    share(column.view.trustInSelf),
  ];
  const likely = (column: Column): string[] => [
    nameOf(column, words),
    t('yearLook.circumstances.row.likely'),
    ...patterns.map((pattern) => {
      const row = column.likelihoods.find((one) => one.pattern === pattern);
      return row
        ? t('yearLook.circumstances.give', { value: percent(row.mean), give: giveText(row) })
        : t('yearLook.likely.waiting');
    }),
    t('look.day.none'),
    t('look.day.none'),
  ];
  return dataTable({
    summary: t('yearLook.circumstances.table'),
    heads: [
      t('yearLook.head.who'),
      t('yearLook.head.what'),
      ...patterns.map((pattern) => t(`yearLook.pattern.${pattern}`)),
      t('yearLook.head.trust'),
      t('yearLook.head.own'),
    ],
    rows: columns.flatMap((column) => [noted(column), likely(column)]),
  });
}

/** The same care under two other sets of cards, beside the days as they were. */
export function circumstancesSection(
  context: YearLookContext,
  own: readonly Card[],
): TemplateResult {
  const { look, words } = context;
  const { t } = words;
  const state = look.getState();
  const columns = columnsOf(state, own);
  const compared = html`<p>${t('yearLook.circumstances.intro')}</p>
    <div class="circumstances">${columns.map((column) => columnPart(state, column, context))}</div>
    <p class="debrief-note">${t('yearLook.circumstances.give.note')}</p>
    <p class="debrief-note">${t('yearLook.circumstances.note')}</p>
    <div class="card-tools">${comparisonTable(columns, words)}</div>`;
  return html`<section
    class="card debrief-wide year-circumstances"
    aria-labelledby="year-circumstances-title"
  >
    <h2 id="year-circumstances-title">${t('yearLook.circumstances.title')}</h2>
    ${
      own.length === 0
        ? nothing
        : html`<p>${t('yearLook.circumstances.cards', { cards: cardsText(own, words) })}</p>`
    }
    ${state.isUnanswered ? html`<p>${t('yearLook.circumstances.unanswered')}</p>` : compared}
  </section>`;
}
