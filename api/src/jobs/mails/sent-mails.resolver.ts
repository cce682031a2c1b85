import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../platform/access/decorators';
import type { Viewer } from '../../platform/access/viewer';
import { SentMailPage, SentMailsArgs } from './sent-mails.type';
import { SentMailsService } from './sent-mails.service';

@Resolver()
export class SentMailsResolver {
  constructor(private readonly service: SentMailsService) {}

  @Allow('jobs.manage')
  @Query(() => SentMailPage, { description: 'What became of the mails that the product wrote.' })
  sentMails(@CurrentViewer() viewer: Viewer, @Args() args: SentMailsArgs): Promise<SentMailPage> {
    return this.service.list(viewer, args);
  }

  @Allow('jobs.manage')
  @Mutation(() => Boolean, { description: 'Has a mail sent once more of which it is not known whether it arrived. Refused, when it is none: NOT_FOUND.' })
  sendMailAgain(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID, description: 'The mail.' }) id: string): Promise<boolean> {
    return this.service.sendAgain(viewer, id);
  }
}
