import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, Public } from '../../platform/access/decorators';
import type { Viewer } from '../../platform/access/viewer';
import type { GraphqlContext } from '../../platform/graphql/context';
import { AccountReader } from '../account-reader.service';
import { UseLinkService } from '../links/use-link.service';
import { Me } from '../me.type';
import { RoleProposal } from './proposal.type';
import { ProposalsService } from './proposals.service';

@Resolver()
export class ProposalsResolver {
  constructor(
    private readonly service: ProposalsService,
    private readonly reader: AccountReader,
    private readonly links: UseLinkService,
  ) {}

  @Allow('sessions.own')
  @Query(() => [RoleProposal], { description: 'Roles proposed to the viewer, the oldest first.' })
  myProposals(@CurrentViewer() viewer: Viewer): Promise<RoleProposal[]> {
    return this.service.list(viewer);
  }

  @Allow('sessions.own')
  @Mutation(() => Me, {
    description: 'Takes the roles proposed to the viewer; any other proposal is unknown. Who proposed them then sees the viewer’s account.',
  })
  async acceptProposal(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID, description: 'The proposal.' }) id: string): Promise<Me> {
    await this.service.accept(viewer, id);
    return this.reader.me(viewer.accountId);
  }

  @Allow('sessions.own')
  @Mutation(() => Boolean, { description: 'Declines roles proposed to the viewer. Who proposed them is told that, and nothing else.' })
  async declineProposal(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID, description: 'The proposal.' }) id: string): Promise<boolean> {
    await this.service.decline(viewer, id);
    return true;
  }

  @Public()
  @Mutation(() => Boolean, {
    description: 'Declines an invitation by its link, which then opens nothing any more. LINK_INVALID when it is unknown, used, expired, or no invitation.',
  })
  async declineInvitation(
    @Args('token', { type: () => String, description: 'The secret in the address of the link.' }) token: string,
    @Context() { req }: GraphqlContext,
  ): Promise<boolean> {
    await this.links.decline(token, req);
    return true;
  }
}
