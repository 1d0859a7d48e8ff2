import { FITTING_FROM } from '../model/fit';
import { isDistressNeed } from '../model/need';
import type { SessionState } from '../session/session-state';
import type { Line } from './line';
import { leavings, ownAnswers } from './own-answers';

/** "Held" from this share of an answer in contact on. View threshold. */
const HELD_FROM = 0.8;

/** How the day's answers were, each as a count of a whole; sentences with the figures in them. */
export interface CareFigure {
  readonly id: 'gentle' | 'fitting' | 'repaired' | 'held' | 'play' | 'early' | 'left';
  readonly count: number;
  readonly whole: number;
  readonly line: Line;
}

/** Manner, fit, repairs, contact, play, early answers and leavings of a day. */
export function careFigures(state: Pick<SessionState, 'events' | 'history'>): CareFigure[] {
  const { history } = state;
  const answers = ownAnswers(state);
  const left = leavings(state);
  const firsts = history.flatMap(({ outcome }) => outcome.answers.slice(0, 1));
  const distress = history.filter(
    ({ outcome }) => isDistressNeed(outcome.need) && outcome.answers.length > 0,
  );
  const missed = history.filter(({ outcome }) => outcome.answers.some((answer) => answer.isMiss));
  const play = history.filter(({ outcome }) => outcome.need === 'play');
  const figure = (id: CareFigure['id'], count: number, whole: number): CareFigure => ({
    id,
    count,
    whole,
    line: { key: `look.figures.${id}`, args: { count, whole } },
  });
  return [
    figure(
      'early',
      history.filter(({ firstAnswerStage }) => firstAnswerStage === 'whisper').length,
      history.length,
    ),
    figure('gentle', answers.filter(({ manner }) => manner === 'gentle').length, answers.length),
    // Without any answer the line on manner has said so already.
    ...(firsts.length === 0
      ? []
      : [figure('fitting', firsts.filter(({ fit }) => fit >= FITTING_FROM).length, firsts.length)]),
    figure(
      'repaired',
      missed.filter(({ outcome }) => outcome.answers.some((answer) => answer.isMend)).length,
      missed.length,
    ),
    figure(
      'held',
      distress.filter(({ outcome }) => outcome.answers.some(({ contact }) => contact >= HELD_FROM))
        .length,
      distress.length,
    ),
    figure(
      'play',
      play.filter(({ outcome }) => outcome.answers.some(({ fit }) => fit >= FITTING_FROM)).length,
      play.length,
    ),
    // Somebody who never walked off in the midst of care need not hear of it.
    ...(left.length === 0
      ? []
      : [figure('left', left.filter(({ isTold }) => isTold).length, left.length)]),
  ];
}
