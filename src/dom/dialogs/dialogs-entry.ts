import '../styles/dialogs.css';

export { dialogsTemplate, syncDialogs } from './dialogs';
