import { Module } from '@nestjs/common';
import { DeclarationsModule } from './declarations.module';
import type { Feature } from './feature';

@Module({})
class EmptyModule {}

class Row {}

const feature = (name: string, declared: Partial<Feature> = {}): Feature => ({ name, module: EmptyModule, ...declared });

describe('the declarations of the features', () => {
  it('are taken when each says its own', () => {
    expect(() => DeclarationsModule.forRoot([feature('one', { entities: [Row] }), feature('other', { constraints: { uq_one: {} } })])).not.toThrow();
  });

  it.each<[string, Feature[]]>([
    ['feature: one', [feature('one'), feature('one')]],
    ['entity: Row', [feature('one', { entities: [Row] }), feature('other', { entities: [Row] })]],
    ['constraint: uq_one', [feature('one', { constraints: { uq_one: {} } }), feature('other', { constraints: { uq_one: {} } })]],
  ])('stop the start when two of them say the same: %s', (what, features) => {
    expect(() => DeclarationsModule.forRoot(features)).toThrow(`Declared twice, ${what}`);
  });
});
