import type { LabActions, LabStoreState } from '../../store/lab/lab-state';
import type { LabWords } from './lab-words';

/** What every part of the lab's page is drawn from. */
export interface LabContext {
  readonly state: LabStoreState;
  readonly actions: LabActions;
  readonly words: LabWords;
  /** Says something calm to assistive technology. */
  readonly say: (text: string) => void;
}

export const isRunning = (status: string | undefined): boolean =>
  status === 'running' || status === 'paused';
