import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { Allow, CurrentViewer } from '../../platform/access/decorators';
import type { Viewer } from '../../platform/access/viewer';
import { Clock } from '../../platform/clock/clock';
import { RemindCcasService } from './remind-ccas.service';
import { RemindCcasInput, RemindCcasResult } from './reminder.type';
import { SentReminderPage, SentRemindersArgs } from './sent-reminder.type';
import { listSentReminders } from './sent-reminders.queries';

@Resolver()
export class RemindersResolver {
  constructor(
    private readonly reminders: RemindCcasService,
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  @Allow('reminders.send')
  @Query(() => SentReminderPage, { description: 'The reminders sent to the CCAS that the viewer may remind, whoever sent them: the latest first.' })
  sentReminders(@CurrentViewer() viewer: Viewer, @Args() args: SentRemindersArgs): Promise<SentReminderPage> {
    return listSentReminders(this.dataSource, viewer, args, { now: this.clock.now(), today: this.clock.today() });
  }

  @Allow('reminders.send')
  @Mutation(() => RemindCcasResult, {
    description:
      'Reminds by mail the directors of those CCAS, or who stands in for them: each CCAS at most once a week, and each person too, whatever else asked her.',
  })
  remindCcas(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The CCAS, and the plan.' }) input: RemindCcasInput): Promise<RemindCcasResult> {
    return this.reminders.remind(viewer, input);
  }
}
