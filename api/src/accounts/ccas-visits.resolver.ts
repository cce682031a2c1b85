import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CcasListItem } from '../network';
import { Instant } from '../platform/graphql/scalars';

/** Adds to each CCAS in the list of a network when somebody of it last came. */
@Resolver(() => CcasListItem)
export class CcasVisitsResolver {
  @ResolveField(() => Instant, {
    nullable: true,
    description: 'When one of its directors or contributors last came; null: never, or the viewer does not read the accounts of the network.',
  })
  lastVisitAt(@Parent() { lastVisitAt }: { readonly lastVisitAt: Date | null }): Date | null {
    return lastVisitAt;
  }
}
