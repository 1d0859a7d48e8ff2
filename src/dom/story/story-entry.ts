import '../styles/year.css';
import './story.css';

export { storyPage } from './story-page';
