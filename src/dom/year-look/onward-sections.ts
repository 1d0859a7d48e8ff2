import { html, type TemplateResult } from 'lit-html';
import type { AppStoreState } from '../../store/app-state';
import { explainView } from '../../view-models/reunion-view';
import type { YearVisit } from '../../view-models/year-look/year-course';
import {
  strongestMoments,
  strongestMoves,
  type YearLookMoment,
} from '../../view-models/year-look/year-moves';
import { lookFace, percent } from '../debrief/debrief-sections';
import type { LookWords } from '../debrief/look-words';
import type { YearLookContext } from './hundred-sections';

/** A signed change in whole points of a hundred. */
function pointsText(change: number, { t }: LookWords): string {
  const points = Math.round(Math.abs(change) * 100);
  return t('yearLook.moves.points', {
    points,
    way: points === 0 ? 'same' : change > 0 ? 'up' : 'down',
  });
}

/** What could change it from here: the three strongest changes of care. */
export function movesSection({ look, words }: YearLookContext): TemplateResult {
  const { t } = words;
  const moves = strongestMoves(look.getState().onward);
  const list = (found: NonNullable<typeof moves>) =>
    html`<div
      class="table-scroll"
      tabindex="0"
      role="region"
      aria-label=${t('yearLook.moves.table')}
    >
      <table class="compare-table">
        <caption>
          ${t('yearLook.moves.table')}
        </caption>
        <thead>
          <tr>
            ${(['moves', 'trust', 'own'] as const).map((head) => html`<th scope="col">${t(`yearLook.head.${head}`)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${found.map(
            (view) =>
              html`<tr>
                <th scope="row">${t(`yearLook.moves.${view.move}`)}</th>
                <td>${pointsText(view.trustInCaregiver, words)}</td>
                <td>${pointsText(view.trustInSelf, words)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  return html`<section class="card year-moves" aria-labelledby="year-moves-title">
    <h2 id="year-moves-title">${t('yearLook.moves.title')}</h2>
    <p>${t('yearLook.moves.intro')}</p>
    ${
      moves === null
        ? html`<p>${t('yearLook.moves.waiting')}</p>`
        : moves.length === 0
          ? html`<p>${t('yearLook.moves.none')}</p>`
          : list(moves)
    }
    <p class="debrief-note">${t('yearLook.moves.other')}</p>
  </section>`;
}

/** What the player expected of the reunion, against what came. */
export function predictionsSection(
  year: AppStoreState['year'],
  { words }: YearLookContext,
): TemplateResult {
  const { t } = words;
  const reunion = year?.after?.reunion;
  const view = reunion?.stage === 'explain' ? explainView(reunion) : null;
  const share = view?.rows.find(({ way }) => way === view.main)?.outOf100 ?? 0;
  return html`<section class="card year-predictions" aria-labelledby="year-predictions-title">
    <h2 id="year-predictions-title">${t('yearLook.predictions.title')}</h2>
    ${
      view
        ? html`<p>${t('yearLook.predictions.said', { way: view.prediction })}</p>
            <p>${t('yearLook.predictions.came', { way: view.main })}</p>
            <p>${t('yearLook.predictions.likely', { share })}</p>
            <p class="debrief-note">${t('yearLook.predictions.note')}</p>`
        : html`<p>${t('yearLook.predictions.none')}</p>`
    }
  </section>`;
}

function momentCard(moment: YearLookMoment, words: LookWords): TemplateResult {
  const points = Math.round(Math.abs(moment.trustAtEnd) * 100);
  const way = points === 0 ? 'same' : moment.trustAtEnd > 0 ? 'up' : 'down';
  return html`<li class="look">
    ${lookFace(moment.expression)}
    <h3>
      <span class="look-time">
        ${words.line({ key: moment.visit.titleKey, args: {} })}, ${words.clock(moment.clockMinutes)}
      </span>
      ${words.t(`debrief.need.${moment.need}`)}
    </h3>
    <p class="look-happened">${words.line(moment.happened)}</p>
    <p class="look-taught">${words.t('yearLook.moments.change', { points, way })}</p>
  </li>`;
}

/** Three moments without which the year would have come out most differently. */
export function momentsSection(
  visits: readonly YearVisit[],
  { look, words }: YearLookContext,
): TemplateResult {
  const { t } = words;
  const { moments, areMomentsKnown: isReady } = look.getState();
  const chosen = isReady ? strongestMoments(moments, visits) : [];
  const largest = percent(Math.max(0, ...chosen.map(({ trustAtEnd }) => Math.abs(trustAtEnd))));
  return html`<section class="card debrief-looks" aria-labelledby="year-moments-title">
    <h2 id="year-moments-title">${t('yearLook.moments.title')}</h2>
    ${
      isReady
        ? html`<p>
              ${t('yearLook.moments.intro')}
              ${t('yearLook.moments.small', { points: largest, largest: largest === 0 ? 'none' : 'some' })}
            </p>
            <ul class="look-list">
              ${chosen.map((moment) => momentCard(moment, words))}
            </ul>`
        : html`<p>${t('yearLook.moments.waiting')}</p>`
    }
  </section>`;
}

const FINDINGS = [
  ...(['care', 'common', 'repair', 'distress'] as const),
  ...(['change', 'help', 'limits'] as const),
] as const;

/** What is known, how sure that is, and from where. */
export function researchSection({ t }: LookWords): TemplateResult {
  return html`<section
    class="card debrief-wide year-research"
    aria-labelledby="year-research-title"
  >
    <h2 id="year-research-title">${t('yearLook.research.title')}</h2>
    <ul class="research-list">
      ${FINDINGS.map(
        (finding) =>
          html`<li>
            <p>${t(`yearLook.research.${finding}`)}</p>
            <p class="small">${t(`yearLook.research.${finding}.source`)}</p>
          </li>`,
      )}
    </ul>
  </section>`;
}
