import { ACCOUNTS_ENTITIES, ACCOUNTS_RESOLVERS, AccountsModule } from './accounts';
import { CONVENTIONS_ENTITIES, CONVENTIONS_RESOLVERS, ConventionsModule } from './conventions';
import { DEADLINES_RESOLVERS, DeadlinesModule } from './deadlines';
import { DemonstrationModule } from './demonstration';
import { FILES_ENTITIES, FILES_RESOLVERS, FilesModule } from './files';
import { HOME_RESOLVERS, HomeModule } from './home';
import { INDICATORS_ENTITIES, INDICATORS_RESOLVERS, IndicatorsModule } from './indicators';
import { INITIATIVES_ENTITIES, INITIATIVES_RESOLVERS, InitiativesModule } from './initiatives';
import { JOURNAL_RESOLVERS, JournalModule } from './journal';
import { NETWORK_ENTITIES, NETWORK_RESOLVERS, NetworkModule } from './network';
import { MAIL_ENTITIES } from './platform/mail';
import { PRIVACY_ENTITIES, PRIVACY_RESOLVERS, PrivacyModule } from './privacy';
import { SEARCH_RESOLVERS, SearchModule } from './search';
import { TERRITORIES_ENTITIES, TERRITORIES_RESOLVERS, TerritoriesModule } from './territories';

/** Every feature of the product. A bundle knows no globs: what is not listed here does not exist. */
export const FEATURE_MODULES = [
  TerritoriesModule,
  NetworkModule,
  AccountsModule,
  FilesModule,
  DeadlinesModule,
  InitiativesModule,
  ConventionsModule,
  PrivacyModule,
  IndicatorsModule,
  JournalModule,
  HomeModule,
  SearchModule,
  DemonstrationModule,
];

/** Every table that TypeORM knows. */
export const ENTITIES = [
  ...MAIL_ENTITIES,
  ...TERRITORIES_ENTITIES,
  ...NETWORK_ENTITIES,
  ...ACCOUNTS_ENTITIES,
  ...FILES_ENTITIES,
  ...INITIATIVES_ENTITIES,
  ...CONVENTIONS_ENTITIES,
  ...PRIVACY_ENTITIES,
  ...INDICATORS_ENTITIES,
];

/** Every resolver, from which `api/schema.graphql` is generated. */
export const RESOLVERS = [
  ...TERRITORIES_RESOLVERS,
  ...NETWORK_RESOLVERS,
  ...ACCOUNTS_RESOLVERS,
  ...FILES_RESOLVERS,
  ...DEADLINES_RESOLVERS,
  ...INITIATIVES_RESOLVERS,
  ...CONVENTIONS_RESOLVERS,
  ...PRIVACY_RESOLVERS,
  ...INDICATORS_RESOLVERS,
  ...JOURNAL_RESOLVERS,
  ...HOME_RESOLVERS,
  ...SEARCH_RESOLVERS,
];
