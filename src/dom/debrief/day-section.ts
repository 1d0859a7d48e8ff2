import { html, nothing, svg, type TemplateResult } from 'lit-html';
import { dataTable } from '../../charts/data-table';
import { dayChart, type DayChartTexts } from '../../charts/day-chart';
import { leafMark } from '../../charts/leaf-glyph';
import { roughMark } from '../../charts/rough-mark';
import type { LookStore } from '../../store/look/look-store';
import type { DayChartView, DayMark } from '../../view-models/day-chart-view';
import { pictureButton } from './picture-button';
import { legend, percent } from './debrief-sections';
import type { LookWords } from './look-words';
import { sceneThen } from './scene-then';

const SECOND = 1000;

function markText(mark: DayMark, words: LookWords): string {
  return words.t('look.day.point', {
    time: words.clock(mark.clockMinutes),
    need: words.t(`debrief.need.${mark.need}`),
    leaf: mark.leaf,
    rough: mark.fright ?? mark.roughness,
    mean: percent(mark.mean),
    sd: percent(mark.sd),
  });
}

function textsOf(view: DayChartView, words: LookWords): DayChartTexts {
  const last = view.marks.at(-1) ?? view.start;
  const tenth = (fraction: number) => Math.round(fraction * 10);
  return {
    title: words.t('look.day.title'),
    description: words.t('look.day.description', {
      start: tenth(view.start.mean),
      end: tenth(last.mean),
      loud: Math.round(
        view.loud.reduce((sum, span) => sum + span.toMilliseconds - span.fromMilliseconds, 0) /
          (60 * SECOND),
      ),
      energy: percent(view.energy.at(-1)?.level ?? 0),
    }),
    more: words.t('debrief.trust.more'),
    less: words.t('debrief.trust.less'),
    energy: words.t('look.day.energy'),
    busy: words.t('look.day.busy'),
    loud: words.t('look.day.loud'),
  };
}

/** Energy as it stood at a time, from the points of its line. */
function energyAt(view: DayChartView, atMilliseconds: number): number {
  const before = view.energy.filter((point) => point.atMilliseconds <= atMilliseconds);
  return before.at(-1)?.level ?? view.energy[0]?.level ?? 0;
}

function busyText(view: DayChartView, mark: DayMark, words: LookWords): string {
  const kinds = view.busy
    .filter(
      (span) =>
        span.toMilliseconds > mark.fromMilliseconds && span.fromMilliseconds < mark.toMilliseconds,
    )
    .map((span) => words.t(`look.busy.${span.kind}`));
  return kinds.length === 0 ? words.t('look.busy.none') : [...new Set(kinds)].join(', ');
}

function loudSeconds(view: DayChartView, mark: DayMark): number {
  const inside = view.loud.map(
    (span) =>
      Math.min(span.toMilliseconds, mark.toMilliseconds) -
      Math.max(span.fromMilliseconds, mark.fromMilliseconds),
  );
  return Math.round(inside.reduce((sum, length) => sum + Math.max(0, length), 0) / SECOND);
}

function dayTable(view: DayChartView, words: LookWords): TemplateResult {
  const { t } = words;
  return dataTable({
    summary: t('look.day.table'),
    heads: ['time', 'what', 'leaf', 'rough', 'trust', 'spread', 'loud', 'energy', 'busy'].map(
      (head) => t(`look.day.head.${head}`),
    ),
    rows: [
      [
        words.clock(view.start.clockMinutes),
        t('look.day.start'),
        t('look.day.none'),
        t('look.day.none'),
        words.hundred(view.start.mean),
        words.hundred(view.start.sd),
        t('debrief.soon.seconds', { seconds: 0 }),
        words.hundred(energyAt(view, 0)),
        t('look.busy.none'),
      ],
      ...view.marks.map((mark) => [
        words.clock(mark.clockMinutes),
        t(`debrief.need.${mark.need}`),
        t(`debrief.mark.${mark.leaf}`),
        t(mark.fright ? `debrief.fright.${mark.fright}` : `look.rough.${mark.roughness}`),
        words.hundred(mark.mean),
        words.hundred(mark.sd),
        t('debrief.soon.seconds', { seconds: loudSeconds(view, mark) }),
        words.hundred(energyAt(view, mark.toMilliseconds)),
        busyText(view, mark, words),
      ]),
    ],
  });
}

