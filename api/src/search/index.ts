import { SearchResolver } from './search.resolver';

export { SearchModule } from './search.module';

/** Resolvers of this feature. */
export const SEARCH_RESOLVERS = [SearchResolver];
