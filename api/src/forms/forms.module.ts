import { Module } from '@nestjs/common';
import { CollectionsResolver } from './collections/collections.resolver';
import { CollectionsService } from './collections/collections.service';
import { FormsResolver } from './definitions/forms.resolver';
import { FormsService } from './definitions/forms.service';
import { AnswersService } from './returns/answers.service';
import { RemarksService } from './returns/remarks.service';
import { ReturnActsService } from './returns/return-acts.service';
import { ReturnsResolver } from './returns/returns.resolver';
import { ReturnsService } from './returns/returns.service';

/** Resolvers of this feature. */
export const FORMS_RESOLVERS = [FormsResolver, CollectionsResolver, ReturnsResolver];

@Module({
  providers: [...FORMS_RESOLVERS, FormsService, CollectionsService, ReturnsService, AnswersService, ReturnActsService, RemarksService],
})
export class FormsModule {}
