import type { Provider, Type } from '@nestjs/common';
import { IndicatorFeeding } from './indicator-feeding.service';
import { ValueSourcesResolver } from './value-sources.resolver';
import { ValueSourcesService } from './value-sources.service';

export { type GiftOutcome, type GivenValue, IndicatorFeeding } from './indicator-feeding.service';
export type { OwnIndicator } from './feeding.queries';

/** Resolvers of this part. */
export const FEEDING_RESOLVERS: Type[] = [ValueSourcesResolver];

/** Services of this part. */
export const FEEDING_PROVIDERS: Provider[] = [IndicatorFeeding, ValueSourcesService];
