/** Lowest, neutral and highest value of a channel. */
export interface ChannelRange {
  readonly low: number;
  readonly neutral: number;
  readonly high: number;
}

function range(low: number, neutral: number, high: number): ChannelRange {
  return { low, neutral, high };
}

/**
 * Everything about the infant that moves, as numbers. Left and right are those of the picture.
 * Meanings follow facial action units (AU) where there is one (Oster, Baby FACS).
 * Hand and foot targets are in hundreds of rig units from the belly; y grows downwards.
 */
export const CHANNELS = {
  /** Turn of the head to the side; 1 is 46 degrees. */
  headTurn: range(-1, 0, 1),
  /**
   * A turn beyond `headTurn`, for looking fully away: up to a half it adds to it, from there on the
   * head is seen in profile.
   */
  headAway: range(-1, 0, 1),
  /** Lean of the head to a shoulder; 1 is 28 degrees. */
  headTilt: range(-1, 0, 1),
  /** Nod; 1 moves the features 20 units down. */
  headPitch: range(-1, 0, 1),
  /** AU 1+2. */
  browRaise: range(-0.3, 0, 1),
  /** AU 1, the worried inner corner. */
  browInner: range(0, 0, 1),
  /** AU 3+4; bulge and furrow show past 0.3. */
  browLower: range(0, 0, 1),
  /** Above 1 the white shows over the iris. */
  eyeOpenLeft: range(0, 0.86, 1.25),
  eyeOpenRight: range(0, 0.86, 1.25),
  /** AU 7+43, lids pressed tight. */
  eyeSqueeze: range(0, 0, 1),
  /** AU 6, the smile of the eyes. */
  cheekRaise: range(0, 0, 1),
  gazeX: range(-1, 0, 1),
  gazeY: range(-1, 0, 1),
  /** Slight loss of focus: the eyes do not quite agree. */
  gazeSplit: range(-1, 0, 1),
  pupil: range(0, 0.5, 1),
  /** Catch-light; dim is dazed or sleepy. */
  glint: range(0, 1, 1),
  /** AU 26/27. */
  mouthOpen: range(0, 0, 1),
  /** AU 18 (round) to AU 20 (stretched). */
  mouthWide: range(-1, 0, 1),
  /** AU 15 (down) to AU 12 (up). */
  mouthCorner: range(-1, 0.22, 1),
  /** The square mouth of crying. */
  mouthSquare: range(0, 0, 1),
  /** AU 17/22. */
  lipPout: range(0, 0, 1),
  /** Dimples of the pushed-up chin. */
  chin: range(0, 0, 1),
  /** Height of the tongue. */
  tongue: range(0, 0.5, 1),
  /** The tip of the tongue over the lower lip. */
  tongueOut: range(0, 0, 1),
  /** Sides of the tongue up, as in a hard cry. */
  tongueCup: range(0, 0, 1),
  /** AU 9/11, the folds beside the nose. */
  noseWrinkle: range(0, 0, 1),
  drool: range(0, 0, 1),
  blush: range(0, 0.5, 1),
  /** The red face of crying. Never the only sign: see `complexion.ts`. */
  flush: range(0, 0, 1),
  /** Water on the lid, and drops past 0.3. */
  tear: range(0, 0, 1),
  /** Swell of the chest. */
  breath: range(0, 0, 1),
  /** Shift of the trunk to the side. */
  lean: range(-1, 0, 1),
  /** Raised shoulders, a stiff body. */
  tension: range(0, 0, 1),
  /** Curl of the toes. */
  toe: range(0, 0, 1),
  leftHandX: range(-1.6, -0.84, 0.7),
  leftHandY: range(-1.4, 0.46, 1),
  rightHandX: range(-0.7, 0.84, 1.6),
  rightHandY: range(-1.4, 0.46, 1),
  /** 0 fist, 0.35 loose, 1 splayed. */
  leftHandOpen: range(0, 0.35, 1),
  rightHandOpen: range(0, 0.35, 1),
  /** Size of the hand: above 1 it reaches towards the viewer. */
  leftHandSize: range(0.8, 1, 1.4),
  rightHandSize: range(0.8, 1, 1.4),
  leftFootX: range(-1.2, -0.42, 0.2),
  leftFootY: range(0.7, 1.3, 1.7),
  rightFootX: range(-0.2, 0.42, 1.2),
  rightFootY: range(0.7, 1.3, 1.7),
} as const satisfies Record<string, ChannelRange>;

export type Channel = keyof typeof CHANNELS;

/** The number of every channel: what expressions, blends and idle life work with. */
export type ChannelValues = Record<Channel, number>;

/**
 * What the drawing needs: the channels, the age, and whether the right hand is over the face.
 * Only that hand ever comes to the mouth, to the eyes or up to say stop.
 */
export interface RigParameters extends Readonly<ChannelValues> {
  readonly isRightHandInFront: boolean;
  /** Age in months: what the figure measures. Any number; see `growth.ts`. */
  readonly ageMonths: number;
}

export const CHANNEL_NAMES = Object.keys(CHANNELS) as readonly Channel[];

/** A new set of neutral channels. */
export function neutralChannels(): ChannelValues {
  const values = {} as ChannelValues;
  for (const channel of CHANNEL_NAMES) values[channel] = CHANNELS[channel].neutral;
  return values;
}

/** Brings every channel into its range, in place. */
export function keepInRange(values: ChannelValues): ChannelValues {
  for (const channel of CHANNEL_NAMES) {
    const { low, high } = CHANNELS[channel];
    values[channel] = Math.max(low, Math.min(high, values[channel]));
  }
  return values;
}
