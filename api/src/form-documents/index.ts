export { FormDocumentsModule } from './form-documents.module';
export { FormDocumentsService } from './form-documents.service';
