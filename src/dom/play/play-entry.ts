import '../styles/play.css';
import '../styles/tone-face.css';
import '../styles/tray.css';
import '../styles/xray.css';

export { createPlayPage } from './play-page';
