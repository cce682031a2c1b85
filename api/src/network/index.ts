export { ccasTarget, ccasTargets, networkTarget } from './access-targets';
export { Ccas } from './ccas.entity';
export { ccasReach, isIdReached, isNowhere, isReached } from './ccas-reach';
export { Funder } from './funder.entity';
export { Network } from './network.entity';
export { ccasPlaces, placesBySql, placesOf } from './places';
export { OptionalReadText } from './read-text';
export { ccasRefColumns, eptJson, inNetwork, listNetworks, openOn } from './refs.queries';
export { CcasRef, FunderRef, NetworkRef } from './refs.type';
