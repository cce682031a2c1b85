import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../platform/access/decorators';
import type { Viewer } from '../../platform/access/viewer';
import { RemindCcasService } from './remind-ccas.service';
import { RemindCcasInput, RemindCcasResult } from './reminder.type';

@Resolver()
export class RemindersResolver {
  constructor(private readonly reminders: RemindCcasService) {}

  @Allow('reminders.send')
  @Mutation(() => RemindCcasResult, { description: 'Reminds the directors of those CCAS by mail, each CCAS at most once a week.' })
  remindCcas(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The CCAS, and the plan.' }) input: RemindCcasInput): Promise<RemindCcasResult> {
    return this.reminders.remind(viewer, input);
  }
}
