import type { Feature } from '../platform/declarations/feature';
import { OpenCatalogue } from './open-catalogue.entity';
import { OPEN_DATA_CONSTRAINTS } from './open-data.errors';
import { OPEN_DATA_RESOLVERS, OpenDataModule } from './open-data.module';
import { OpenEdition } from './open-edition.entity';

/** What a network opens of its editions to everybody: tables at addresses that stay. */
export const OPEN_DATA: Feature = {
  name: 'open-data',
  module: OpenDataModule,
  entities: [OpenCatalogue, OpenEdition],
  resolvers: OPEN_DATA_RESOLVERS,
  constraints: OPEN_DATA_CONSTRAINTS,
  history: { open_catalogue: { readBy: ['editions.proofread'] }, open_edition: { readBy: ['editions.proofread'] } },
  impersonalTexts: { open_catalogue: ['slug', 'siret'], open_edition: ['tables'] },
};
