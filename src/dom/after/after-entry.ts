import './after.css';

export { createAfterPage } from './after-page';
