import { html, type TemplateResult } from 'lit-html';
import type { Strings } from '../../strings/create-strings';

/** What everybody who cares for an infant should know; a country may put in its own words. */
export function safetyText({ t }: Pick<Strings, 't'>): TemplateResult {
  return html`<p class="safety-lead">${t('safety.lead')}</p>
    <p class="safety-never">${t('safety.never')}</p>
    <div class="safety-columns">
      <section>
        <h3>${t('safety.limit.heading')}</h3>
        <ol>
          <li>${t('safety.limit.putDown')}</li>
          <li>${t('safety.limit.leave')}</li>
          <li>${t('safety.limit.call')}</li>
          <li>${t('safety.limit.check')}</li>
        </ol>
        <p class="safety-good">${t('safety.limit.good')}</p>
        <h3>${t('safety.sleep.heading')}</h3>
        <p>${t('safety.sleep.text')}</p>
      </section>
      <section>
        <h3>${t('safety.care.heading')}</h3>
        <ul>
          <li>${t('safety.care.fever')}</li>
          <li>${t('safety.care.breathing')}</li>
          <li>${t('safety.care.waking')}</li>
          <li>${t('safety.care.vomit')}</li>
          <li>${t('safety.care.cry')}</li>
          <li>${t('safety.care.instinct')}</li>
        </ul>
        <p class="small">${t('safety.care.note')}</p>
      </section>
    </div>
    <section class="safety-help">
      <h3>${t('safety.help.heading')}</h3>
      <p>
        ${t('safety.help.text')}
        <a href=${t('safety.help.url')} target="_blank" rel="noreferrer"
          >${t('safety.help.link')}</a
        >
      </p>
    </section>`;
}
