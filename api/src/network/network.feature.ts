import type { Feature } from '../platform/declarations/feature';
import { NETWORK_SEARCH } from './ccas-hits.queries';
import { Ccas } from './ccas.entity';
import { CcasResolver } from './ccas.resolver';
import { Funder } from './funder.entity';
import { FundersResolver } from './funders.resolver';
import { Network } from './network.entity';
import { NETWORK_CONSTRAINTS } from './network.errors';
import { NetworkModule } from './network.module';
import { Office } from './office.entity';
import { OfficesResolver } from './offices.resolver';
import { ccasPlaces, placesOf } from './places';

/** The network, its CCAS, who holds what office there, and who funds it. */
export const NETWORK: Feature = {
  name: 'network',
  module: NetworkModule,
  entities: [Network, Ccas, Office, Funder],
  resolvers: [CcasResolver, OfficesResolver, FundersResolver],
  constraints: NETWORK_CONSTRAINTS,
  search: NETWORK_SEARCH,
  impersonalTexts: {
    ccas: ['kind', 'name', 'siren', 'address_line', 'postal_code', 'city', 'website'],
    funder: ['name'],
    network: ['name'],
    office: ['function'],
  },
  subjects: [
    { type: 'network', name: 'r.name', places: placesOf('network'), read: ['network.read'] },
    { type: 'ccas', name: 'r.name', places: ccasPlaces, read: ['network.read'] },
    { type: 'funder', name: 'r.name', places: placesOf('funder'), read: ['network.read'] },
  ],
  history: {
    network: { readBy: ['network.read'] },
    ccas: { readBy: ['network.read'] },
    office: { readBy: ['network.read'] },
    funder: { readBy: ['network.read'] },
  },
};
