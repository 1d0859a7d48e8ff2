import '../styles/play.css';
import '../styles/tray.css';
import '../styles/xray.css';
import '../styles/year.css';
import './watch.css';

export { createWatchPage } from './watch-page';
