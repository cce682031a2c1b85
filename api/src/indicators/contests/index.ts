import type { Provider, Type } from '@nestjs/common';
import { ContestsResolver } from './contests.resolver';
import { ContestsService } from './contests.service';
import { DecideContestService } from './decide-contest.service';
import { IndicatorContest } from './indicator-contest.entity';

/** Tables of this part. */
export const CONTESTS_ENTITIES: (new () => object)[] = [IndicatorContest];

/** Resolvers of this part. */
export const CONTESTS_RESOLVERS: Type[] = [ContestsResolver];

/** Services of this part. */
export const CONTESTS_PROVIDERS: Provider[] = [ContestsService, DecideContestService];

export { CONTESTS_ASKS } from './asked-contests.queries';
