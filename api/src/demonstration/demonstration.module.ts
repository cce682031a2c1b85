import { Module } from '@nestjs/common';
import { DemonstrationLoader } from './demonstration-loader.service';

@Module({ providers: [DemonstrationLoader], exports: [DemonstrationLoader] })
export class DemonstrationModule {}
