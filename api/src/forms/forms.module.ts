import { Module } from '@nestjs/common';
import { IndicatorsModule } from '../indicators';
import { NewsModule } from '../news';
import { CorrectionsResolver } from './asked/corrections.resolver';
import { CollectionsResolver } from './collections/collections.resolver';
import { CollectionsService } from './collections/collections.service';
import { FormsResolver } from './definitions/forms.resolver';
import { FormsService } from './definitions/forms.service';
import { FeedsResolver } from './feeds/feeds.resolver';
import { FeedsService } from './feeds/feeds.service';
import { RelateService } from './feeds/relate.service';
import { FormFilesController } from './files/form-files.controller';
import { FormFilesResolver } from './files/form-files.resolver';
import { FormFilesService } from './files/form-files.service';
import { PrefillResolver } from './prefill/prefill.resolver';
import { PrefillService } from './prefill/prefill.service';
import { AnswersService } from './returns/answers.service';
import { RemarksService } from './returns/remarks.service';
import { ReturnActsService } from './returns/return-acts.service';
import { ReturnNewsService } from './returns/return-news.service';
import { ReturnsResolver } from './returns/returns.resolver';
import { ReturnsService } from './returns/returns.service';
import { ResultsResolver } from './results/results.resolver';
import { ResultsService } from './results/results.service';
import { TagsResolver } from './tags/tags.resolver';
import { TagsService } from './tags/tags.service';

/** Resolvers of this feature. */
export const FORMS_RESOLVERS = [
  FormsResolver,
  CollectionsResolver,
  ReturnsResolver,
  ResultsResolver,
  TagsResolver,
  PrefillResolver,
  FeedsResolver,
  CorrectionsResolver,
  FormFilesResolver,
];

@Module({
  imports: [IndicatorsModule, NewsModule],
  controllers: [FormFilesController],
  providers: [
    ...FORMS_RESOLVERS,
    ...[FormsService, CollectionsService, ReturnsService, AnswersService, ReturnActsService, ReturnNewsService, RemarksService, ResultsService, PrefillService],
    ...[FeedsService, RelateService, FormFilesService, TagsService],
  ],
  exports: [CollectionsService, FeedsService, FormsService, RelateService, ReturnsService],
})
export class FormsModule {}
