import { CrcRecommendationsResolver } from './crc-recommendations.resolver';
import { CrcRecommendationsService } from './crc-recommendations.service';

/** Resolvers of the recommendations of the chambre régionale des comptes. */
export const CRC_RESOLVERS = [CrcRecommendationsResolver];

/** What they are made of. */
export const CRC_PROVIDERS = [CrcRecommendationsService];
