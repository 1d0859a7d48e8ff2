import { exp } from './exact-math';
import { isPressing } from './answer-arousal';
import { FITTING_FROM } from './fit';
import type { AnswerRecord, EpisodeOutcome } from './episode';
import type { NeedKind } from './need';
import type { Parameters } from './parameters';

/**
 * What one episode was like for the infant, each a fraction 0 to 1 unless said otherwise. One such
 * object is filled again and again, because millions of episodes are summed up in a run.
 */
export interface Experience {
  /** Somebody came: 1 within the ordinary wait, less the later, 0 when nobody did. */
  came: number;
  /** Seconds from the signal to the first answer; -1 when nobody came. */
  delaySeconds: number;
  /** How safe it was when they came. */
  safety: number;
  /** How much it helped. */
  help: number;
  /** Physical comfort, kindly given; a mend counts for more the sooner it comes. */
  warmth: number;
  /** Comfort that was wished for and held back. */
  rebuff: number;
  /** Abrupt or pressing answers, as far as nothing mended them. */
  harshness: number;
  /** Frightening answers, as far as nothing mended them. */
  fright: number;
  /** Went on at an infant that asked for less. */
  pressed: number;
  /** Kindness of what came first, for the surprise about how; a mend cannot undo a surprise. */
  kindness: number;
}

/** How much of comfort in this need is being held. From practice guides; figures assumed. */
function wishForContact(need: NeedKind): number {
  switch (need) {
    case 'hunger':
    case 'tired':
      return 0.7;
    case 'discomfort':
      return 0.6;
    case 'closeness':
    case 'pain':
    case 'unexplained':
      return 1;
    case 'play':
    case 'fullness':
    case 'overstimulated':
      return 0;
  }
}

/** From this share of contact on nothing is felt as held back. Assumption. */
const ENOUGH_CONTACT = 0.4;

/** Sums up an episode into `experience`. */
export function fillExperience(
  experience: Experience,
  outcome: EpisodeOutcome,
  parameters: Parameters,
): void {
  const { answers } = outcome;
  const first = answers[0];
  if (!first) {
    nobodyCame(experience);
    return;
  }
  const delaySeconds = first.atSeconds - outcome.startedAtSeconds;
  const mending = mendWorth(answers, parameters);
  let contact = 0;
  let warmth = 0;
  let harshness = 0;
  let fright = 0;
  let pressed = 0;
  for (let index = 0; index < answers.length; index += 1) {
    const answer = answers[index]!;
    const isPressed = isPressing(outcome.need, answer);
    if (answer.isFrightening) fright = 1;
    else if (answer.manner === 'abrupt' || isPressed) harshness = 1;
    if (isPressed) pressed = 1;
    if (answer.isPause === true) continue;
    contact = Math.max(contact, answer.contact);
    warmth = Math.max(warmth, answer.contact * gentleness(answer) * (answer.isMend ? mending : 1));
  }
  const left = 1 - parameters.mendPower * mending;
  const unsafety = Math.max(
    fright * (1 - parameters.frightMendPower * mending),
    harshness * (1 - parameters.abruptSafe) * left,
    pressed * (1 - parameters.pressedSafe) * left,
  );
  const shortfall = Math.max(0, ENOUGH_CONTACT - contact) / ENOUGH_CONTACT;
  experience.came = promptness(delaySeconds, parameters);
  experience.delaySeconds = delaySeconds;
  experience.safety = 1 - unsafety;
  experience.warmth = warmth;
  const rebuff = shortfall > 0 ? wishForContact(outcome.need) * shortfall : 0;
  experience.rebuff = rebuff;
  // Comfort that is held back leaves the infant calm, and alone with it.
  const warmHelp = 1 - (1 - parameters.coldHelps) * rebuff;
  experience.help = warmHelp * helpOf(outcome, first.atSeconds, parameters);
  experience.harshness = harshness * left;
  experience.fright = fright * (1 - parameters.frightMendPower * mending);
  experience.pressed = pressed * left;
  experience.kindness = kindnessOf(firstAct(answers));
}

