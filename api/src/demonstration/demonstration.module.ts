import { Module } from '@nestjs/common';
import { IndicatorsModule } from '../indicators';
import { DemonstrationLoader } from './demonstration-loader.service';

@Module({ imports: [IndicatorsModule], providers: [DemonstrationLoader], exports: [DemonstrationLoader] })
export class DemonstrationModule {}
