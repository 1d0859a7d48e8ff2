import { expose } from 'comlink';
import { simulateLabChunk, type LabTask } from '../../src/simulation/lab/lab-chunk';

/** What goes wrong with a made-up worker: nothing, silence for ever, or a thrown error. */
export type Fate = 'works' | 'falls silent' | 'throws' | 'reports an error';

/** Workers that live in this thread, over real message channels, and who is still alive. */
export function createFakeWorkers(fateOf: (task: LabTask, worker: number) => Fate = () => 'works') {
  const alive = new Set<number>();
  let count = 0;
  const createWorker = (): Worker => {
    const number = (count += 1);
    const { port1, port2 } = new MessageChannel();
    const errors = new EventTarget();
    expose(
      {
        simulateLabChunk(task: LabTask) {
          const fate = fateOf(task, number);
          if (fate === 'throws') throw new Error('a made-up failure');
          if (fate === 'reports an error') errors.dispatchEvent(new Event('error'));
          if (fate !== 'works') return new Promise(() => undefined);
          return simulateLabChunk(task);
        },
        checkFact: (index: number) => (index < 3 ? { index } : null),
      },
      port2,
    );
    port1.start();
    alive.add(number);
    const worker = {
      postMessage: port1.postMessage.bind(port1),
      addEventListener: (type: string, listener: EventListener) =>
        (type === 'error' ? errors : port1).addEventListener(type, listener),
      removeEventListener: (type: string, listener: EventListener) =>
        (type === 'error' ? errors : port1).removeEventListener(type, listener),
      terminate() {
        alive.delete(number);
        port1.close();
        port2.close();
      },
    };
    return worker as unknown as Worker;
  };
  return { createWorker, alive, created: () => count };
}
