import { Module } from '@nestjs/common';
import { DeadlinesModule } from '../deadlines';
import { JournalModule } from '../journal';
import { HomeCcasResolver } from './home-ccas.resolver';
import { HomeCcasService } from './home-ccas.service';
import { HomeRequests } from './home-requests';
import { HomeResolver } from './home.resolver';
import { HomeService } from './home.service';

@Module({
  imports: [DeadlinesModule, JournalModule],
  providers: [HomeRequests, HomeResolver, HomeService, HomeCcasResolver, HomeCcasService],
  exports: [HomeService],
})
export class HomeModule {}
