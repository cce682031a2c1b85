import { Module } from '@nestjs/common';
import { JournalModule } from '../journal';
import { HomeResolver } from './home.resolver';
import { HomeService } from './home.service';

@Module({ imports: [JournalModule], providers: [HomeResolver, HomeService] })
export class HomeModule {}
