import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CcasListItem } from '../network';
import { Instant } from '../platform/graphql/scalars';

/** What `ccasNews` tells of a CCAS in the list of a network. */
interface CcasNews {
  readonly lastNewsAt: Date | null;
  readonly blockedCount: number;
  readonly inPlaceCount: number;
  readonly answeredCount: number;
  readonly lastRemindedAt: Date | null;
}

/** Adds its news on the current plan to each CCAS in the list of a network, which has read them with it. */
@Resolver(() => CcasListItem)
export class CcasNewsResolver {
  @ResolveField(() => Instant, { nullable: true, description: 'Date of its last news on an initiative of the current plan; null: none yet.' })
  lastNewsAt(@Parent() { lastNewsAt }: CcasNews): Date | null {
    return lastNewsAt;
  }

  @ResolveField(() => Int, { description: 'Initiatives of the current plan on which it is blocked; 0 where the viewer may not see blockers.' })
  blockedCount(@Parent() { blockedCount }: CcasNews): number {
    return blockedCount;
  }

  @ResolveField(() => Int, { description: 'Initiatives of the current plan that it has in place or assessed.' })
  inPlaceCount(@Parent() { inPlaceCount }: CcasNews): number {
    return inPlaceCount;
  }

  @ResolveField(() => Int, { description: 'Initiatives of the current plan on which it gave news.' })
  answeredCount(@Parent() { answeredCount }: CcasNews): number {
    return answeredCount;
  }

  @ResolveField(() => Instant, {
    nullable: true,
    description: 'When its directors were last reminded of what a plan asks; null: never, or the viewer may not see the detail of its news.',
  })
  lastRemindedAt(@Parent() { lastRemindedAt }: CcasNews): Date | null {
    return lastRemindedAt;
  }
}
