import type { Looks, SceneView } from '../../src/view-models/scene-view';

/** Where scenes get what they show. They ask on every frame and hold nothing. */
export interface SceneSource {
  /** Null while there is no day. */
  readView(): SceneView | null;
  readLooks(): Looks;
  isMotionReduced(): boolean;
}
