import { Module } from '@nestjs/common';
import { EditionDocumentsModule } from '../edition-documents';
import { CollectionResultsBlock } from './collection-results.block';
import { FilesModule } from '../files';
import { FormsModule } from '../forms';
import { FormDocumentsController } from './form-documents.controller';
import { FormDocumentsResolver } from './form-documents.resolver';
import { FormDocumentsService } from './form-documents.service';
import { MakeFormDocuments } from './make-form-documents.service';

@Module({
  imports: [EditionDocumentsModule, FilesModule, FormsModule],
  controllers: [FormDocumentsController],
  providers: [CollectionResultsBlock, FormDocumentsResolver, FormDocumentsService, MakeFormDocuments],
  exports: [FormDocumentsService],
})
export class FormDocumentsModule {}
