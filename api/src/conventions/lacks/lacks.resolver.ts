import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../platform/access/decorators';
import type { Viewer } from '../../platform/access/viewer';
import { ConventionsService } from '../conventions.service';
import { ConventionLack, ConventionLacksArgs } from './lacks.type';

@Resolver()
export class LacksResolver {
  constructor(private readonly reads: ConventionsService) {}

  @Allow('conventions.read')
  @Query(() => [ConventionLack], { description: 'What the conventions of a CCAS lack; nothing where the viewer reads none of them.' })
  conventionLacks(@CurrentViewer() viewer: Viewer, @Args() args: ConventionLacksArgs): Promise<ConventionLack[]> {
    return this.reads.lacks(viewer, args);
  }
}
