import { Module } from '@nestjs/common';
import { OpenDataController } from './public/open-data.controller';
import { OpenDataResolver } from './open-data.resolver';
import { OpenDataService } from './open-data.service';

/** Resolvers of this feature. */
export const OPEN_DATA_RESOLVERS = [OpenDataResolver];

@Module({ controllers: [OpenDataController], providers: [...OPEN_DATA_RESOLVERS, OpenDataService] })
export class OpenDataModule {}
