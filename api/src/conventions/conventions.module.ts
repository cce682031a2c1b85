import { Module } from '@nestjs/common';
import { DeadlinesModule } from '../deadlines';
import { FilesModule } from '../files';
import { ConventionsResolver } from './conventions.resolver';
import { ConventionsService } from './conventions.service';
import { CoverageResolver } from './coverage/coverage.resolver';
import { CoverageService } from './coverage/coverage.service';
import { CRC_PROVIDERS, CRC_RESOLVERS } from './crc';
import { CreateConventionService } from './create-convention.service';
import { DateChecks } from './date-checks';
import { ConventionDerivation } from './derivation/convention-derivation.service';
import { EXISTING_CONTROLLERS, EXISTING_PROVIDERS, EXISTING_RESOLVERS } from './existing';
import { LacksResolver } from './lacks/lacks.resolver';
import { ConventionMoneyResolver } from './parts/convention-money.resolver';
import { ConventionPartsResolver } from './parts/convention-parts.resolver';
import { SavePartService } from './parts/save-part.service';
import { SetVoletsService } from './parts/set-volets.service';
import { TEMPLATES_CONTROLLERS, TEMPLATES_PROVIDERS, TEMPLATES_RESOLVERS } from './templates';
import { UpdateConventionService } from './update-convention.service';
import { RegisterWorkbook } from './workbook/register-workbook';
import { ConventionsBlock } from './editions/conventions.block';

/** Resolvers of this feature. */
export const CONVENTIONS_RESOLVERS = [
  ConventionsResolver,
  ConventionPartsResolver,
  ConventionMoneyResolver,
  CoverageResolver,
  LacksResolver,
  ...TEMPLATES_RESOLVERS,
  ...CRC_RESOLVERS,
  ...EXISTING_RESOLVERS,
];

@Module({
  imports: [DeadlinesModule, FilesModule],
  controllers: [...TEMPLATES_CONTROLLERS, ...EXISTING_CONTROLLERS],
  providers: [
    ConventionsBlock,
    ...CONVENTIONS_RESOLVERS,
    ConventionsService,
    CreateConventionService,
    UpdateConventionService,
    DateChecks,
    SavePartService,
    SetVoletsService,
    CoverageService,
    ConventionDerivation,
    ...TEMPLATES_PROVIDERS,
    ...CRC_PROVIDERS,
    ...EXISTING_PROVIDERS,
    RegisterWorkbook,
  ],
})
export class ConventionsModule {}
