import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../platform/access/decorators';
import type { Viewer } from '../platform/access/viewer';
import { Price } from '../platform/bounds/price';
import { JournalArgs } from './journal.args';
import { JournalService } from './journal.service';
import { JournalPage } from './journal.type';

@Resolver()
export class JournalResolver {
  constructor(private readonly service: JournalService) {}

  @Price(2)
  @Query(() => JournalPage, { description: 'Who changed what of an object, when, from what to what; no more than the viewer reads of it.' })
  @Allow('journal.read')
  journal(@CurrentViewer() viewer: Viewer, @Args() args: JournalArgs): Promise<JournalPage> {
    return this.service.list(viewer, args);
  }
}
