import type { Feature } from '../platform/declarations/feature';
import { AsksModule } from './asks.module';
import { AsksResolver } from './asks.resolver';

/** « À répondre »: what is asked of who answers for a CCAS, whatever feature asks. */
export const ASKS: Feature = { name: 'asks', module: AsksModule, resolvers: [AsksResolver] };