/** A safe pause to which nobody returned and that did not settle the infant. */
export function isPauseOnly(outcome: EpisodeOutcome): boolean {
  const { answers } = outcome;
  if (answers.length === 0 || outcome.settledAfterSeconds !== null) return false;
  return firstAct(answers).isPause === true;
}

/** An experience to be filled. */
export function createExperience(): Experience {
  return {
    came: 0,
    delaySeconds: 0,
    safety: 0,
    help: 0,
    warmth: 0,
    rebuff: 0,
    harshness: 0,
    fright: 0,
    pressed: 0,
    kindness: 0,
  };
}

function nobodyCame(experience: Experience): void {
  experience.came = 0;
  experience.delaySeconds = -1;
  experience.safety = 1;
  experience.help = 0;
  experience.warmth = 0;
  experience.rebuff = 0;
  experience.harshness = 0;
  experience.fright = 0;
  experience.pressed = 0;
  experience.kindness = 0;
}

/** The first answer that is not a pause, or the pause if there is nothing else. */
function firstAct(answers: readonly AnswerRecord[]): AnswerRecord {
  for (let index = 0; index < answers.length; index += 1)
    if (answers[index]!.isPause !== true) return answers[index]!;
  return answers[0]!;
}

/** Gentle, fitting and in contact: a third each; 0 when it frightens. */
function kindnessOf(answer: AnswerRecord): number {
  if (answer.isFrightening) return 0;
  return (gentleness(answer) + Math.min(1, answer.fit / FITTING_FROM) + answer.contact) / 3;
}

function gentleness(answer: AnswerRecord): number {
  if (answer.isFrightening) return 0;
  return answer.manner === 'gentle' ? 1 : answer.manner === 'plain' ? 0.8 : 0.2;
}

/** Flat up to an ordinary wait, then falling: waits of a minute cost nothing. */
function promptness(delaySeconds: number, parameters: Parameters): number {
  const late = Math.max(0, delaySeconds - parameters.lateAfterSeconds);
  return parameters.lateTauSeconds / (parameters.lateTauSeconds + late);
}

/** What a second try is worth, 0 without one; the sooner the more. */
function mendWorth(answers: readonly AnswerRecord[], parameters: Parameters): number {
  if (answers.length < 2) return 0;
  let missedAt = Infinity;
  let mendedAt = Infinity;
  for (let index = 0; index < answers.length; index += 1) {
    const answer = answers[index]!;
    if (answer.isMiss) {
      // A new miss after a mend has to be mended anew.
      if (missedAt === Infinity || mendedAt < Infinity) missedAt = answer.atSeconds;
      mendedAt = Infinity;
    } else if (answer.isMend) mendedAt = Math.min(mendedAt, answer.atSeconds);
  }
  if (mendedAt === Infinity) return 0;
  const gap = mendedAt - missedAt;
  const soon = exp(-gap / parameters.mendTauSeconds);
  return parameters.mendFloor + (1 - parameters.mendFloor) * soon;
}

/**
 * Full when settled within a few minutes of care, then fading. The wait before is not counted here
 * (it is in `came`), nor is a safe pause.
 */
function helpOf(outcome: EpisodeOutcome, firstAtSeconds: number, parameters: Parameters): number {
  const { settledAfterSeconds, startedAtSeconds } = outcome;
  if (settledAfterSeconds === null) return 0;
  const cared = startedAtSeconds + settledAfterSeconds - firstAtSeconds - pausedSeconds(outcome);
  const late = Math.max(0, cared - parameters.helpsWithinSeconds);
  return parameters.helpsTauSeconds / (parameters.helpsTauSeconds + late);
}

/** Time between a safe pause and the next answer. */
function pausedSeconds(outcome: EpisodeOutcome): number {
  const { answers } = outcome;
  let paused = 0;
  let pausedAt = Infinity;
  for (let index = 0; index < answers.length; index += 1) {
    const answer = answers[index]!;
    if (pausedAt < Infinity) paused += answer.atSeconds - pausedAt;
    pausedAt = answer.isPause === true ? answer.atSeconds : Infinity;
  }
  return paused;
}
