import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../platform/access/decorators';
import type { Viewer } from '../../platform/access/viewer';
import { EditionTemplateType, SeenEditionTemplateInput } from './edition-template.type';
import { EditionTemplatesService } from './edition-templates.service';

@Resolver()
export class EditionTemplatesResolver {
  constructor(private readonly templates: EditionTemplatesService) {}

  @Allow('editions.manage')
  @Query(() => [EditionTemplateType], { description: 'Templates of documents that a network keeps, by name.' })
  editionTemplates(
    @CurrentViewer() viewer: Viewer,
    @Args('networkId', { type: () => ID, description: 'The network.' }) networkId: string,
  ): Promise<EditionTemplateType[]> {
    return this.templates.list(viewer, networkId);
  }

  @Allow('editions.manage')
  @Mutation(() => EditionTemplateType, { description: 'Has nothing made with a template any more. What was made with it stays.' })
  withdrawEditionTemplate(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'The template.' }) input: SeenEditionTemplateInput,
  ): Promise<EditionTemplateType> {
    return this.templates.withdraw(viewer, input);
  }
}
