import type { SchoolPicture, TeacherAct } from '../../src/view-models/after-picture';
import { neutralChannels, type ChannelValues } from '../infant/rig-parameters';
import type { AdultPose, AdultStance } from './adult-figure';

/** Where the teacher is, and how. */
export interface PlacedTeacher {
  readonly x: number;
  /** Height of the hip in the picture. */
  readonly y: number;
  /** Smaller further off, at the table of the others. */
  readonly scale: number;
  readonly stance: AdultStance;
  readonly pose: AdultPose;
}

type Arms = Pick<AdultPose, 'farArm' | 'nearArm'>;
type Face = Partial<ChannelValues>;

const TO_CHILD: Face = { headTurn: -0.42, gazeX: -0.6, gazeY: 0.2 };
/** Busy with the others, with no face for this child yet. */
const ELSEWHERE: Face = {
  headTurn: 0.55,
  gazeX: 0.6,
  gazeY: 0.4,
  mouthCorner: 0.08,
  browRaise: 0.1,
};
/** Held by the sleeve: the face turns, and waits. */
const HELD_ON: Face = { ...TO_CHILD, gazeY: 0.5, mouthCorner: 0.08, browRaise: 0.35 };
const FACES: Readonly<Record<'gentle' | 'plain' | 'abrupt', Face>> = {
  gentle: {
    ...TO_CHILD,
    cheekRaise: 0.4,
    mouthCorner: 0.85,
    mouthOpen: 0.15,
    browRaise: 0.3,
    eyeOpenLeft: 0.74,
    eyeOpenRight: 0.74,
  },
  plain: { ...TO_CHILD, mouthCorner: 0.3, browRaise: 0.1 },
  abrupt: {
    ...TO_CHILD,
    browLower: 0.75,
    mouthCorner: -0.35,
    mouthOpen: 0.2,
    eyeOpenLeft: 0.7,
    eyeOpenRight: 0.7,
  },
};

const HANGS: Arms['farArm'] = [
  [-44, -56],
  [-44, 6],
];
const AT_TABLE: Arms = {
  farArm: HANGS,
  nearArm: [
    [66, -72],
    [100, -34],
  ],
};
const NEAR_HANGS: Arms['nearArm'] = [
  [52, -56],
  [52, 8],
];
/** What the arms do, for each act. */
const ARMS: Readonly<Record<TeacherAct, Arms>> = {
  near: {
    farArm: [
      [-70, -52],
      [-112, -44],
    ],
    nearArm: [
      [2, -48],
      [-76, -24],
    ],
  },
  comfort: {
    farArm: [
      [-86, -92],
      [-152, -92],
    ],
    nearArm: [
      [-4, -52],
      [-98, -52],
    ],
  },
  help: {
    farArm: [
      [-84, -50],
      [-148, -26],
    ],
    nearArm: [
      [-6, -44],
      [-108, -14],
    ],
  },
  quiet: {
    farArm: [
      [-80, -56],
      [-124, -20],
    ],
    nearArm: [
      [-30, -92],
      [-52, -170],
    ],
  },
  include: {
    farArm: [
      [-72, -66],
      [-118, -40],
    ],
    nearArm: [
      [84, -96],
      [132, -84],
    ],
  },
  limit: {
    farArm: [
      [-84, -92],
      [-118, -140],
    ],
    nearArm: NEAR_HANGS,
  },
};
/** Acts that are done down beside the child, unless they are done abruptly. */
const DOWN: readonly TeacherAct[] = ['near', 'comfort', 'help', 'quiet'];

/** Standing beside the child: a little smaller than on the knee, which is nearer to us. */
const STANDING = { y: 312, scale: 0.86, stance: { kneel: 0, stride: 0 } } as const;
const KNEELING = { y: 388, scale: 1, stance: { kneel: 1, stride: 0 } } as const;
const AMONG_OTHERS = { x: 728, y: 306, scale: 0.8, stance: { kneel: 0, stride: 0 } } as const;
/** From the child to the teacher's hip, and how near to the left the teacher comes, units. */
const ARM_LENGTH = 170;
const LEFTMOST = 400;

const whole = (face: Face, arms: Arms): AdultPose => ({
  face: { ...neutralChannels(), ...face },
  ...arms,
});

/** Before an answer among the others; then down or up beside the child, as what and how were chosen. */
export function placeTeacher(
  { answer, signal, after }: SchoolPicture,
  childX: number,
): PlacedTeacher {
  if (!answer) {
    const isHeldOn = signal === 'clings' && after === null;
    const face = isHeldOn ? HELD_ON : ELSEWHERE;
    return { ...AMONG_OTHERS, pose: whole(face, AT_TABLE) };
  }
  const { act, manner } = answer;
  const isDown = act === 'near' || (DOWN.includes(act) && manner !== 'abrupt');
  const x = Math.max(childX + ARM_LENGTH, LEFTMOST);
  return { ...(isDown ? KNEELING : STANDING), x, pose: whole(FACES[manner], ARMS[act]) };
}
