import { describe, expect, it } from 'vitest';
import { predictReunion, watchNext } from '../../src/session/reunion';
import { answerChild, beginSchool } from '../../src/session/school';
import { SCHOOL_SIGNALS } from '../../src/session/school-moment';
import { tryAfter } from '../../src/store/try-after';
import { englishStrings } from '../strings/english';
import type { StringKey } from '../../src/strings/string-key';
import { createAfterEar } from '../../src/view-models/after-ear';
import { reunionSound, schoolSound, type AfterSound } from '../../src/view-models/after-sound';

const after = tryAfter().after!;
const heardAtReunion = (): AfterSound[] => {
  const heard: AfterSound[] = [];
  let state = predictReunion(after.reunion, 'unsure');
  for (; state.stage === 'watch'; state = watchNext(state)) heard.push(reunionSound(state));
  return heard;
};
const keysOf = ({ captions }: AfterSound) => captions.map(({ key }) => key);

describe('what is heard at the reunion', () => {
  it('has the door and steps twice each way, and says all that it lets be heard', () => {
    const heard = heardAtReunion();
    const doors = heard.filter(({ sound }) => sound.noises.some(({ kind }) => kind === 'door'));
    expect(doors.flatMap(keysOf).filter((key) => !/coo|cry|fuss|babble|breath/.test(key))).toEqual([
      ...['after.heard.leaves', 'after.heard.comesIn'],
      ...['after.heard.leaves', 'after.heard.comesIn'],
    ]);
    for (const { sound, captions } of heard) {
      const isHeard =
        sound.infant.kind !== 'none' || sound.caregiver !== null || sound.noises.length > 0;
      expect(captions.length > 0).toBe(isHeard);
      expect(sound.infant.intensity).toBeLessThanOrEqual(0.6);
    }
  });
});

describe('what is heard at school', () => {
  const scene = beginSchool(after.school);
  const answered = (manner: 'gentle' | 'abrupt', when: 'now' | 'no') =>
    schoolSound(answerChild(scene, { act: 'near', manner, when }));

  it('is the child in its own way each time, and said in words', () => {
    const open = scene.open!;
    const heard = SCHOOL_SIGNALS.map((signal) =>
      schoolSound({ ...scene, open: { ...open, signal } }),
    );
    expect(heard.map(({ sound }) => sound.child?.gesture)).toEqual([...SCHOOL_SIGNALS]);
    const captions = heard.map((sound) => keysOf(sound)[0]!);
    const words = heard.map(({ captions: [first] }) => englishStrings.t(first!.key as StringKey));
    expect(new Set(words).size).toBe(SCHOOL_SIGNALS.length);
    expect(words).not.toEqual(expect.arrayContaining(captions));
  });

  it('is the others, then steps and a voice as the teacher answers, and nothing without an answer', () => {
    expect(schoolSound(scene).sound.noises).toMatchObject([{ kind: 'sibling' }]);
    expect(answered('gentle', 'now').sound.caregiver?.kind).toBe('softVoice');
    expect(answered('abrupt', 'now').sound.caregiver?.kind).toBe('abruptVoice');
    expect(answered('gentle', 'no')).toMatchObject({ captions: [], sound: { caregiver: null } });
  });
});

describe('the ear after the year', () => {
  const page = {
    screen: 'reunion',
    year: { after: { ...after, reunion: predictReunion(after.reunion, 'unsure') } },
    openDialog: null,
    isHidden: false,
  };

  it('hears a moment for some seconds, then the room; nothing while a page lies over it', () => {
    let now = 0;
    const hear = createAfterEar(() => now);
    expect(hear(page)?.sound.infant.kind).toBe('babble');
    now = 60_000;
    expect(hear(page)?.sound).toMatchObject({ infant: { kind: 'none' }, room: { light: 'day' } });
    expect(hear({ ...page, openDialog: 'leave' })?.sound.room).toBeNull();
    expect(hear({ ...page, screen: 'play' })).toBeNull();
  });
});
