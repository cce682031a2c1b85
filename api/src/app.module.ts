import type { ApolloDriverConfig } from '@nestjs/apollo';
import { ApolloDriver } from '@nestjs/apollo';
import { type DynamicModule, Module } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { Logger } from 'typeorm';
import { AccountsModule } from './accounts';
import { ENTITIES, FEATURES } from './features';
import { AccessGuard } from './platform/access/access.guard';
import { ViewerSource } from './platform/access/viewer';
import type { Config } from './platform/config/config';
import { applicationOptions } from './platform/database/database';
import { apolloOptions } from './platform/graphql/apollo-options';
import { AnswerCache } from './platform/answers/answer-cache';
import { BoundedWork } from './platform/bounds/bounded-work';
import { DirectExecution } from './platform/answers/direct-execution';
import { AnswerVersions } from './platform/answers/answer-versions';
import { RememberedViewers } from './platform/answers/remembered-viewers';
import { VersionedAnswers } from './platform/answers/versioned-answer';
import { DeclarationsModule } from './platform/declarations/declarations.module';
import { PlatformModule } from './platform/platform.module';

@Module({})
export class AppModule {
  /** The whole application on an already migrated database; `sqlLogger` lets a test count statements. */
  static forRoot(config: Config, databaseUrl: string, sqlLogger?: Logger): DynamicModule {
    return {
      module: AppModule,
      imports: [
        TypeOrmModule.forRoot({
          ...applicationOptions(databaseUrl, ENTITIES),
          ...(sqlLogger ? { logging: ['query'], logger: sqlLogger } : {}),
          retryAttempts: 0,
        }),
        PlatformModule.forRoot(config),
        GraphQLModule.forRootAsync<ApolloDriverConfig>({
          driver: ApolloDriver,
          imports: [AccountsModule],
          inject: [ViewerSource, VersionedAnswers, BoundedWork],
          useFactory: apolloOptions,
        }),
        DeclarationsModule.forRoot(FEATURES),
        ...FEATURES.map(({ module }) => module),
      ],
      // here, where the source of viewers is known: the guard stands before every handler of every module
      providers: [
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_INTERCEPTOR, useExisting: BoundedWork },
        AnswerVersions,
        RememberedViewers,
        DirectExecution,
        AnswerCache,
      ],
    };
  }
}
