import type { Provider, Type } from '@nestjs/common';
import { IndicatorTarget } from './indicator-target.entity';
import { TargetsResolver } from './targets.resolver';
import { TargetsService } from './targets.service';

/** Tables of this part. */
export const TARGETS_ENTITIES: (new () => object)[] = [IndicatorTarget];

/** Resolvers of this part. */
export const TARGETS_RESOLVERS: Type[] = [TargetsResolver];

/** Services of this part. */
export const TARGETS_PROVIDERS: Provider[] = [TargetsService];
