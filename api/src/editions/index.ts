export { EditionFrozen } from './edition-frozen.entity';
export { Edition } from './edition.entity';
