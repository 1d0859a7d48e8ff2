/** Picture and sound of a session, in one part that arrives when the nursery is opened. */
export { sceneView } from './scene-view';
export { soundView } from './sound-view';
