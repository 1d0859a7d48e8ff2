import { html, type TemplateResult } from 'lit-html';
import { dataTable } from '../../charts/data-table';
import { leafMark } from '../../charts/leaf-glyph';
import { rangeChart } from '../../charts/year/range-chart';
import { yearChart, type YearChartLine } from '../../charts/year/year-chart';
import { ageArgs } from '../../view-models/age';
import { likelihoodsView } from '../../view-models/year-look/hundred-view';
import {
  yearDimensions,
  type YearDimension,
  type YearVisit,
} from '../../view-models/year-look/year-course';
import { legend, percent } from '../debrief/debrief-sections';
import type { LookWords } from '../debrief/look-words';
import { pictureButton } from '../debrief/picture-button';
import type { YearLookContext } from './hundred-sections';

const LEAVES = ['answered', 'missed', 'mended'] as const;
const LINES = ['trustInCaregiver', 'trustInSelf'] as const;
type LineName = (typeof LINES)[number];

const ageText = ({ ageWeeks }: YearVisit, { t }: LookWords) => t('yearLook.age', ageArgs(ageWeeks));
const titleText = ({ name }: YearVisit, words: LookWords) =>
  words.line({ key: name.titleKey, args: {} });

function courseLine(
  which: LineName,
  visits: readonly YearVisit[],
  words: LookWords,
): YearChartLine {
  const name = words.t(
    which === 'trustInCaregiver' ? 'yearLook.course.caregiver' : 'yearLook.course.self',
  );
  const points = visits.flatMap((visit) =>
    (['start', 'end'] as const).map((part) => {
      const { mean, sd } = visit[part][which];
      const description = words.t('yearLook.course.point', {
        ...{ title: titleText(visit, words), part, mean: percent(mean), sd: percent(sd) },
        which: which === 'trustInCaregiver' ? 'caregiver' : 'self',
      });
      return { ageWeeks: visit.ageWeeks, isEnd: part === 'end', mean, sd, description };
    }),
  );
  return { name, points };
}

function courseTable(visits: readonly YearVisit[], words: LookWords): TemplateResult {
  const { t } = words;
  const span = (visit: YearVisit, which: LineName) =>
    t('yearLook.course.span', {
      from: percent(visit.start[which].mean),
      to: percent(visit.end[which].mean),
      first: percent(visit.start[which].sd),
      sd: percent(visit.end[which].sd),
    });
  return dataTable({
    summary: t('yearLook.course.table'),
    heads: ['visit', 'age', ...LEAVES, 'trust', 'self'].map((head) =>
      t(`yearLook.course.head.${head}`),
    ),
    rows: visits.map((visit) => [
      titleText(visit, words),
      ageText(visit, words),
      ...LEAVES.map((leaf) => String(visit.leaves[leaf])),
      ...LINES.map((which) => span(visit, which)),
    ]),
  });
}

/** Trust over the year: the days that were played, and the weeks between them. */
export function courseSection(visits: readonly YearVisit[], words: LookWords): TemplateResult {
  const { t } = words;
  const trust = (reading: YearVisit['start'] | undefined) =>
    percent(reading?.trustInCaregiver.mean ?? 0);
  return html`<section class="card debrief-wide" aria-labelledby="year-course-title">
    <h2 id="year-course-title">${t('yearLook.course.title')}</h2>
    ${yearChart(
      LINES.map((which) => courseLine(which, visits, words)),
      visits.map((visit) => ({
        ageWeeks: visit.ageWeeks,
        age: ageText(visit, words),
        title: titleText(visit, words),
        leaves: LEAVES.map((kind) => ({ kind, count: visit.leaves[kind] })),
      })),
      {
        title: t('yearLook.course.title'),
        description: t('yearLook.course.description', {
          start: trust(visits[0]?.start),
          end: trust(visits.at(-1)?.end),
        }),
        more: t('yearLook.course.more'),
        less: t('yearLook.course.less'),
      },
    )}
    ${legend(
      LEAVES.map((leaf) => ({
        mark: leafMark(leaf),
        text: t(`debrief.mark.${leaf}`),
      })),
    )}
    <div class="card-tools">${courseTable(visits, words)} ${pictureButton('year', words)}</div>
  </section>`;
}

const GROUPS = ['expects', 'trust', 'strain'] as const;

