import type { Feature } from '../platform/declarations/feature';
import { EditionGrant } from './edition-grant.entity';
import { EditionLink } from './edition-link.entity';
import { EditionLinkSession } from './edition-link-session.entity';
import { EditionReading } from './edition-reading.entity';
import { ForgetReadings } from './forget-readings.service';
import { EDITION_SHARES_RESOLVERS, EditionSharesModule } from './edition-shares.module';

/** Who reads what was published: funders by their accounts, others by a link; and when they did. */
export const EDITION_SHARES: Feature = {
  name: 'edition-shares',
  module: EditionSharesModule,
  entities: [EditionGrant, EditionLink, EditionLinkSession, EditionReading],
  resolvers: EDITION_SHARES_RESOLVERS,
  jobs: [{ name: 'edition_readings_forget', work: ForgetReadings, every: 'day' }],
  history: { edition_grant: { readBy: ['editions.proofread'] }, edition_link: { readBy: ['editionShares.manage'] } },
};
