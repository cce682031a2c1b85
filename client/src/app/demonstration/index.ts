export { ThingsToTry } from './things-to-try';
