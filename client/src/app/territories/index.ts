export { TERRITORY_KIND_LABELS } from './territory-words';
export { type Members, type Outlines, MapsGateway } from './maps-gateway';
