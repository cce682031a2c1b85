import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../platform/access/decorators';
import type { Viewer } from '../../platform/access/viewer';
import {
  CreateConventionTemplateInput,
  NewTemplateVersionInput,
  PublishTemplateVersionInput,
  RenameConventionTemplateInput,
  SaveTemplateVersionInput,
} from './convention-template.input';
import { ConventionTemplateType } from './convention-template.type';
import { ConventionTemplatesService } from './convention-templates.service';
import { TemplateVersionsService } from './template-versions.service';

@Resolver()
export class ConventionTemplatesResolver {
  constructor(
    private readonly templates: ConventionTemplatesService,
    private readonly versions: TemplateVersionsService,
  ) {}

  @Allow('templates.read')
  @Query(() => [ConventionTemplateType], { description: 'The convention-types of a network, by title, with their versions and who adopted which.' })
  conventionTemplates(
    @CurrentViewer() viewer: Viewer,
    @Args('networkId', { type: () => ID, description: 'The network.' }) networkId: string,
  ): Promise<ConventionTemplateType[]> {
    return this.templates.list(viewer, networkId);
  }

  @Allow('templates.manage')
  @Mutation(() => ConventionTemplateType, { description: 'Creates a convention-type with a first draft. Refused: TEMPLATE_TITLE_TAKEN.' })
  createConventionTemplate(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'The convention-type.' }) input: CreateConventionTemplateInput,
  ): Promise<ConventionTemplateType> {
    return this.templates.create(viewer, input);
  }

  @Allow('templates.manage')
  @Mutation(() => ConventionTemplateType, { description: 'Changes the title of a convention-type. Refused: STALE_VERSION, TEMPLATE_TITLE_TAKEN.' })
  renameConventionTemplate(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'The title.' }) input: RenameConventionTemplateInput,
  ): Promise<ConventionTemplateType> {
    return this.templates.rename(viewer, input);
  }

  @Allow('templates.manage')
  @Mutation(() => ConventionTemplateType, { description: 'Changes a draft. Refused: STALE_VERSION, TEMPLATE_VERSION_PUBLISHED.' })
  saveTemplateVersion(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'The change.' }) input: SaveTemplateVersionInput,
  ): Promise<ConventionTemplateType> {
    return this.versions.save(viewer, input);
  }

  @Allow('templates.manage')
  @Mutation(() => ConventionTemplateType, {
    description: 'Publishes a draft, which never changes from then on. Refused: STALE_VERSION, TEMPLATE_VERSION_PUBLISHED, an empty draft.',
  })
  publishTemplateVersion(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'The draft.' }) input: PublishTemplateVersionInput,
  ): Promise<ConventionTemplateType> {
    return this.versions.publish(viewer, input);
  }

  @Allow('templates.manage')
  @Mutation(() => ConventionTemplateType, { description: 'Begins the next version, as a copy of the latest. Refused: TEMPLATE_DRAFT_EXISTS.' })
  newTemplateVersion(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'The convention-type.' }) input: NewTemplateVersionInput,
  ): Promise<ConventionTemplateType> {
    return this.versions.begin(viewer, input);
  }
}
