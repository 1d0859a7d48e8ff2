import { closeEpisode } from '../model/close-episode';
import { openEpisode } from '../model/episode-flow';
import { copyInfant } from '../model/infant';
import { learnFromCalmMoment, learnFromEpisode } from '../model/learn-from-episode';
import { restoreRandom } from '../model/random';
import { readTrust } from '../model/read-trust';
import { clockMinutesAt } from './day-clock';
import { emit, nowSeconds, type Draft } from './draft';
import { refreshEnergy } from './energy';
import { learnBesides } from './learn-besides';
import type { PlannedMoment } from './session-state';
import type { MomentOrigin } from './cared-moment';
import { scheduleTasks } from './tasks';
import { takesTurns } from './turns';

/** Opens the bid that is due. The hours since the last one have gone by and taught their share. */
export function beginMoment(draft: Draft): void {
  const moment = draft.moments[draft.momentIndex];
  if (!moment) throw new Error(`no moment ${String(draft.momentIndex)} to begin`);
  const infant = copyInfant(draft.infant);
  const times = draft.rules >= 3 ? 1 : draft.standsForEpisodes;
  for (let time = 0; time < times; time += 1) learnFromCalmMoment(infant, draft.isCalmImposed);
  draft.infant = infant;
  const isAfterImposing = draft.isCalmImposed;
  draft.isCalmImposed = false;
  draft.activity = null;
  draft.place = moment.place;
  draft.isAsleep = false;
  openBid(draft, moment, { isAfterImposing });
}

/** Opens a bid where the infant is now. */
export function openBid(draft: Draft, moment: PlannedMoment, origin: MomentOrigin): void {
  const random = restoreRandom(draft.random);
  const { need, intensity, isSoothable } = moment;
  draft.episode = openEpisode(
    draft.infant,
    { need, intensity, isSoothable, atSeconds: nowSeconds(draft) },
    random,
  );
  draft.random = random.state();
  draft.nextMomentAtMilliseconds = null;
  refreshEnergy(draft);
  draft.momentStart = {
    atMilliseconds: draft.timeMilliseconds,
    energy: draft.energy,
    whereabouts: draft.whereabouts,
    firstAnswerStage: null,
    ...origin,
  };
  emit(draft, { type: 'moment', momentId: moment.id });
  scheduleTasks(draft, moment.id, 'start');
}

/** Learns from the moment as often as it stands for, and writes it down. */
function learn(draft: Draft, moment: PlannedMoment): void {
  if (!draft.episode || !draft.momentStart) throw new Error('no bid is open');
  const { firstAnswerStage, energy, whereabouts, isAfterImposing, isExtra } = draft.momentStart;
  const before = readTrust(draft.infant);
  const infant = copyInfant(draft.infant);
  const outcome = closeEpisode(infant, draft.episode, nowSeconds(draft));
  const lived = {
    outcome,
    isAfterImposing,
    ...(isExtra ? { isExtra } : {}),
    ...(takesTurns(draft) ? { isInTurns: true } : {}),
  };
  const untaught = copyInfant(infant);
  // The one that was lived, then those it stands for.
  learnFromEpisode(infant, outcome);
  const taught = learnBesides(draft, infant, lived);
  draft.infant = moment.isLeftOut ? untaught : taught.infant;
  const record = {
    ...lived,
    moment,
    firstAnswerStage,
    before,
    after: readTrust(draft.infant),
    energyAtStart: energy,
    whereaboutsAtStart: whereabouts,
    ...(taught.needs ? { besides: taught.needs } : {}),
  };
  draft.history = [...draft.history, record];
}

/** The moment to come, put later when this one has lasted past it: the clock never runs back. */
function nextMoment(draft: Draft): PlannedMoment | undefined {
  const planned = draft.moments[draft.momentIndex];
  if (!planned || planned.clockMinutes > draft.calmFrom.clockMinutes) return planned;
  const next = { ...planned, clockMinutes: Math.floor(draft.calmFrom.clockMinutes) + 1 };
  draft.moments = draft.moments.map((moment) => (moment === planned ? next : moment));
  return next;
}

/** Ends the moment that is on and lets the calm before the next one, or the day's end, begin. */
export function endMoment(draft: Draft, how: 'settled' | 'gaveUp'): void {
  const moment = draft.moments[draft.momentIndex];
  if (!moment) throw new Error('no moment is on');
  learn(draft, moment);
  emit(draft, { type: how, momentId: moment.id });
  draft.calmFrom = {
    atMilliseconds: draft.timeMilliseconds,
    clockMinutes: clockMinutesAt(draft),
  };
  draft.episode = null;
  draft.momentStart = null;
  draft.turn = null;
  draft.stage = 'calm';
  draft.isAsleep = moment.need === 'tired' && how === 'settled';
  draft.momentIndex += 1;
  const next = nextMoment(draft);
  if (next) {
    draft.nextMomentAtMilliseconds = draft.timeMilliseconds + next.gapSeconds * 1000;
  } else {
    draft.endsAtMilliseconds = draft.timeMilliseconds + Math.ceil(draft.tailSeconds * 1000);
  }
  scheduleTasks(draft, moment.id, 'end');
}
