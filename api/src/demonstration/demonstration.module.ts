import { Module } from '@nestjs/common';
import { FilesModule } from '../files';
import { IndicatorsModule } from '../indicators';
import { DemonstrationLoader } from './demonstration-loader.service';

@Module({ imports: [FilesModule, IndicatorsModule], providers: [DemonstrationLoader], exports: [DemonstrationLoader] })
export class DemonstrationModule {}