function dayLegend(words: LookWords): TemplateResult {
  return legend([
    ...(['answered', 'missed', 'mended'] as const).map((mark) => ({
      mark: leafMark(mark),
      text: words.t(`debrief.mark.${mark}`),
    })),
    ...(['abrupt', 'frightening'] as const).map((kind) => ({
      mark: svg`${roughMark(kind, 14, 14)}`,
      text: words.t(`look.rough.${kind}`),
    })),
  ]);
}

/** The slider under the chart, and a step from moment to moment. */
function scrubber(view: DayChartView, look: LookStore, words: LookWords): TemplateResult {
  const { atMilliseconds, shown } = look.getState();
  const { scrubTo } = look.actions;
  const starts = view.marks.map((mark) => mark.fromMilliseconds);
  const before = starts.filter((start) => start < atMilliseconds).at(-1) ?? 0;
  const next = starts.find((start) => start > atMilliseconds) ?? view.endMilliseconds;
  const step = (to: number, key: string) =>
    html`<button type="button" class="card-button" @click=${() => scrubTo(to)}>
      ${words.t(key)}
    </button>`;
  return html`<div class="scrub">
    <input
      type="range"
      class="scrub-slider"
      min="0"
      max=${view.endMilliseconds}
      step=${SECOND}
      .value=${String(atMilliseconds)}
      aria-label=${words.t('look.scrub.label')}
      aria-valuetext=${sceneThen.time(shown, words)}
      @input=${(event: Event) => scrubTo(Number((event.target as HTMLInputElement).value))}
    />
    <div class="scrub-steps">
      ${step(before, 'look.scrub.before')} ${step(next, 'look.scrub.next')}
      <span class="scrub-hint">${words.t('look.scrub.hint')}</span>
    </div>
  </div>`;
}

/** The day on one axis, to be looked at anywhere. */
export function daySection(view: DayChartView, look: LookStore, words: LookWords): TemplateResult {
  const { shown, isDrawn, atMilliseconds } = look.getState();
  const { t } = words;
  const data = {
    end: view.endMilliseconds,
    start: {
      ...view.start,
      description: t('look.day.startPoint', { mean: percent(view.start.mean) }),
    },
    startLabel: words.clock(view.start.clockMinutes),
    marks: view.marks.map((mark) => ({
      from: mark.fromMilliseconds,
      at: mark.toMilliseconds,
      label: words.clock(mark.clockMinutes),
      ...{ mean: mark.mean, sd: mark.sd, leaf: mark.leaf, roughness: mark.roughness },
      description: markText(mark, words),
    })),
    energy: view.energy.map(({ atMilliseconds: at, level }) => ({ at, level })),
    busy: view.busy.map((span) => ({
      from: span.fromMilliseconds,
      to: span.toMilliseconds,
      name: t(`look.busy.${span.kind}`),
    })),
    loud: view.loud.map((span) => ({ from: span.fromMilliseconds, to: span.toMilliseconds })),
    cursor: shown ? atMilliseconds : null,
  };
  return html`<section class="card debrief-wide" aria-labelledby="look-day-title">
    <h2 id="look-day-title">${t('look.day.title')}</h2>
    ${dayChart(data, textsOf(view, words))} ${scrubber(view, look, words)} ${dayLegend(words)}
    <p class="debrief-note">${t('debrief.uncertain')} ${t('debrief.standsFor')}</p>
    ${shown ? sceneThen.template(shown, isDrawn, words) : nothing}
    <div class="card-tools">${dayTable(view, words)} ${pictureButton('trust', words)}</div>
  </section>`;
}
