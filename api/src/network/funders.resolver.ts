import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../platform/access/decorators';
import type { Viewer } from '../platform/access/viewer';
import { CreateFunderInput } from './funder.input';
import { FundersService } from './funders.service';
import { FunderRef } from './refs.type';

@Resolver()
export class FundersResolver {
  constructor(private readonly service: FundersService) {}

  @Query(() => [FunderRef], { description: 'The funding organisations of a network, by name.' })
  @Allow('network.read')
  funders(@CurrentViewer() viewer: Viewer, @Args('networkId', { type: () => ID, description: 'The network.' }) networkId: string): Promise<FunderRef[]> {
    return this.service.list(viewer, networkId);
  }

  @Mutation(() => FunderRef, { description: 'Adds a funding organisation. Refused with FUNDER_NAME_TAKEN when the network has one of that name.' })
  @Allow('funders.manage')
  createFunder(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The organisation.' }) input: CreateFunderInput): Promise<FunderRef> {
    return this.service.create(viewer, input);
  }
}
