import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LINK_KEYS, readLink, settingsOfLink } from '../../src/store/link-options';

describe('links', () => {
  it('say everything that the list documents', () => {
    const { options, problems } = readLink(
      '?scenario=first-weeks&seed=4294967295&tempo=untimed&manner=switch&sound=off&motion=reduced&lang=en&view=play&lab=1.abc_-&renderer=canvas&still=skin:s5&log=SS1abc&caregiver=no-repair&visit=hard-day&circumstances=help-far,short-sleep',
    );
    expect(problems).toEqual([]);
    expect(options).toEqual({
      scenario: 'first-weeks',
      seed: 4294967295,
      tempo: 'untimed',
      manner: 'switch',
      sound: 'off',
      motion: 'reduced',
      lang: 'en',
      view: 'play',
      lab: '1.abc_-',
      renderer: 'canvas',
      still: 'skin:s5',
      log: 'SS1abc',
      caregiver: 'no-repair',
      visit: 'hard-day',
      circumstances: ['short-sleep', 'help-far'],
    });
    expect(Object.keys(options).sort()).toEqual(Object.keys(LINK_KEYS).sort());
  });

  it('read a number of a tempo as a number', () => {
    expect(readLink('?tempo=0.25').options.tempo).toBe(0.25);
  });

  it('leave unknown keys alone', () => {
    expect(readLink('?utm_source=mail&constructor=1')).toEqual({ options: {}, problems: [] });
  });

  it.each([
    ['scenario', '../secret'],
    ['seed', '-1'],
    ['seed', '4294967296'],
    ['seed', '1.5'],
    ['seed', ''],
    ['tempo', '3'],
    ['manner', 'Hold'],
    ['circumstances', 'moon'],
    ['circumstances', 'short-sleep,shared-nights'],
    ['circumstances', ''],
    ['view', 'toString'],
    ['lang', 'xx'],
  ])('tell that %s=%s is not known, and leave it out', (key, value) => {
    const { options, problems } = readLink(`?${key}=${encodeURIComponent(value)}`);
    expect(options).toEqual({});
    expect(problems).toEqual([{ key, value }]);
  });

  it('become settings', () => {
    expect(settingsOfLink(readLink('?sound=off&tempo=2&motion=reduced').options)).toEqual({
      isMuted: true,
      tempo: 2,
      motion: 'reduced',
    });
  });

  it('never break, whatever is in them', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        const { options, problems } = readLink(query);
        for (const key of Object.keys(options)) expect(Object.keys(LINK_KEYS)).toContain(key);
        expect(problems.every(({ value }) => value.length <= 40)).toBe(true);
      }),
    );
  });
});
