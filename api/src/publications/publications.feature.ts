import type { Feature } from '../platform/declarations/feature';
import { FigurePublication } from './figure-publication.entity';
import { PublicationsModule } from './publications.module';
import { PublicationsResolver } from './publications.resolver';

/** What funders are shown, and who of them sees it. That an initiative is shown stands with the initiative. */
export const PUBLICATIONS: Feature = {
  name: 'publications',
  module: PublicationsModule,
  entities: [FigurePublication],
  resolvers: [PublicationsResolver],
  impersonalTexts: { figure_publication: ['figure'] },
  history: { figure_publication: { readBy: ['privacy.readAggregates'] } },
};
