import { Module } from '@nestjs/common';
import { DeadlinesResolver } from './deadlines.resolver';
import { Deadlines } from './deadlines.service';

/** Imported by the features that derive deadlines. */
@Module({ providers: [DeadlinesResolver, Deadlines], exports: [Deadlines] })
export class DeadlinesModule {}
