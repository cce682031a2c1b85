import { CcasResolver } from './ccas.resolver';
import { Ccas } from './ccas.entity';
import { Funder } from './funder.entity';
import { FundersResolver } from './funders.resolver';
import { Network } from './network.entity';
import { Office } from './office.entity';
import { OfficesResolver } from './offices.resolver';

export { ccasTarget, ccasTargets, networkTarget } from './access-targets';
export { Ccas } from './ccas.entity';
export { ccasReach, isReached } from './ccas-reach';
export { Funder } from './funder.entity';
export { Network } from './network.entity';
export { OptionalReadText } from './read-text';
export { NetworkModule } from './network.module';
export { ccasRefColumns, eptJson, inNetwork, listNetworks, openOn } from './refs.queries';
export { CcasRef, FunderRef, NetworkRef } from './refs.type';

/** Tables of this feature. */
export const NETWORK_ENTITIES = [Network, Ccas, Office, Funder];

/** Resolvers of this feature. */
export const NETWORK_RESOLVERS = [CcasResolver, OfficesResolver, FundersResolver];
