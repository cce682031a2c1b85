import type { Feature } from '../platform/declarations/feature';
import { CATALOGUE_ENTITIES, CATALOGUE_RESOLVERS } from './catalogue';
import { CATALOGUE_CONSTRAINTS } from './catalogue/indicators.errors';
import { CONTESTS_ASKS, CONTESTS_ENTITIES, CONTESTS_RESOLVERS } from './contests';
import { CONTESTS_CONSTRAINTS } from './contests/contests.errors';
import { FEEDING_RESOLVERS } from './feeding';
import { IMPORT_JOBS, ImportsUpkeep, IMPORTS_ENTITIES, IMPORTS_RESOLVERS } from './imports';
import { INDICATORS_SEARCH } from './indicator-hits.queries';
import { INDICATORS_FIGURES, INDICATORS_HOME } from './indicators-home.queries';
import { IndicatorsModule } from './indicators.module';
import { INDICATORS_HISTORY, INDICATORS_SUBJECTS } from './indicators.subjects';
import { TARGETS_ENTITIES, TARGETS_RESOLVERS } from './targets';
import { ValuesResolver } from './values/values.resolver';
import { IndicatorsBlock } from './editions/indicators.block';

/** Figures of territories: the catalogue, the values and where they come from. Values have no entity: they travel in bulk. */
export const INDICATORS: Feature = {
  name: 'indicators',
  module: IndicatorsModule,
  entities: [...CATALOGUE_ENTITIES, ...IMPORTS_ENTITIES, ...CONTESTS_ENTITIES, ...TARGETS_ENTITIES],
  resolvers: [ValuesResolver, ...CATALOGUE_RESOLVERS, ...IMPORTS_RESOLVERS, ...FEEDING_RESOLVERS, ...CONTESTS_RESOLVERS, ...TARGETS_RESOLVERS],
  constraints: { ...CATALOGUE_CONSTRAINTS, ...CONTESTS_CONSTRAINTS },
  figures: INDICATORS_FIGURES,
  home: INDICATORS_HOME,
  search: INDICATORS_SEARCH,
  editionBlocks: [{ kind: 'indicators', source: IndicatorsBlock }],
  jobs: [...IMPORT_JOBS, { name: 'imports_upkeep', work: ImportsUpkeep, every: 'minute' }],
  impersonalTexts: {
    indicator: [
      'code',
      'name',
      'definition',
      'unit',
      'direction',
      'theme',
      'periodicity',
      'aggregation',
      'expression',
      'producer',
      'distributor',
      'method',
      'limits',
      'licence',
      'source_url',
      'class_bounds',
    ],
    indicator_break: ['note'],
    indicator_contest: ['contested_state', 'status'],
    indicator_disclosure: ['numbers'],
    indicator_import: ['file_sha256', 'format', 'mapping', 'status', 'failure', 'report', 'subject_type', 'subject_id'],
    indicator_latest: ['compared', 'compared_states'],
    indicator_mapping: ['signature', 'name', 'mapping'],
    value_proposal: ['status'],
    definition_proposal: ['act', 'input', 'status'],
    indicator_period: ['map_codes', 'map_numbers', 'map_states'],
  },
  asks: CONTESTS_ASKS,
  subjects: INDICATORS_SUBJECTS,
  history: INDICATORS_HISTORY,
};
