import { describe, expect, it } from 'vitest';
import { NEED_KINDS, isDistressNeed } from '../../src/model/need';
import { CAPTION_VARIANTS } from '../../src/view-models/captions';
import { CUES, CUES_OF_NEED } from '../../src/view-models/cues';
import { CALM_CUES } from '../../src/view-models/infant-calm';
import { cuesOfWay } from '../../src/view-models/signal-ways';
import { english } from '../strings/english';

const table: Readonly<Record<string, string>> = english;
const STAGES = ['whisper', 'talk', 'shout'] as const;
const needsThatShow = (cue: string): string[] =>
  NEED_KINDS.filter((need) =>
    STAGES.some((stage) => CUES_OF_NEED[need][stage].some((other) => other === cue)),
  );

describe('the vocabulary of behaviour', () => {
  it('tells every behaviour in as many ways as the captions draw from', () => {
    const reactions = ['ease', 'brighten', 'startle', 'stiffen', 'turnAway'];
    const ids = [
      ...Object.keys(CUES),
      ...Object.keys(CALM_CUES),
      ...reactions.map((kind) => `react.${kind}`),
    ];
    for (const id of ids) {
      for (let variant = 1; variant <= CAPTION_VARIANTS; variant += 1) {
        expect(table[`cue.${id}.${String(variant)}`], `${id} ${String(variant)}`).toBeTruthy();
      }
    }
  });

  it('never names the need', () => {
    const answers =
      /hungr|tired|sleepy|thirst|bored|lonely|\bpain|hurt|napp|diaper|\bwet\b|too much|\bneed|\bwant|comfort|frighten|afraid|\bplay/i;
    const captions = Object.entries(table).filter(
      ([key]) => /^(cue|sound)\./.test(key) && !key.startsWith('cue.context.'),
    );
    expect(captions.length).toBeGreaterThan(100);
    for (const [key, text] of captions) expect(text, key).not.toMatch(answers);
  });

  it.each(['looksAway', 'yawns', 'arches', 'squirms', 'handToMouth', 'frowns'])(
    'shows "%s" for at least three needs',
    (cue) => {
      expect(needsThatShow(cue).length).toBeGreaterThanOrEqual(3);
    },
  );

  it.each(NEED_KINDS)('gives %s at least two whispers that other needs show too', (need) => {
    const shared = CUES_OF_NEED[need].whisper.filter((cue) => needsThatShow(cue).length > 1);
    expect(shared.length).toBeGreaterThanOrEqual(need === 'pain' ? 1 : 2);
  });

  it('offers more than one behaviour for each whisper', () => {
    for (const need of NEED_KINDS) {
      expect(CUES_OF_NEED[need].whisper.length).toBeGreaterThan(1);
    }
  });

  it('cries at the loudest stage of distress and never for an invitation', () => {
    for (const need of NEED_KINDS.filter(isDistressNeed)) {
      for (const cue of CUES_OF_NEED[need].shout) {
        expect((CUES[cue] as { cry?: number }).cry ?? 0, `${need} ${cue}`).toBeGreaterThan(0.5);
      }
    }
    for (const cue of STAGES.flatMap((stage) => CUES_OF_NEED.play[stage])) {
      expect((CUES[cue] as { cry?: number }).cry ?? 0).toBe(0);
    }
  });

  it('turns signals down towards looking away and up towards fussing and crying', () => {
    const weight = (cue: keyof typeof CUES, names: readonly string[]) =>
      Object.entries(CUES[cue])
        .filter(([name]) => names.includes(name))
        .reduce((sum, [, part]) => sum + part, 0);
    for (const cue of cuesOfWay('hunger', 'whisper', 'minimised')) {
      expect(weight(cue, ['avert', 'selfHold']), cue).toBeGreaterThan(0.5);
    }
    const [loud] = cuesOfWay('hunger', 'whisper', 'amplified');
    expect(weight(loud!, ['fuss', 'cry', 'cling'])).toBeGreaterThan(0.5);
  });
});
