export { UNTOLD_NOTE } from './untold';
