import { type DynamicModule, Global, Module } from '@nestjs/common';
import { registerConstraints } from '../errors/constraints';
import { DeclaredHistory } from './declared-history';
import type { Feature } from './feature';
import { requireOnce } from './require-once';
import { Subjects } from './subjects';

/** Takes what the features declare, once, at the start. What is declared twice stops it. */
@Global()
@Module({})
export class DeclarationsModule {
  static forRoot(features: readonly Feature[]): DynamicModule {
    requireOnce(
      'feature',
      features.map(({ name }) => name),
    );
    requireOnce(
      'entity',
      features.flatMap(({ entities = [] }) => entities.map(({ name }) => name)),
    );
    requireOnce(
      'constraint',
      features.flatMap(({ constraints = {} }) => Object.keys(constraints)),
    );
    for (const { constraints = {} } of features) registerConstraints(constraints);
    return {
      module: DeclarationsModule,
      providers: [{ provide: Subjects, useValue: new Subjects(features) }, DeclaredHistory],
      exports: [Subjects],
    };
  }
}
