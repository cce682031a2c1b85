import type { Provider, Type } from '@nestjs/common';
import { CatalogueLoader } from './catalogue-loader.service';
import { CreateIndicatorService } from './create-indicator.service';
import { IndicatorBreak } from './indicator-break.entity';
import { IndicatorRules } from './indicator-rules.service';
import { Indicator } from './indicator.entity';
import { IndicatorsResolver } from './indicators.resolver';
import { IndicatorsService } from './indicators.service';
import { UpdateIndicatorService } from './update-indicator.service';

export { CatalogueLoader } from './catalogue-loader.service';

/** Tables of this part. */
export const CATALOGUE_ENTITIES: (new () => object)[] = [Indicator, IndicatorBreak];

/** Resolvers of this part. */
export const CATALOGUE_RESOLVERS: Type[] = [IndicatorsResolver];

/** Services of this part. */
export const CATALOGUE_PROVIDERS: Provider[] = [IndicatorsService, IndicatorRules, CreateIndicatorService, UpdateIndicatorService, CatalogueLoader];

/** HTTP routes of this part. */
export const CATALOGUE_CONTROLLERS: Type[] = [];
