import type { Provider, Type } from '@nestjs/common';
import { ContestsResolver } from './contests.resolver';
import { ContestsService } from './contests.service';
import { DecideContestService } from './decide-contest.service';
import { IndicatorContest } from './indicator-contest.entity';

export { ccasOfTerritory } from './ccas-of-territory';
export { knownIndicator, usableIndicator } from './known-indicator';

/** Tables of this part. */
export const CONTESTS_ENTITIES: (new () => object)[] = [IndicatorContest];

/** Resolvers of this part. */
export const CONTESTS_RESOLVERS: Type[] = [ContestsResolver];

/** Services of this part. */
export const CONTESTS_PROVIDERS: Provider[] = [ContestsService, DecideContestService];

/** HTTP routes of this part. */
export const CONTESTS_CONTROLLERS: Type[] = [];
