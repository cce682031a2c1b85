import type { Feature } from '../platform/declarations/feature';
import { ApiTokenUse } from './api-token-use.entity';
import { ApiToken } from './api-token.entity';
import { ApiTokensModule } from './api-tokens.module';
import { ApiTokensResolver } from './api-tokens.resolver';
import { ApiTokensService } from './api-tokens.service';

/** Access for the tools of persons, by tokens that may less than their owner. */
export const API_TOKENS: Feature = {
  name: 'api-tokens',
  module: ApiTokensModule,
  entities: [ApiToken, ApiTokenUse],
  resolvers: [ApiTokensResolver],
  jobs: [{ name: 'api_tokens_forget', work: ApiTokensService, every: 'day' }],
  history: { api_token: { readBy: ['accounts.read'] } },
  impersonalTexts: { api_token: ['groups'] },
};
