import type { Provider, Type } from '@nestjs/common';
import { CatalogueLoader } from './catalogue-loader.service';
import { CreateIndicatorService } from './create-indicator.service';
import { IndicatorBreak } from './indicator-break.entity';
import { IndicatorRules } from './indicator-rules.service';
import { Indicator } from './indicator.entity';
import { IndicatorsResolver } from './indicators.resolver';
import { IndicatorsService } from './indicators.service';
import { IndicatorWrites } from './indicator-writes.service';
import { DecideDefinitionProposalService } from './proposals/decide-definition-proposal.service';
import { DefinitionProposal } from './proposals/definition-proposal.entity';
import { DefinitionProposalsResolver } from './proposals/definition-proposals.resolver';
import { DefinitionProposalsService } from './proposals/definition-proposals.service';
import { ProposeDefinitionService } from './proposals/propose-definition.service';
import { UpdateIndicatorService } from './update-indicator.service';

export { CatalogueLoader } from './catalogue-loader.service';

/** Tables of this part. */
export const CATALOGUE_ENTITIES: (new () => object)[] = [Indicator, IndicatorBreak, DefinitionProposal];

/** Resolvers of this part. */
export const CATALOGUE_RESOLVERS: Type[] = [IndicatorsResolver, DefinitionProposalsResolver];

/** Services of this part. */
export const CATALOGUE_PROVIDERS: Provider[] = [
  IndicatorsService,
  IndicatorRules,
  IndicatorWrites,
  CreateIndicatorService,
  UpdateIndicatorService,
  DefinitionProposalsService,
  ProposeDefinitionService,
  DecideDefinitionProposalService,
  CatalogueLoader,
];
