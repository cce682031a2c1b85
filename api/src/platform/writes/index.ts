export { holdAllowed, holdSeen, holdSeenPlace, insertFirst, type SeenKind, type SeenPlace, type SeenRow } from './seen-rows';
export { SeenWrites } from './seen-writes';
