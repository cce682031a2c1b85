import { Module } from '@nestjs/common';
import { CcasResolver } from './ccas.resolver';
import { CcasService } from './ccas.service';
import { FundersResolver } from './funders.resolver';
import { FundersService } from './funders.service';
import { OfficesResolver } from './offices.resolver';
import { OfficesService } from './offices.service';

@Module({ providers: [CcasResolver, CcasService, OfficesResolver, OfficesService, FundersResolver, FundersService], exports: [OfficesService] })
export class NetworkModule {}
