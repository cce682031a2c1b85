import { Module } from '@nestjs/common';
import { LegalResolver } from './legal.resolver';

@Module({ providers: [LegalResolver] })
export class LegalModule {}
