import { Module } from '@nestjs/common';
import { CATALOGUE_PROVIDERS, CATALOGUE_RESOLVERS, CatalogueLoader } from './catalogue';
import { CONTESTS_PROVIDERS, CONTESTS_RESOLVERS } from './contests';
import { IndicatorDerivation } from './derivation/indicator-derivation';
import { SecrecyUpkeep } from './derivation/secrecy-upkeep';
import { IMPORTS_CONTROLLERS, IMPORTS_PROVIDERS, IMPORTS_RESOLVERS } from './imports';
import { FEEDING_PROVIDERS, FEEDING_RESOLVERS, IndicatorFeeding } from './feeding';
import { OutcomeMails } from './outcomes/outcome-mails.service';
import { TARGETS_PROVIDERS, TARGETS_RESOLVERS } from './targets';
import { ValuesResolver } from './values/values.resolver';
import { ValuesService } from './values/values.service';
import { IndicatorsBlock } from './editions/indicators.block';

@Module({
  controllers: [...IMPORTS_CONTROLLERS],
  providers: [
    IndicatorsBlock,
    IndicatorDerivation,
    SecrecyUpkeep,
    OutcomeMails,
    ValuesService,
    ValuesResolver,
    ...CATALOGUE_PROVIDERS,
    ...CATALOGUE_RESOLVERS,
    ...IMPORTS_PROVIDERS,
    ...IMPORTS_RESOLVERS,
    ...FEEDING_PROVIDERS,
    ...FEEDING_RESOLVERS,
    ...CONTESTS_PROVIDERS,
    ...CONTESTS_RESOLVERS,
    ...TARGETS_PROVIDERS,
    ...TARGETS_RESOLVERS,
  ],
  exports: [IndicatorDerivation, CatalogueLoader, IndicatorFeeding],
})
export class IndicatorsModule {}
