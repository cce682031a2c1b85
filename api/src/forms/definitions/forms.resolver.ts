import { entriesOf, FORM_MODELS } from '@maillage/domain';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../platform/access/decorators';
import type { Viewer } from '../../platform/access/viewer';
import { ArchiveFormInput, CreateFormInput, PublishFormInput, SaveFormDraftInput } from './forms.input';
import { FormsService } from './forms.service';
import { FormModelType, FormSummary, FormType } from './forms.type';

@Resolver(() => FormType)
export class FormsResolver {
  constructor(private readonly service: FormsService) {}

  @Query(() => [FormSummary], { description: 'Forms of a network.' })
  @Allow('forms.manage')
  forms(@CurrentViewer() viewer: Viewer, @Args('networkId', { type: () => ID, description: 'The network.' }) networkId: string): Promise<FormSummary[]> {
    return this.service.list(viewer, networkId);
  }

  @Query(() => FormType, { description: 'One form, with its draft and its versions.' })
  @Allow('forms.manage')
  form(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID, description: 'Its id.' }) id: string): Promise<FormType> {
    return this.service.get(viewer, id);
  }

  @Query(() => [FormModelType], { description: 'Ready-made forms.' })
  @Allow('forms.manage')
  formModels(): FormModelType[] {
    return FORM_MODELS.map(({ code, title, purpose, definition }) => ({
      code,
      title,
      purpose,
      questionsCount: entriesOf(definition).filter(({ column }) => column === null).length,
    }));
  }

  @Mutation(() => FormType, { description: 'Begins a form. Refused: FORM_TOO_MANY.' })
  @Allow('forms.manage')
  createForm(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The form.' }) input: CreateFormInput): Promise<FormType> {
    return this.service.create(viewer, input);
  }

  @Mutation(() => FormType, { description: 'Keeps the draft of a form. Refused: STALE_VERSION; FORM_FAULTS, where it has not the shape of a form.' })
  @Allow('forms.manage')
  saveFormDraft(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The draft.' }) input: SaveFormDraftInput): Promise<FormType> {
    return this.service.saveDraft(viewer, input);
  }

  @Mutation(() => FormType, {
    description: 'Publishes the draft as the next version. Refused: STALE_VERSION, FORM_FAULTS, FORM_UNCHANGED, FORM_ENTRY_IN_USE, FORM_BREAKS_UNSAID.',
  })
  @Allow('forms.manage')
  publishForm(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'What to publish.' }) input: PublishFormInput): Promise<FormType> {
    return this.service.publish(viewer, input);
  }

  @Mutation(() => FormType, { description: 'Puts a form away, or takes it out again. Refused: STALE_VERSION.' })
  @Allow('forms.manage')
  archiveForm(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The form.' }) input: ArchiveFormInput): Promise<FormType> {
    return this.service.archive(viewer, input);
  }
}
