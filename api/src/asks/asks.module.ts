import { Module } from '@nestjs/common';
import { AsksResolver } from './asks.resolver';
import { AsksService } from './asks.service';

@Module({ providers: [AsksResolver, AsksService], exports: [AsksService] })
export class AsksModule {}
