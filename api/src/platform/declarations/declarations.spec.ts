import { Module } from '@nestjs/common';
import { FEATURES } from '../../features';
import { DeadlineSources } from './deadline-sources';
import { DeclarationsModule } from './declarations.module';
import type { Feature } from './feature';
import { SearchSources } from './search-sources';

@Module({})
class EmptyModule {}

class Row {}

const declaring = (declared: Partial<Feature>): Feature => ({ name: 'one more', module: EmptyModule, ...declared });
const without = (name: string): Feature[] => FEATURES.filter((feature) => feature.name !== name);
const declaredBy = (name: string): Feature => FEATURES.find((feature) => feature.name === name) as Feature;

describe('the declarations of the features', () => {
  it('are taken when each says its own', () => {
    expect(() => DeclarationsModule.forRoot([...FEATURES, declaring({ entities: [Row], constraints: { uq_one: {} } })])).not.toThrow();
  });

  it.each<[string, Feature[]]>([
    ['feature: one more', [declaring({}), declaring({})]],
    ['entity: Row', [declaring({ entities: [Row, Row] })]],
    ['constraint: uq_ccas_siren', [declaring({ constraints: { uq_ccas_siren: {} } })]],
    ['subject: convention', [declaring({ subjects: (declaredBy('conventions').subjects ?? []).slice(0, 1) })]],
    ['history: adoption', [declaring({ history: { adoption: { readBy: [] } } })]],
    ['source of deadlines: convention', [declaring({ deadlines: [{ source: 'convention', seen: [], handledBy: [] }] })]],
    ['kind of attention: contested_values', [declaring({ home: { kinds: ['contested_values'], cards: () => [] } })]],
    ['figure: convention_coverage', [declaring({ figures: [{ kind: 'convention_coverage', read: 'conventions.readStatus', rows: () => '' }] })]],
    ['kind of search hit: indicator', [declaring({ search: [{ kind: 'indicator', candidates: () => null }] })]],
  ])('stop the start when two of them say the same: %s', (what, more) => {
    expect(() => DeclarationsModule.forRoot([...FEATURES, ...more])).toThrow(`Declared twice, ${what}`);
  });

  it('stop the start when nobody says something that the product has', () => {
    expect(() => DeclarationsModule.forRoot(without('accounts'))).toThrow('Declared by no feature, subject: account');
    expect(() => new DeadlineSources(without('privacy'))).toThrow('Declared by no feature, source of deadlines: privacy');
    expect(
      () => new DeadlineSources([...without('conventions'), { ...declaredBy('conventions'), deadlines: [{ source: 'convention', seen: [], handledBy: [] }] }]),
    ).toThrow('Declared by no feature, kind of deadline: convention_term');
    expect(() => new SearchSources(without('accounts'))).toThrow('Declared by no feature, kind of search hit: account');
  });
});
