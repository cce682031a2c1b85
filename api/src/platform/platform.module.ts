import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_FILTER, DiscoveryModule } from '@nestjs/core';
import { DeclaredHandlers } from './access/declared-handlers';
import { BoundedWork } from './bounds/bounded-work';
import { Prices } from './bounds/price';
import { Clock } from './clock/clock';
import { CONFIG, type Config } from './config/config';
import { Confinement } from './confinement';
import { Derivations } from './database/derivations';
import { PreparedReads } from './database/prepared-reads';
import { Transactions } from './database/transactions';
import { HttpErrors } from './errors/http-errors.filter';
import { SCALARS } from './graphql/scalars';
import { HealthController } from './health/health.controller';
import { IncomingFiles } from './http/incoming-files';
import { Jobs } from './jobs/jobs.service';
import { MailModule } from './mail';
import { CreationKeys } from './creations/creation-keys.service';
import { VersionedAnswers } from './answers/versioned-answer';
import { SeenWrites } from './writes';

/** What every feature stands on, and knows no business word. */
@Global()
@Module({})
export class PlatformModule {
  static forRoot(config: Config): DynamicModule {
    return {
      module: PlatformModule,
      imports: [DiscoveryModule, MailModule],
      controllers: [HealthController],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: APP_FILTER, useClass: HttpErrors },
        Clock,
        Confinement,
        Derivations,
        IncomingFiles,
        CreationKeys,
        Jobs,
        PreparedReads,
        SeenWrites,
        Transactions,
        DeclaredHandlers,
        VersionedAnswers,
        Prices,
        BoundedWork,
        ...SCALARS,
      ],
      exports: [
        CONFIG,
        Clock,
        Confinement,
        Derivations,
        IncomingFiles,
        Jobs,
        PreparedReads,
        SeenWrites,
        Transactions,
        MailModule,
        VersionedAnswers,
        Prices,
        BoundedWork,
      ],
    };
  }
}
