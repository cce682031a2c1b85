export { TERRITORY_KIND_LABELS } from './territory-words';
