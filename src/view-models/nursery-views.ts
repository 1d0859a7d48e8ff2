/** Picture, looks and sound of a session, in one part that arrives when the nursery is opened. */
export { identityOf } from './identity';
export { sceneView } from './scene-view';
export { soundView } from './sound-view';
