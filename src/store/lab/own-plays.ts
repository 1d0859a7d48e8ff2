import { caregiverFromPlay, type CareEstimate } from '../../caregivers/caregiver-from-play';
import { createRunArchive, type RunArchive } from '../../storage/run-archive';
import type { TextStorage } from '../../storage/text-storage';
import { openText } from '../look/open-play';
import type { Story } from '../../session/story';
import { readRun, storyOfRun } from '../look/stored-run';
import { peekSave, SAVE_KEYS, type SaveKind } from '../save-slot';

/** A play that is kept in this browser and can be learned from. */
export interface OwnPlay {
  readonly id: string;
  readonly seed: number;
  readonly story?: Story | undefined;
  readonly isYear: boolean;
  /** Milliseconds since 1970; null for a play that is still to be gone on with. */
  readonly keptAt: number | null;
}

/** The plays of this browser, and how somebody cared in each. */
export interface OwnPlays {
  /** Newest first, those under way before them; empty where the browser keeps none. */
  list(): Promise<readonly OwnPlay[]>;
  /** Lives the play again and counts; null when it is gone or cannot be lived any more. */
  estimate(id: string): Promise<CareEstimate | null>;
}

const MOST_LISTED = 8;
const KINDS: readonly SaveKind[] = ['day', 'year'];
const isKind = (id: string): id is SaveKind => (KINDS as readonly string[]).includes(id);

function underWay(storage: TextStorage): OwnPlay[] {
  return KINDS.flatMap((kind) => {
    const saved = peekSave(storage, kind);
    if (saved === null || typeof saved === 'string') return [];
    const { seed, story } = saved;
    return [{ id: kind, seed, story, isYear: kind === 'year', keptAt: null }];
  });
}

function kept(id: string, text: string): (OwnPlay & { readonly keptAt: number })[] {
  const run = readRun(text, id);
  if (!run.ok) return [];
  const { log, keptAt } = run.value;
  const story = storyOfRun(run.value);
  return [{ id, seed: log.seed, story, isYear: log.year !== undefined, keptAt }];
}

/** Plays of a history and of a storage of days under way. */
export function ownPlays(archive: RunArchive, storage: TextStorage): OwnPlays {
  return {
    async list() {
      const runs = ((await archive.all()) ?? []).flatMap(([id, text]) => kept(id, text));
      runs.sort((one, other) => other.keptAt - one.keptAt);
      return [...underWay(storage), ...runs].slice(0, MOST_LISTED);
    },
    async estimate(id) {
      const text = isKind(id)
        ? storage.read(SAVE_KEYS[id])
        : ((await archive.all())?.find(([other]) => other === id)?.[1] ?? null);
      const opened = text === null ? null : openText(text, id);
      return opened?.ok ? caregiverFromPlay(opened.value.play) : null;
    },
  };
}

/** The plays of this browser. */
export function browserPlays(storage: TextStorage): OwnPlays {
  return ownPlays(createRunArchive(), storage);
}
