import { Module } from '@nestjs/common';
import { NewsModule } from '../news';
import { DiscussionAccess } from './discussion-access.service';
import { DiscussionsResolver } from './discussions.resolver';
import { DiscussionsService } from './discussions.service';
import { WriteMessageService } from './write-message.service';

@Module({ imports: [NewsModule], providers: [DiscussionAccess, DiscussionsResolver, DiscussionsService, WriteMessageService] })
export class DiscussionsModule {}
