import type { Looks, SceneView } from '../../src/view-models/scene-view';

/** Where the picture reads what to show. It asks each frame and never subscribes. */
export interface SceneSource {
  /** Null while there is nothing to show. */
  readView(): SceneView | null;
  readLooks(): Looks;
  isMotionReduced(): boolean;
}

/** Size of the picture in CSS pixels, and device pixels for each of them. */
export interface StageSize {
  readonly width: number;
  readonly height: number;
  readonly pixelRatio: number;
  /** The processor fills every pixel: finished pictures are moved by whole pixels, never turned. */
  readonly isFrugal: boolean;
}
