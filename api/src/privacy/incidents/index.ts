import { IncidentsResolver } from './incidents.resolver';
import { IncidentsService } from './incidents.service';
import { PrivacyBreach } from './privacy-breach.entity';
import { RightsRequest } from './rights-request.entity';

export { INCIDENTS_CONSTRAINTS } from './incidents.errors';

/** Tables of breaches, and of what persons ask for. */
export const INCIDENTS_ENTITIES = [PrivacyBreach, RightsRequest];

/** Resolvers of this part. */
export const INCIDENTS_RESOLVERS = [IncidentsResolver];

/** Services of this part. */
export const INCIDENTS_PROVIDERS = [IncidentsService];
