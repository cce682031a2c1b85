import { Module } from '@nestjs/common';
import { DeadlinesModule } from '../deadlines';
import { ACTIONS_PROVIDERS, ACTIONS_RESOLVERS } from './actions';
import { BASE_PROVIDERS, BASE_RESOLVERS } from './base';
import { CcasRows } from './ccas-rows.service';
import { PrivacyDerivation } from './derivation/privacy-derivation';
import { DPO_PROVIDERS, DPO_RESOLVERS } from './dpo';
import { INCIDENTS_PROVIDERS, INCIDENTS_RESOLVERS } from './incidents';
import { MATURITY_PROVIDERS, MATURITY_RESOLVERS } from './maturity';
import { BaseWorkbook } from './workbook/base-workbook';
import { PrivacyBlock } from './editions/privacy.block';

/** Resolvers of this feature. */
export const PRIVACY_RESOLVERS = [...BASE_RESOLVERS, ...MATURITY_RESOLVERS, ...DPO_RESOLVERS, ...INCIDENTS_RESOLVERS, ...ACTIONS_RESOLVERS];

@Module({
  imports: [DeadlinesModule],
  providers: [
    PrivacyBlock,
    ...PRIVACY_RESOLVERS,
    ...BASE_PROVIDERS,
    CcasRows,
    ...MATURITY_PROVIDERS,
    ...DPO_PROVIDERS,
    ...INCIDENTS_PROVIDERS,
    ...ACTIONS_PROVIDERS,
    PrivacyDerivation,
    BaseWorkbook,
  ],
})
export class PrivacyModule {}
