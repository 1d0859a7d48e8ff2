import type { ChannelValues } from './rig-parameters';

/** A hand: where it goes, how open it is (0 fist, 1 splayed) and how large it looks. */
interface HandPose {
  readonly x: number;
  readonly y: number;
  readonly open: number;
  readonly size: number;
}

/** The body of an expression. Hands and feet in hundreds of rig units from the belly. */
export interface BodyPose {
  readonly leftHand: HandPose;
  readonly rightHand: HandPose;
  readonly leftFoot?: readonly [x: number, y: number];
  readonly rightFoot?: readonly [x: number, y: number];
  readonly lean?: number;
  readonly tension?: number;
  readonly toe?: number;
  readonly breath?: number;
  /** Only the right hand ever comes before the face: to the mouth, the eyes, or to say stop. */
  readonly isRightHandInFront?: true;
}

export function hand(x: number, y: number, open: number, size = 1): HandPose {
  return { x, y, open, size };
}

/** Face and body of an expression; what is not given is neutral. */
export interface WholeExpression {
  readonly face: Readonly<Partial<ChannelValues>>;
  readonly body: BodyPose;
}

/** Both lids alike, or each its own. */
export function eyes(
  left: number,
  right = left,
): Pick<ChannelValues, 'eyeOpenLeft' | 'eyeOpenRight'> {
  return { eyeOpenLeft: left, eyeOpenRight: right };
}
