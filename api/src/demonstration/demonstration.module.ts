import { Module } from '@nestjs/common';
import { DigestModule } from '../digest';
import { EditionsModule } from '../editions';
import { SurveysModule } from '../surveys';
import { FilesModule } from '../files';
import { FormDocumentsModule } from '../form-documents';
import { FormsModule } from '../forms';
import { IndicatorsModule } from '../indicators';
import { DemonstrationLoader } from './demonstration-loader.service';

@Module({
  imports: [DigestModule, EditionsModule, FilesModule, FormDocumentsModule, FormsModule, IndicatorsModule, SurveysModule],
  providers: [DemonstrationLoader],
  exports: [DemonstrationLoader],
})
export class DemonstrationModule {}
