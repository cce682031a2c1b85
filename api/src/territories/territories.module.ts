import { Module } from '@nestjs/common';
import { LoadOutlinesService } from './outlines/load-outlines.service';
import { OutlinesController } from './outlines/outlines.controller';
import { OutlinesResolver } from './outlines/outlines.resolver';
import { OutlinesService } from './outlines/outlines.service';
import { TerritoriesResolver } from './territories.resolver';
import { TerritoriesService } from './territories.service';
import { TerritoryLoader } from './territory-loader.service';

@Module({
  controllers: [OutlinesController],
  providers: [TerritoriesResolver, TerritoriesService, TerritoryLoader, OutlinesResolver, OutlinesService, LoadOutlinesService],
  exports: [TerritoryLoader],
})
export class TerritoriesModule {}
