import { HARDER_CARDS } from '../../session/card-strain';
import type { LabCaregiver, LabSetup } from '../../caregivers/lab-setup-schema';

/** A question with the caregivers that answer it, in the order of its choices. */
export interface GuidedQuestion {
  readonly id: 'more' | 'steady' | 'mending' | 'playOnly' | 'circumstances' | 'halfTime';
  readonly caregivers: readonly LabCaregiver[];
  /** Cards under which each of them cares; none where this is missing. */
  readonly circumstances?: LabSetup['circumstances'];
  /** How sure the field is of the answer. */
  readonly certainty: 'well' | 'some' | 'open';
}

/** The six guided questions: predict, run, explain. */
export const QUESTIONS: readonly GuidedQuestion[] = [
  {
    id: 'more',
    certainty: 'some',
    caregivers: [
      { id: 'my-tracks-none', care: { playTracking: 0 } },
      { id: 'my-tracks-some', care: { playTracking: 0.5 } },
      { id: 'my-tracks-all', care: { playTracking: 1 } },
    ],
  },
  {
    id: 'steady',
    certainty: 'open',
    caregivers: [
      { id: 'my-soon', care: { delaySeconds: { median: 12, logSd: 1.6 } } },
      { id: 'my-steady', care: { delaySeconds: { median: 40, logSd: 0 } } },
    ],
  },
  { id: 'mending', certainty: 'some', caregivers: ['good-enough', 'no-repair'] },
  { id: 'playOnly', certainty: 'some', caregivers: ['play-only', 'good-enough'] },
  {
    id: 'circumstances',
    certainty: 'well',
    caregivers: ['good-enough', 'good-enough'],
    circumstances: [[], [...HARDER_CARDS]],
  },
  {
    id: 'halfTime',
    certainty: 'some',
    caregivers: [
      'absent',
      {
        id: 'my-turned',
        care: {
          answersDistressFraction: 0.08,
          answersBidsFraction: 0.05,
          delaySeconds: { median: 120, logSd: 0.8 },
          repairFraction: 0.1,
          contactFraction: 0.4,
        },
        changes: [
          {
            atFraction: 0.5,
            care: {
              answersDistressFraction: 0.85,
              answersBidsFraction: 0.7,
              delaySeconds: { median: 15, logSd: 0.5 },
              gentleFraction: 0.9,
              fitFraction: 0.8,
              repairFraction: 0.8,
              contactFraction: 0.92,
            },
          },
        ],
      },
      'steady-sensitive',
    ],
  },
];

const INFANTS_PER_ANSWER = 2000;

/** What is run to answer a question. */
export function questionSetup(question: GuidedQuestion, seed: number): LabSetup {
  const { circumstances } = question;
  return {
    format: 'small-signals-lab@1',
    seed,
    infants: INFANTS_PER_ANSWER,
    caregivers: [...question.caregivers],
    ...(circumstances ? { circumstances } : {}),
  };
}

/** Whether a run was asked for by this question. */
export function isAnswerTo(question: GuidedQuestion, setup: LabSetup): boolean {
  const isSame = (one: unknown, other: unknown): boolean =>
    JSON.stringify(one ?? []) === JSON.stringify(other ?? []);
  return (
    isSame(setup.caregivers, question.caregivers) &&
    isSame(setup.circumstances, question.circumstances)
  );
}
