import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import {
  chunkCount,
  simulateChunk,
  type ChunkResult,
  type ChunkTask,
} from '../simulation/population-chunk';

/** A population to be simulated piece by piece. */
export type ChunkJob = Omit<ChunkTask, 'index'>;

/** So many pieces may wait to be written for each worker: memory stays flat. */
const AHEAD_PER_WORKER = 4;

/**
 * The pieces of a population in their order, whoever simulates them. `entry` is the script that
 * calls `serveChunks` when it is started as a worker.
 */
export async function* runChunks(
  job: ChunkJob,
  workers: number,
  entry: URL,
): AsyncGenerator<ChunkResult> {
  const count = chunkCount(job.infants);
  if (workers === 1) {
    for (let index = 0; index < count; index += 1) yield simulateChunk({ ...job, index });
    return;
  }
  const pool = new ChunkPool(job, Math.min(workers, count), entry);
  try {
    for (let index = 0; index < count; index += 1) yield await pool.take(index);
  } finally {
    await pool.close();
  }
}

/** Answers with the piece of each index it is sent. For the script that runs as a worker. */
export function serveChunks(): void {
  if (isMainThread || !parentPort) throw new Error('serveChunks is for workers');
  const port = parentPort;
  const job = workerData as ChunkJob;
  port.on('message', (index: number) => {
    port.postMessage(simulateChunk({ ...job, index }));
  });
}

class ChunkPool {
  private readonly workers: readonly Worker[];
  private readonly done = new Map<number, ChunkResult>();
  private readonly idle: Worker[] = [];
  private next = 0;
  private taken = 0;
  private failure: Error | null = null;
  private wake: () => void = () => undefined;

  constructor(
    private readonly job: ChunkJob,
    workers: number,
    entry: URL,
  ) {
    this.workers = Array.from({ length: workers }, () => {
      const worker = new Worker(entry, { workerData: job });
      worker.on('message', (result: ChunkResult) => {
        this.done.set(result.index, result);
        this.idle.push(worker);
        this.hand();
        this.wake();
      });
      worker.on('error', (error) => {
        this.failure = error instanceof Error ? error : new Error(String(error));
        this.wake();
      });
      return worker;
    });
    this.idle.push(...this.workers);
    this.hand();
  }

  /** Waits for a piece; asked for in order. */
  async take(index: number): Promise<ChunkResult> {
    for (;;) {
      if (this.failure) throw this.failure;
      const result = this.done.get(index);
      if (result) {
        this.done.delete(index);
        this.taken = index + 1;
        this.hand();
        return result;
      }
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.terminate()));
  }

  /** Hands out work as long as there is any, but not far ahead of what was taken. */
  private hand(): void {
    const end = Math.min(
      chunkCount(this.job.infants),
      this.taken + AHEAD_PER_WORKER * this.workers.length,
    );
    while (this.next < end) {
      const worker = this.idle.pop();
      if (!worker) return;
      worker.postMessage(this.next);
      this.next += 1;
    }
  }
}
