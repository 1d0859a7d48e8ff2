import { html, svg, type TemplateResult } from 'lit-html';
import { dataTable } from '../../charts/data-table';
import { dayStrip } from '../../charts/lab/day-strip';
import { leafMark } from '../../charts/leaf-glyph';
import { mannerMark } from '../../charts/manner-mark';
import { cardsOfArm } from '../../view-models/lab/care-under';
import { typicalDay } from '../../view-models/lab/typical-day';
import type { LabContext } from './lab-context';

/** What the marks of the day mean. */
function dayKey({ words }: LabContext): TemplateResult {
  return html`<ul class="lab-day-key" aria-hidden="true">
    ${(['gentle', 'abrupt', 'none'] as const).map(
      (manner) =>
        html`<li>
          <svg viewBox="0 0 28 28">${svg`${mannerMark(manner, 14, 14)}`}</svg>
          ${words.t(`lab.day.${manner}`)}
        </li>`,
    )}
    <li>
      <svg viewBox="0 0 28 28">${svg`${leafMark('answered')}`}</svg>
      ${words.t('lab.day.mended')}
    </li>
  </ul>`;
}

/** The day once more, call by call. */
function dayTable(
  calls: NonNullable<ReturnType<typeof typicalDay>>,
  { words }: LabContext,
): TemplateResult {
  const { t } = words;
  return dataTable({
    summary: t('lab.day.table'),
    heads: (['call', 'seconds', 'how', 'after'] as const).map((head) => t(`lab.day.head.${head}`)),
    rows: calls.map(({ need, seconds, manner, fits, isMended }, index) => [
      t(`lab.day.call.${need}`, { number: index + 1 }),
      seconds === null ? t('lab.day.none') : words.value('seconds', Math.round(seconds)),
      manner === null ? t('lab.day.none') : t(`lab.day.${manner}`),
      t('lab.day.outcome', {
        fits: manner === null ? 'none' : fits ? 'yes' : 'no',
        mended: isMended ? 'yes' : 'no',
      }),
    ]),
  });
}

/** A day as the sliders and the cards have it; in words for a mix of many kinds. */
export function typicalDayFigure(context: LabContext): TemplateResult {
  const { state, words } = context;
  const entry = state.setup.caregivers[state.active];
  const calls =
    entry === undefined ? null : typicalDay(entry, cardsOfArm(state.setup, state.active));
  if (!calls) return html`<p class="lab-note">${words.t('lab.day.mix')}</p>`;
  const answered = calls.filter(({ seconds }) => seconds !== null);
  return html`<figure class="lab-day-figure">
    ${dayStrip(
      calls.map(({ need, seconds, manner, fits, isMended }) => ({
        isPlay: need === 'play',
        seconds,
        mark: manner === null ? ('none' as const) : manner === 'gentle' ? 'gentle' : 'abrupt',
        isMiss: !fits,
        isMended,
      })),
      {
        title: words.t('lab.day.title'),
        description: words.t('lab.day.description', {
          calls: calls.length,
          answered: answered.length,
          gentle: answered.filter(({ manner }) => manner === 'gentle').length,
          mended: answered.filter(({ isMended }) => isMended).length,
        }),
      },
    )}
    <figcaption>
      <p class="lab-meaning">${words.t('lab.day.caption')}</p>
      ${dayKey(context)} ${dayTable(calls, context)}
    </figcaption>
  </figure>`;
}
