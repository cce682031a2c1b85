import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../platform/access/decorators';
import type { Viewer } from '../../platform/access/viewer';
import { TagFormAnswerInput, UpdateFormTagInput } from './tags.input';
import { TagsService } from './tags.service';
import { FormTagType } from './tags.type';

@Resolver(() => FormTagType)
export class TagsResolver {
  constructor(private readonly service: TagsService) {}

  @Mutation(() => FormTagType, {
    nullable: true,
    description: 'Gives a tag to an answer in words that was validated, or takes it away; the opposite undoes it. Null: there was no such tag to take away.',
  })
  @Allow('forms.check')
  tagFormAnswer(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'Which.' }) input: TagFormAnswerInput): Promise<FormTagType | null> {
    return this.service.tag(viewer, input);
  }

  @Mutation(() => FormTagType, { description: 'Calls a tag otherwise, puts it away or takes it out again. Refused: FORM_TAG_TAKEN.' })
  @Allow('forms.check')
  updateFormTag(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'What of it.' }) input: UpdateFormTagInput): Promise<FormTagType> {
    return this.service.update(viewer, input);
  }
}
