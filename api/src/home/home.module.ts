import { Module } from '@nestjs/common';
import { DeadlinesModule } from '../deadlines';
import { JournalModule } from '../journal';
import { HomeResolver } from './home.resolver';
import { HomeService } from './home.service';

@Module({ imports: [DeadlinesModule, JournalModule], providers: [HomeResolver, HomeService] })
export class HomeModule {}
