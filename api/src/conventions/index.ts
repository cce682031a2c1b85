import { ConventionCrcRecommendation } from './convention-crc-recommendation.entity';
import { ConventionStatusPeriod } from './convention-status-period.entity';
import { ConventionTemplateVersion } from './convention-template-version.entity';
import { ConventionTemplate } from './convention-template.entity';
import { Convention } from './convention.entity';
import { CrcRecommendation } from './crc-recommendation.entity';
import { ConventionAct } from './parts/convention-act.entity';
import { ConventionGrant } from './parts/convention-grant.entity';
import { ConventionMeans } from './parts/convention-means.entity';
import { ConventionParty } from './parts/convention-party.entity';
import { ConventionRider } from './parts/convention-rider.entity';
import { ConventionSecondment } from './parts/convention-secondment.entity';
import { ConventionVoletRow } from './parts/convention-volet.entity';

export { CONVENTIONS_RESOLVERS, ConventionsModule } from './conventions.module';
export { STARTING_ARTICLES } from './templates';

/** Tables of this feature. */
export const CONVENTIONS_ENTITIES = [
  ConventionTemplate,
  ConventionTemplateVersion,
  Convention,
  ConventionParty,
  ConventionAct,
  ConventionRider,
  ConventionVoletRow,
  ConventionGrant,
  ConventionMeans,
  ConventionSecondment,
  CrcRecommendation,
  ConventionCrcRecommendation,
  ConventionStatusPeriod,
];
