import { Module } from '@nestjs/common';
import { TerritoriesResolver } from './territories.resolver';
import { TerritoriesService } from './territories.service';
import { TerritoryLoader } from './territory-loader.service';

@Module({ providers: [TerritoriesResolver, TerritoriesService, TerritoryLoader], exports: [TerritoryLoader] })
export class TerritoriesModule {}
