import type { Feature } from '../platform/declarations/feature';
import { SearchModule } from './search.module';
import { SearchResolver } from './search.resolver';

/** One search field over the whole network. */
export const SEARCH: Feature = { name: 'search', module: SearchModule, resolvers: [SearchResolver] };
