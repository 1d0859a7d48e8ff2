import { html, type TemplateResult } from 'lit-html';
import arrowIcon from '@phosphor-icons/core/bold/arrow-right-bold.svg?raw';
import type { AppStoreState } from '../../store/app-state';
import type { AfterPlay } from '../../store/after-play';
import { schoolEndView } from '../../view-models/school-view';
import { picturePanel, waysOut } from '../after/after-parts';
import type { Words } from '../app-context';
import { icon } from '../icons/icon';

function card(id: string, heading: string, lines: readonly string[]): TemplateResult {
  return html`<section class="after-card" aria-labelledby=${id}>
    <h2 id=${id}>${heading}</h2>
    <ul>
      ${lines.map((text) => html`<li>${text}</li>`)}
    </ul>
  </section>`;
}

/** The end of the story: what stayed, what changed, what helps. No verdict. */
export function schoolEnd(
  play: AfterPlay,
  words: Words,
  { actions, session, year }: AppStoreState,
): TemplateResult {
  const view = schoolEndView(play.school);
  const { t } = words;
  const { answered, mended, sceneCount, adultsFrom, adultsTo, openFirst, openLast } = view;
  const goOn = (): void => {
    if (session && year) actions.toYearLook();
    else if (session) actions.finish();
    else actions.toTitle();
  };
  return html`<main class="after">
    <h1 tabindex="-1">${t('school.end.heading')}</h1>
    <div class="after-years">${picturePanel(t('school.end.pictureLabel'))}</div>
    <div class="after-cards">
      ${card('stayed', t('school.end.stayed'), [
        t('school.stayed.first', { share: openFirst }),
        t('school.stayed.temperament'),
        t('school.stayed.research'),
      ])}
      ${card('changed', t('school.end.changed'), [
        t('school.changed.you', { answered, mended, count: sceneCount }),
        ...view.years.map(({ grade, from, to }) => t(`school.changed.${grade}`, { from, to })),
        t('school.changed.adults', { from: adultsFrom, to: adultsTo }),
        t('school.changed.open', { share: openLast }),
      ])}
      ${card('helps', t('school.end.helps'), [
        t('school.helps.teacher'),
        t('school.helps.family'),
        t('school.helps.mend'),
        t('school.helps.most'),
      ])}
    </div>
    <div class="after-row">
      <p class="after-lead" data-say>${t('school.end.last')}</p>
      <button type="button" class="button button-primary" data-control="after-end" @click=${goOn}>
        <span>${t('school.end.goOn')}</span>${icon(arrowIcon)}
      </button>
    </div>
    ${waysOut(words, actions)}
  </main>`;
}
