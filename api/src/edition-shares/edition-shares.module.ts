import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts';
import { EditionDocumentsModule } from '../edition-documents';
import { EditionLinkCookies } from './edition-link-cookie';
import { EditionLinksService } from './edition-links.service';
import { EditionReadingsService } from './edition-readings.service';
import { EditionReportsController } from './edition-reports.controller';
import { EditionSharesResolver } from './edition-shares.resolver';
import { EditionSharesService } from './edition-shares.service';
import { ForgetReadings } from './forget-readings.service';
import { EditionTextsController } from './edition-texts.controller';

/** Resolvers of this feature. */
export const EDITION_SHARES_RESOLVERS = [EditionSharesResolver];

@Module({
  imports: [AccountsModule, EditionDocumentsModule],
  controllers: [EditionTextsController, EditionReportsController],
  providers: [...EDITION_SHARES_RESOLVERS, EditionSharesService, EditionReadingsService, EditionLinksService, EditionLinkCookies, ForgetReadings],
})
export class EditionSharesModule {}