function dimensionText(row: YearDimension, { t }: LookWords): string {
  return t('yearLook.dimensions.row', {
    what: t(`yearLook.dimension.${row.id}`),
    then: percent(row.then),
    now: percent(row.now),
    spread: row.sd === null ? 'no' : 'yes',
    sd: percent(row.sd ?? 0),
  });
}

const around = (mean: number, sd: number): [number, number] => [
  Math.max(0, mean - sd),
  Math.min(1, mean + sd),
];

/** What the infant has learned, in dimensions: at first and now. */
export function dimensionsSection(visits: readonly YearVisit[], words: LookWords): TemplateResult {
  const { t } = words;
  const rows = yearDimensions(visits);
  const mix = visits.at(-1)?.end.strategyMix ?? { plain: 0, amplified: 0, minimised: 0 };
  const tenths = (share: number) => Math.round(share * 10);
  return html`<section class="card year-dimensions" aria-labelledby="year-dimensions-title">
    <h2 id="year-dimensions-title">${t('yearLook.dimensions.title')}</h2>
    ${rangeChart(
      GROUPS.map((group) => ({
        title: t(`yearLook.dimensions.group.${group}`),
        rows: rows
          .filter((row) => row.group === group)
          .map((row) => ({
            label: t(`yearLook.dimension.${row.id}`),
            text: String(percent(row.now)),
            value: row.now,
            before: row.then,
            range: row.sd === null ? null : around(row.now, row.sd),
            shape: null,
            description: dimensionText(row, words),
          })),
      })),
      {
        title: t('yearLook.dimensions.title'),
        description: t('yearLook.dimensions.description'),
        ends: [t('yearLook.scale.low'), t('yearLook.scale.high')],
        size: 'wide',
      },
    )}
    <p>
      ${t('yearLook.dimensions.signals', {
        plain: tenths(mix.plain),
        amplified: tenths(mix.amplified),
        minimised: tenths(mix.minimised),
      })}
    </p>
    <p class="debrief-note">${t('yearLook.dimensions.note')}</p>
    <div class="card-tools">
      ${dataTable({
        summary: t('yearLook.dimensions.table'),
        heads: ['what', 'then', 'now', 'sd'].map((head) => t(`yearLook.dimensions.head.${head}`)),
        rows: rows.map((row) => [
          t(`yearLook.dimension.${row.id}`),
          words.hundred(row.then),
          words.hundred(row.now),
          row.sd === null ? t('look.day.none') : words.hundred(row.sd),
        ]),
      })}
      ${pictureButton('dimensions', words)}
    </div>
  </section>`;
}

/** How likely each pattern is, and how far other luck could have moved that. */
export function likelihoodSection(
  visits: readonly YearVisit[],
  { look, words }: YearLookContext,
): TemplateResult {
  const { t } = words;
  const last = visits.at(-1);
  const rows = last ? likelihoodsView(last.end, look.getState().likes.same) : [];
  const label = (pattern: string) => t(`yearLook.pattern.${pattern}`);
  const ends = (range: readonly [number, number] | null) => ({
    low: percent(range?.[0] ?? 0),
    high: percent(range?.[1] ?? 0),
  });
  return html`<section class="card year-likely" aria-labelledby="year-likely-title">
    <h2 id="year-likely-title">${t('yearLook.likely.title')}</h2>
    ${rangeChart(
      [
        {
          title: '',
          rows: rows.map(({ pattern, value, range }) => ({
            label: label(pattern),
            text: String(percent(value)),
            ...{ value, range, before: null, shape: pattern },
            description: t('yearLook.likely.row', {
              pattern: label(pattern),
              value: percent(value),
              range: range ? 'yes' : 'no',
              ...ends(range),
            }),
          })),
        },
      ],
      {
        title: t('yearLook.likely.title'),
        description: t('yearLook.likely.description'),
        ends: [t('yearLook.scale.low'), t('yearLook.scale.high')],
        size: 'narrow',
      },
    )}
    <p class="debrief-note">${t('yearLook.likely.band')}</p>
    <p class="debrief-note">${t('yearLook.likely.note')}</p>
    <div class="card-tools">
      ${dataTable({
        summary: t('yearLook.likely.table'),
        heads: ['pattern', 'likely', 'range'].map((head) => t(`yearLook.head.${head}`)),
        rows: rows.map(({ pattern, value, range }) => [
          label(pattern),
          words.hundred(value),
          range ? t('yearLook.likely.span', ends(range)) : t('yearLook.likely.waiting'),
        ]),
      })}
      ${pictureButton('likelihoods', words)}
    </div>
  </section>`;
}
