import type { Feature } from '../platform/declarations/feature';
import { LegalModule } from './legal.module';
import { LegalResolver } from './legal.resolver';

/** What the foot of every page leads to, where it is not written once for all. */
export const LEGAL: Feature = { name: 'legal', module: LegalModule, resolvers: [LegalResolver] };
