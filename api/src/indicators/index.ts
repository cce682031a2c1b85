import { CATALOGUE_ENTITIES, CATALOGUE_RESOLVERS } from './catalogue';
import { CONTESTS_ENTITIES, CONTESTS_RESOLVERS } from './contests';
import { IMPORTS_ENTITIES, IMPORTS_RESOLVERS } from './imports';
import { TARGETS_ENTITIES, TARGETS_RESOLVERS } from './targets';
import { ValuesResolver } from './values/values.resolver';

export { CatalogueLoader } from './catalogue';
export { IndicatorDerivation } from './derivation/indicator-derivation';
export { ImportCommand } from './imports';
export { IndicatorsModule } from './indicators.module';

/** Tables of this feature that have entities; values do not, they travel in bulk. */
export const INDICATORS_ENTITIES = [...CATALOGUE_ENTITIES, ...IMPORTS_ENTITIES, ...CONTESTS_ENTITIES, ...TARGETS_ENTITIES];

/** Resolvers of this feature. */
export const INDICATORS_RESOLVERS = [ValuesResolver, ...CATALOGUE_RESOLVERS, ...IMPORTS_RESOLVERS, ...CONTESTS_RESOLVERS, ...TARGETS_RESOLVERS];
