import { html, type TemplateResult } from 'lit-html';
import { dataTable } from '../../charts/data-table';
import type { DebriefMoment, DebriefView } from '../../view-models/debrief-view';
import { shownStage, type DebriefWords } from './debrief-sections';

function endText(words: DebriefWords, moment: DebriefMoment): string {
  if (moment.isMended) return words.t('debrief.table.end.mended');
  return words.t(moment.hasSettled ? 'debrief.table.end.settled' : 'debrief.table.end.unsettled');
}

/** How the first answer came, and what frightened in the moment, if anything did. */
function mannerText({ t }: DebriefWords, { manner, fright }: DebriefMoment): string {
  const how = t(`debrief.manner.${manner ?? 'none'}`);
  return fright ? t('debrief.manner.fright', { how, fright: t(`debrief.fright.${fright}`) }) : how;
}

/** Every moment of the day once more, as a table. */
export function momentTable(view: DebriefView, words: DebriefWords): TemplateResult {
  const { t } = words;
  const heads = ['time', 'need', 'soon', 'stage', 'manner', 'end', 'trust'] as const;
  const row = (moment: DebriefMoment, index: number): string[] => [
    words.clock(moment.clockMinutes),
    t(`debrief.need.${moment.need}`),
    moment.firstAnswerSeconds === null
      ? t('debrief.table.nobody')
      : t('debrief.soon.seconds', { seconds: Math.round(moment.firstAnswerSeconds) }),
    t(`debrief.stage.${shownStage(moment) ?? 'shout'}`),
    mannerText(words, moment),
    endText(words, moment),
    t('debrief.table.percent', { value: Math.round((view.points[index + 1]?.mean ?? 0) * 100) }),
  ];
  return html`<section class="card debrief-table no-print">
    ${dataTable({
      summary: t('debrief.table.summary'),
      heads: heads.map((head) => t(`debrief.table.${head}`)),
      rows: view.moments.map(row),
    })}
  </section>`;
}
