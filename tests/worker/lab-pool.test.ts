import { describe, expect, it } from 'vitest';
import { armsOf } from '../../src/simulation/lab/lab-arms';
import type { LabPiece } from '../../src/simulation/lab/lab-chunk';
import { createLabTally, mergeLabTallies } from '../../src/simulation/lab/lab-tally';
import { chunkCount, simulateChunk } from '../../src/simulation/population-chunk';
import { createTally, mergeTallies, summarise } from '../../src/simulation/population-tally';
import type { LabSetup } from '../../src/caregivers/lab-setup-schema';
import { workersFor } from '../../src/worker/gang';
import { createLabPool } from '../../src/worker/lab-pool';
import { createFakeWorkers } from './fake-worker';

const SETUP: LabSetup = {
  format: 'small-signals-lab@1',
  seed: 9,
  infants: 1100,
  caregivers: ['community', 'unpredictable'],
};
const ARMS = armsOf(SETUP);
const ABOUT = { caregiver: 'x', seed: 9 };

/** The summary that the command line prints. */
function commandLine(arm: number) {
  const { population, infants } = ARMS[arm]!;
  const tally = createTally();
  for (let index = 0; index < chunkCount(infants); index += 1)
    mergeTallies(tally, simulateChunk({ population, infants, index, lines: null }).tally);
  return summarise(tally, ABOUT);
}

function collect() {
  const tallies = ARMS.map(createLabTally);
  const pieces: string[] = [];
  let deaths = 0;
  return {
    pieces,
    tallies,
    deaths: () => deaths,
    listener: {
      piece(arm: number, piece: LabPiece) {
        pieces.push(`${arm}.${piece.index}`);
        mergeLabTallies(tallies[arm]!, piece.tally);
      },
      died: () => void (deaths += 1),
    },
  };
}

describe('the pool of the lab', () => {
  it.each([1, 2, 5])(
    'gives the sums of the command line to the last digit with %i workers',
    async (workers) => {
      const fake = createFakeWorkers();
      const seen = collect();
      const run = createLabPool({ createWorker: fake.createWorker, workers }).start(
        ARMS,
        seen.listener,
      );
      expect(await run.end).toBe('finished');
      for (const arm of [0, 1])
        expect(summarise(seen.tallies[arm]!.population, ABOUT)).toEqual(commandLine(arm));
      expect(seen.pieces.slice(0, 4)).toEqual(['0.0', '1.0', '0.1', '1.1']);
      expect(fake.alive.size).toBe(0);
      expect(fake.created()).toBe(workers);
    },
  );

  it('stops at once when it is told to, and leaves no worker behind', async () => {
    const fake = createFakeWorkers();
    const seen = collect();
    const run = createLabPool({ createWorker: fake.createWorker, workers: 2 }).start(ARMS, {
      ...seen.listener,
      piece(arm, piece) {
        seen.listener.piece(arm, piece);
        run.cancel();
        expect(fake.alive.size).toBe(0);
      },
    });
    expect(await run.end).toBe('cancelled');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(seen.pieces).toEqual(['0.0']);
  });

  it('waits while it is paused, and then goes on to the same end', async () => {
    const fake = createFakeWorkers();
    const seen = collect();
    const run = createLabPool({ createWorker: fake.createWorker, workers: 2 }).start(ARMS, {
      ...seen.listener,
      piece(arm, piece) {
        seen.listener.piece(arm, piece);
        if (seen.pieces.length === 1) run.pause();
      },
    });
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const before = seen.pieces.length;
    expect(before).toBeLessThanOrEqual(3);
    run.resume();
    expect(await run.end).toBe('finished');
    expect(summarise(seen.tallies[0]!.population, ABOUT)).toEqual(commandLine(0));
  });

  it.each(['falls silent', 'throws', 'reports an error'] as const)(
    'does the piece again when a worker %s, says so, and comes to the same sums',
    async (fate) => {
      let isFirst = true;
      const fake = createFakeWorkers((task) => {
        if (task.index !== 2 || !isFirst) return 'works';
        isFirst = false;
        return fate;
      });
      const seen = collect();
      const pool = createLabPool({
        createWorker: fake.createWorker,
        workers: 2,
        patienceMilliseconds: 1000,
      });
      expect(await pool.start(ARMS, seen.listener).end).toBe('finished');
      expect(seen.deaths()).toBe(1);
      expect(summarise(seen.tallies[0]!.population, ABOUT)).toEqual(commandLine(0));
      expect(fake.alive.size).toBe(0);
    },
  );

  it('gives up on a piece that fails every time, and leaves no worker behind', async () => {
    const fake = createFakeWorkers((task) => (task.index === 1 ? 'throws' : 'works'));
    const seen = collect();
    const run = createLabPool({ createWorker: fake.createWorker, workers: 2 }).start(
      ARMS,
      seen.listener,
    );
    expect(await run.end).toBe('failed');
    expect(fake.alive.size).toBe(0);
  });

  it('goes through the plausibility table to its end with one worker', async () => {
    const fake = createFakeWorkers();
    const rows: number[] = [];
    const run = createLabPool({ createWorker: fake.createWorker, workers: 4 }).check(10, (row) =>
      rows.push(row.index),
    );
    expect(await run.end).toBe('finished');
    expect(rows).toEqual([0, 1, 2]);
    expect([fake.created(), fake.alive.size]).toEqual([1, 0]);
  });
});

describe('the number of workers', () => {
  it('follows the cores within bounds', () => {
    expect([undefined, 0, 1, 2, 6, 64].map(workersFor)).toEqual([1, 1, 1, 2, 6, 8]);
  });
});
