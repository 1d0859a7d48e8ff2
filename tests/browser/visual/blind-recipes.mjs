// What a set for blind reading shows: the states, the ways each of them looks, and who shows it.

/** Every state with the names that readers may give, and the stills that show it. */
export const STATES = {
  'early hunger': [
    'cue:opensMouth,stage:whisper',
    'cue:licksLips,stage:whisper',
    'cue:handToMouth,stage:whisper',
    'cue:searches,stage:talk',
    'cue:sucksHand,stage:talk',
  ],
  drowsy: ['cue:yawns,stage:whisper', 'cue:rubsEyes,stage:whisper', 'cue:drowses'],
  'too much': [
    'cue:spreadsFingers,stage:whisper',
    'cue:handUp,stage:talk',
    'cue:arches,stage:talk',
    'cue:turnsHead,stage:talk',
    'cue:looksAway,stage:whisper',
  ],
  'calm alert': ['cue:looksAround', 'cue:watchesLight', 'cue:watchesFace,stage:whisper'],
  smile: ['cue:smilesBack', 'cue:laughs', 'cue:waitsSmiling'],
  fuss: ['cue:pouts,stage:talk', 'cue:squirms,stage:talk', 'cue:grimaces,stage:talk'],
  cry: ['cue:cries,stage:shout', 'cue:criesFists,stage:shout', 'cue:criesArching,stage:shout'],
  startle: ['cue:looksAround,reaction:startle'],
  frozen: ['cue:freezes'],
};

/** Weeks: the five ages of the game. */
const AGES = [6, 17, 30, 43, 52];
const LIGHTS = ['day', 'day', 'evening', 'night'];
const POSES = ['mat', 'mat', 'changingTable'];
/** Hair and clothes with each skin. */
const PEOPLE = [
  'skin:s1,hair:blond,hairStyle:fuzz,eyes:grey,outfit:sage',
  'skin:s2,hair:auburn,hairStyle:swoop,eyes:hazel,outfit:sky',
  'skin:s3,hair:ink,hairStyle:tuft,outfit:teal',
  'skin:s4,hair:brown,hairStyle:curls,outfit:honey',
  'skin:s5,hair:ink,hairStyle:puffs,outfit:lilac',
  'skin:s6,hair:ink,hairStyle:cap,outfit:coral',
];
const STILL_COUNT = 40;
const CLIP_COUNT = 20;

/** Milliseconds after the behaviour began: a still, and the frames of a clip. */
const STILL_AT = { startle: 320, other: 1400 };
const CLIP_AT = {
  startle: [80, 240, 480, 1000, 1800, 3000],
  other: [200, 700, 1300, 1900, 2500, 3100],
};
/** Pixels of one picture. */
const STILL_SIDE = 480;
const CLIP_SIDE = 300;

/** Numbers from 0 to 1 that the seed alone decides (mulberry32). */
function createRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shuffle(items, random) {
  const left = [...items];
  return items.map(() => left.splice(Math.floor(random() * left.length), 1)[0]);
}

/** Gives each item about equally often, in an order that only chance knows. */
function createDeck(items, random) {
  let deck = [];
  return () => {
    if (deck.length === 0) deck = shuffle(items, random);
    return deck.pop();
  };
}

/**
 * The pictures of one set, shuffled: each with its state, whether it is a still or a clip, and the
 * stills that it is made of.
 *
 * @param {number} seed the same seed gives the same set
 */
export function blindSet(seed) {
  const random = createRandom(seed);
  const [ages, lights, poses, people] = [AGES, LIGHTS, POSES, PEOPLE].map((list) =>
    createDeck(list, random),
  );
  const looks = Object.fromEntries(
    Object.entries(STATES).map(([state, list]) => [state, createDeck(list, random)]),
  );
  const states = createDeck(Object.keys(STATES), random);
  const picture = (kind) => {
    const state = states();
    const isClip = kind === 'clip';
    const at = (isClip ? CLIP_AT : STILL_AT)[state === 'startle' ? 'startle' : 'other'];
    const shown = [
      `show:moving,side:${isClip ? CLIP_SIDE : STILL_SIDE},seed:${1 + Math.floor(random() * 99)}`,
      looks[state](),
      `ageWeeks:${ages()},light:${lights()},pose:${poses()}`,
      people(),
    ].join(',');
    return { state, kind, stills: [at].flat().map((each) => `${shown},at:${each}`) };
  };
  const stills = Array.from({ length: STILL_COUNT }, () => picture('still'));
  const clips = Array.from({ length: CLIP_COUNT }, () => picture('clip'));
  return shuffle([...stills, ...clips], random);
}
