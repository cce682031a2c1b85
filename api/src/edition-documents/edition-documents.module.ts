import { Module } from '@nestjs/common';
import { EditionsModule } from '../editions';
import { FilesModule } from '../files';
import { EditionDocumentsController } from './edition-documents.controller';
import { EditionDocumentsResolver } from './edition-documents.resolver';
import { EditionDocumentsService } from './edition-documents.service';
import { OwnTemplatesController } from './own/own-templates.controller';
import { OwnTemplatesService } from './own/own-templates.service';
import { ReadersDocuments } from './readers-documents';
import { DocumentWriter } from './making/document-writer.service';
import { AskForDueDocuments, MakeDocuments } from './making/make-documents.service';
import { KeptTemplatesController } from './templates/kept-templates.controller';
import { EditionTemplatesResolver } from './templates/edition-templates.resolver';
import { EditionTemplatesService } from './templates/edition-templates.service';

@Module({
  imports: [EditionsModule, FilesModule],
  controllers: [EditionDocumentsController, OwnTemplatesController, KeptTemplatesController],
  providers: [
    EditionTemplatesResolver,
    EditionTemplatesService,
    EditionDocumentsResolver,
    EditionDocumentsService,
    DocumentWriter,
    MakeDocuments,
    AskForDueDocuments,
    ReadersDocuments,
    OwnTemplatesService,
  ],
  exports: [DocumentWriter, ReadersDocuments],
})
export class EditionDocumentsModule {}
