/** What nobody should type, open, follow or have kept, but somebody will. */

export const HOSTILE_TEXTS: readonly string[] = [
  '',
  ' ',
  '0',
  '-1',
  '1e9',
  '99999999999999999999',
  '0.0000001',
  '-0',
  '<img src=x onerror="throw 1">',
  '"><script>throw 1</script>',
  "'; drop table plays; --",
  '\u202Eevitagen\u202C',
  '👶🏽'.repeat(40),
  'ÄÖÜß‑漢字‑עברית',
  'a'.repeat(5000),
  '\u0000\u0007\u001b[31m',
  'SS1',
  'SS1' + 'A'.repeat(300),
  'SS9AAAA',
  'SS1AAAAAAAAAAA_-',
  'https://example.org/?log=SS1',
  '__proto__',
  '(((([[[[\\',
];

/** Links into the game: what its parts know, and what they do not. */
export const LINKS: readonly string[] = [
  '',
  '?view=play',
  '?view=play&tempo=2',
  '?view=play&tempo=untimed',
  '?view=play&manner=switch&sound=off',
  '?view=play&scenario=serve-and-return&tempo=2',
  '?view=play&scenario=whose-game',
  '?view=play&scenario=hard-day&tempo=0.1',
  '?view=play&scenario=coming-back&renderer=canvas',
  '?view=lab',
  '?view=lab&lab=AAAA',
  '?view=lab&lab=' + 'x'.repeat(3000),
  '?view=reunion',
  '?view=reunion&tempo=2',
  '?view=school',
  '?view=school&tempo=2',
  '?view=school&tempo=untimed&motion=reduced',
  '?seed=0&motion=reduced',
  '?seed=4294967295&tempo=2',
  '?seed=-1&tempo=fast&scenario=../../etc&view=nowhere&lang=xx',
  '?log=SS1AAAA',
  '?log=nonsense&view=play',
  '?seed=%00%F0%9F%91%B6&%%%',
  '#lab',
];

const save = (change: object): string =>
  JSON.stringify({
    format: 'small-signals-save@1',
    clockMinutes: 500,
    log: { scenarioId: 'first-weeks', seed: 3, inputs: [] },
    ...change,
  });

/** Files that somebody may try to open. */
export const HOSTILE_FILES: readonly string[] = [
  '',
  '{',
  'null',
  '[]',
  '"text"',
  '12',
  '\uFEFF{}',
  '{"format":"small-signals-log@1"}',
  '{"format":"small-signals-log@99","inputs":[]}',
  '{"format":"small-signals-run@1","log":null,"branches":[{}]}',
  '{"format":"small-signals-lab@1","infants":-5,"caregivers":[]}',
  '{"format":"small-signals-lab@1","seed":1,"infants":1e12,"caregivers":["nobody"]}',
  '{"format":{"a":1},"__proto__":{"format":"small-signals-save@1"}}',
  save({}),
  save({ log: { scenarioId: 'none', seed: -1 } }),
  '['.repeat(20_000),
  '\u0000\u0001PNG\u001a binary',
  'x'.repeat(300_000),
];

/** What the browser may have kept from before, by key. */
export const HOSTILE_STORAGE: readonly Readonly<Record<string, string>>[] = [
  { 'small-signals-save': '{' },
  { 'small-signals-save': save({}) },
  { 'small-signals-save': save({ format: 'small-signals-save@99' }) },
  { 'small-signals-save-year': save({}) },
  { 'small-signals-save-year': save({ log: { scenarioId: 'x', seed: 1, year: { visits: [1] } } }) },
  { 'small-signals-settings': 'null' },
  { 'small-signals-settings': '{"state":{"volume":9,"tempo":"never","textScale":-4},"version":1}' },
  { 'small-signals-settings': '{"state":{"textScale":2,"easyFont":true},"version":1}' },
  { 'small-signals-settings': '{"state":{"contentNoteSeen":true,"tempo":2},"version":1}' },
  { 'small-signals-settings': '{"state":{"contentNoteSeen":true,"xrayOpen":true},"version":1}' },
  { 'small-signals-settings': '{"state":{"contentNoteSeen":true,"manner":"switch"},"version":1}' },
];
