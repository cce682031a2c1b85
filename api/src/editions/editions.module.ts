import { Module } from '@nestjs/common';
import { EditionChoicesService } from './edition-choices.service';
import { EditionCommentsService } from './edition-comments.service';
import { EditionsResolver } from './editions.resolver';
import { EditionsService } from './editions.service';
import { FreezeEditionService } from './freezing/freeze-edition.service';
import { PublishEditionService } from './publish-edition.service';

/** Resolvers of this feature. */
export const EDITIONS_RESOLVERS = [EditionsResolver];

@Module({
  providers: [...EDITIONS_RESOLVERS, EditionsService, EditionCommentsService, EditionChoicesService, FreezeEditionService, PublishEditionService],
  exports: [PublishEditionService],
})
export class EditionsModule {}
