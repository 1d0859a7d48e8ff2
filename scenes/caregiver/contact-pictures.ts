import type { InfantPose } from '../../src/view-models/infant-view';
import type { HandsView } from '../../src/view-models/scene-view';
import { armFromBelow, HIDDEN_LEFT, HIDDEN_RIGHT } from './arm-pose';
import type { ArmPose } from './arm-pose';
import type { CarePicture, Thing } from './care-picture';
import { isLying, RESTING_PICTURES } from './resting-pictures';

type Response = HandsView['response'];

/** Both hands at the sides of an infant that lies: about to lift it. */
const LEFT_SIDE = armFromBelow([-98, 262], [-178, 344], { spread: 6, curl: 2, thumb: 56, turn: 8 });
const RIGHT_SIDE = armFromBelow([98, 262], [178, 344], { spread: 6, curl: 2, thumb: 56, turn: -8 });

const TALKING = armFromBelow([124, 254], [186, 336], {
  spread: 10,
  curl: 16,
  thumb: 42,
  turn: -16,
});

const LEFT_OPEN = armFromBelow(
  [-148, 268],
  [-196, 368],
  { spread: 9, curl: 4, thumb: 42, turn: -8 },
  1.12,
);
const RIGHT_OPEN = armFromBelow(
  [148, 268],
  [196, 368],
  { spread: 9, curl: 4, thumb: 42, turn: 8 },
  1.12,
);

const OFFERING = armFromBelow(
  [150, 238],
  [216, 336],
  { spread: 2, curl: 58, thumb: 62, fingerLength: 0.72, turn: -6, isGrip: true },
  0.84,
);

const LEFT_QUIET = armFromBelow([-112, 316], [-176, 372], { curl: 10, thumb: 34, turn: 14 }, 0.78);
const RIGHT_QUIET = armFromBelow([112, 316], [176, 372], { curl: 10, thumb: 34, turn: -14 }, 0.78);

const LEFT_WATCHING = armFromBelow(
  [-84, 324],
  [-150, 372],
  { curl: 16, thumb: 30, turn: 20 },
  0.78,
);
const RIGHT_WATCHING = armFromBelow(
  [84, 324],
  [150, 372],
  { curl: 16, thumb: 30, turn: -20 },
  0.78,
);

/** A bottle in the hand, brought from the lower right. */
const WITH_BOTTLE = armFromBelow(
  [124, 236],
  [204, 352],
  { spread: 3, curl: 22, thumb: 60, turn: -44, isGrip: true },
  0.88,
);

/** A spoon in the hand, brought from the lower right; it waits before the mouth. */
const WITH_SPOON = armFromBelow(
  [124, 236],
  [216, 346],
  { spread: 2, curl: 58, thumb: 14, fingerLength: 0.72, turn: -30, isGrip: true },
  0.8,
);
/** How far from a closed mouth a spoon waits, picture units. */
const SPOON_WAITS = 26;

/** The other hand steadies the tray. */
const AT_TRAY = armFromBelow([-128, 262], [-214, 344], {
  spread: 4,
  curl: 22,
  thumb: 52,
  turn: 26,
});

const RATTLE: Thing = { kind: 'rattle', at: 'rightHand', gap: 0, away: 0 };

function withArms(
  base: CarePicture,
  left: ArmPose,
  right: ArmPose,
  thing: Thing | null = null,
): CarePicture {
  return { ...base, left, right, thing };
}

/** Contact with an infant that lies on the mat, in the cot or on the table. */
function contactLying(base: CarePicture, response: Response): CarePicture {
  switch (response) {
    case 'feed':
      return withArms(base, LEFT_SIDE, WITH_BOTTLE, {
        kind: 'bottle',
        at: 'mouth',
        gap: 22,
        away: 0,
      });
    case 'hold':
    case 'rock':
    case 'putDown':
    case 'change':
      return withArms(base, LEFT_SIDE, RIGHT_SIDE);
    case 'askHelp':
      return {
        ...withArms(base, LEFT_SIDE, RIGHT_SIDE),
        holder: { ...base.holder, who: 'helper' },
      };
    case 'talk':
      return withArms(base, HIDDEN_LEFT, TALKING);
    case 'play':
      return withArms(base, LEFT_OPEN, RIGHT_OPEN);
    case 'offerToy':
      return withArms(base, HIDDEN_LEFT, OFFERING, RATTLE);
    case 'space':
      return withArms(base, LEFT_QUIET, RIGHT_QUIET);
    case 'look':
      return withArms(base, LEFT_WATCHING, RIGHT_WATCHING);
  }
}

/** Contact with an infant on the high chair: it is fed with a spoon. */
function contactSeated(base: CarePicture, response: Response): CarePicture {
  if (response !== 'feed') return contactLying(base, response);
  return withArms(base, AT_TRAY, WITH_SPOON, {
    kind: 'spoon',
    at: 'mouth',
    gap: SPOON_WAITS,
    away: 0,
  });
}

/** Contact with an infant that is held: one arm stays round it, the other one is free. */
function contactHeld(base: CarePicture, response: Response): CarePicture {
  switch (response) {
    case 'feed': {
      const { right } = RESTING_PICTURES.cradleFeed;
      return { ...base, right, thing: { kind: 'bottle', at: 'mouth', gap: 26, away: 0 } };
    }
    case 'play':
    case 'talk':
      return { ...base, right: { ...base.right, wrist: [132, 178], elbow: [276, 236] } };
    case 'offerToy': {
      const right = { ...base.right, wrist: [150, 196] as const, elbow: [282, 244] as const };
      const hand = { ...right.hand, curl: 58, fingerLength: 0.72, turn: 30, isGrip: true };
      return { ...base, right: { ...right, hand }, thing: RATTLE };
    }
    case 'askHelp':
    case 'hold':
    case 'rock':
    case 'change':
    case 'putDown':
    case 'space':
    case 'look':
      return base;
  }
}

/** Where the hands are when they have reached the infant, before it has been moved. */
export function contactPicture(pose: InfantPose, response: Response): CarePicture {
  const base = RESTING_PICTURES[pose];
  if (pose === 'highChair') return contactSeated(base, response);
  return isLying(pose) ? contactLying(base, response) : contactHeld(base, response);
}

/** The picture while nothing is done. From across the room no hand of one's own is seen. */
export function quietPicture(pose: InfantPose, isNear: boolean): CarePicture {
  const base = RESTING_PICTURES[pose];
  if (isNear) return base;
  if (isLying(pose)) return { ...base, left: HIDDEN_LEFT, right: HIDDEN_RIGHT };
  // Away from the infant, only a helper can be holding it.
  return { ...base, holder: { ...base.holder, who: 'helper' } };
}
