export { holdAllowed, holdSeen, holdSeenPlace, insertFirst, refuseAsChanged, type SeenKind, type SeenPlace, type SeenRow } from './seen-rows';
export { SeenWrites } from './seen-writes';
