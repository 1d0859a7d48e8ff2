import '../styles/tone-face.css';
import './after.css';

export { createAfterPage } from './after-page';
