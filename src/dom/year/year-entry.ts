import '../styles/year.css';

export { chapterPage } from './chapter-page';
export { yearPage } from './year-page';
