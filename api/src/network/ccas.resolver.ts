import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../platform/access/decorators';
import type { Viewer } from '../platform/access/viewer';
import { CcasListArgs, CreateCcasInput, UpdateCcasInput } from './ccas.input';
import { CcasService } from './ccas.service';
import { CcasPage, CcasType } from './ccas.type';

@Resolver()
export class CcasResolver {
  constructor(private readonly service: CcasService) {}

  @Query(() => CcasPage, { description: 'The open CCAS of a network, in the order of their communes.' })
  @Allow('network.read')
  ccasList(@CurrentViewer() viewer: Viewer, @Args() args: CcasListArgs): Promise<CcasPage> {
    return this.service.list(viewer, args);
  }

  @Query(() => CcasType, { description: 'One CCAS, open or closed.' })
  @Allow('network.read')
  ccas(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID, description: 'Its id.' }) id: string): Promise<CcasType> {
    return this.service.get(viewer, id);
  }

  @Mutation(() => CcasType, { description: 'Adds a CCAS to a network. Refused with SIREN_TAKEN when its SIREN is known.' })
  @Allow('ccas.create')
  createCcas(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The CCAS.' }) input: CreateCcasInput): Promise<CcasType> {
    return this.service.create(viewer, input);
  }

  @Mutation(() => CcasType, { description: 'Changes a CCAS. Refused with STALE_VERSION when somebody changed it meanwhile.' })
  @Allow('ccas.update')
  updateCcas(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The change.' }) input: UpdateCcasInput): Promise<CcasType> {
    return this.service.update(viewer, input);
  }
}
