import { Module } from '@nestjs/common';
import { DigestModule } from '../digest';
import { FilesModule } from '../files';
import { IndicatorsModule } from '../indicators';
import { DemonstrationLoader } from './demonstration-loader.service';

@Module({ imports: [DigestModule, FilesModule, IndicatorsModule], providers: [DemonstrationLoader], exports: [DemonstrationLoader] })
export class DemonstrationModule {}
