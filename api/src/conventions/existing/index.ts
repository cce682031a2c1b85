import { ConventionReadingsController } from './convention-readings.controller';
import { ExistingConventionsResolver } from './existing-conventions.resolver';
import { ReadConventionService } from './read-convention.service';
import { RecordExistingConventionService } from './record-existing-convention.service';

/** Resolvers of conventions that were signed already. */
export const EXISTING_RESOLVERS = [ExistingConventionsResolver];

/** Plain HTTP routes of theirs. */
export const EXISTING_CONTROLLERS = [ConventionReadingsController];

/** What they are made of. */
export const EXISTING_PROVIDERS = [ReadConventionService, RecordExistingConventionService];
