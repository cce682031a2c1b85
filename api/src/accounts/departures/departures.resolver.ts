import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../platform/access/decorators';
import type { Viewer } from '../../platform/access/viewer';
import { AccountType } from '../account.type';
import { Departure, EndRoleInput } from './departure.type';
import { DeparturesService } from './departures.service';
import { EndRoleService } from './end-role.service';

/** The end of a role, and who takes it over. */
@Resolver()
export class DeparturesResolver {
  constructor(
    private readonly departures: DeparturesService,
    private readonly ends: EndRoleService,
  ) {}

  @Allow('accounts.manage')
  @Query(() => Departure, { description: 'What the end of a role would bring with it.' })
  departure(
    @CurrentViewer() viewer: Viewer,
    @Args('accountId', { type: () => ID, description: 'The account.' }) accountId: string,
    @Args('roleId', { type: () => ID, description: 'Its role.' }) roleId: string,
  ): Promise<Departure> {
    return this.departures.get(viewer, accountId, roleId);
  }

  @Allow('accounts.manage')
  @Mutation(() => AccountType, {
    description:
      'Ends a role on a day, with the office that goes with it, and opens both for who takes over, in one act. The account that had the role is the answer. STALE_VERSION; LAST_MANAGER when nobody who has come in could manage the accounts afterwards; OFFICE_OVERLAP.',
  })
  endRole(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'The role, its last day, who takes over.' }) input: EndRoleInput,
  ): Promise<AccountType> {
    return this.ends.end(viewer, input);
  }
}
