import type { Aggregation, IndicatorTheme, Periodicity } from '@maillage/domain';
import type { EntityManager } from 'typeorm';
import { checkDefinition, settleDefinition } from '../catalogue/indicator-definition';
import { listKnown } from '../catalogue/indicators.queries';
import { type IndicatorRecord, NUMBERS, TEXTS } from './indicator-file';
import type { LoadProblems } from './load-problems';

const STORED = `
  SELECT id, code, network_id AS "networkId", name, theme, periodicity, aggregation, numerator_id AS "numeratorId", denominator_id AS "denominatorId", weight_id AS "weightId",
         expression, is_masked AS "isMasked", lower_bound AS "lowerBound", upper_bound AS "upperBound", class_bounds AS "classBounds"
    FROM indicator WHERE code = ANY ($1::text[])`;

interface StoredIndicator {
  readonly id: number;
  readonly code: string;
  readonly networkId: string | null;
  readonly name: string;
  readonly theme: IndicatorTheme;
  readonly periodicity: Periodicity;
  readonly aggregation: Aggregation;
  readonly numeratorId: number | null;
  readonly denominatorId: number | null;
  readonly weightId: number | null;
  readonly expression: string | null;
  readonly isMasked: boolean;
  readonly lowerBound: number | null;
  readonly upperBound: number | null;
  readonly classBounds: number[] | null;
}

const COLUMNS = [
  'code',
  'network_id',
  'name',
  'theme',
  'periodicity',
  'aggregation',
  'numerator_id',
  'denominator_id',
  'weight_id',
  'expression',
  'is_masked',
] as const;
const KEPT = ['direction', ...NUMBERS, ...TEXTS] as const;

/**
 * Merges indicators by code, sums before what is computed from them, each checked as the catalogue's own form checks it. Gives the ids of
 * those whose definition changed. To be called in a transaction that holds the catalogue.
 */
export async function mergeIndicators(
  manager: EntityManager,
  records: readonly IndicatorRecord[],
  networkId: string | null,
  problems: LoadProblems,
): Promise<number[]> {
  const isDerived = ({ aggregation }: IndicatorRecord): number =>
    aggregation === 'ratio' || aggregation === 'weighted_mean' ? 1 : aggregation === 'computed' ? 2 : 0;
  const stored = (await manager.query(STORED, [records.map(({ code }) => code)])) as StoredIndicator[];
  const storedByCode = new Map(stored.map((indicator) => [indicator.code, indicator]));
  const changed: number[] = [];
  for (const record of [...records].sort((a, b) => isDerived(a) - isDerived(b))) {
    const there = storedByCode.get(record.code);
    if (there && there.networkId !== null && there.networkId !== networkId) {
      problems.note('Codes pris par un autre réseau', record.line, record.code);
      continue;
    }
    const known = await listKnown(manager, there ? there.networkId : networkId);
    const idOf = (code: string | null, before: number | null | undefined): number | null =>
      code === null ? (before ?? null) : (known.find((each) => each.code === code)?.id ?? -1);
    const aggregation = record.aggregation ?? there?.aggregation ?? 'sum';
    const definition = {
      ...settleDefinition(aggregation, {
        numeratorId: idOf(record.numerator, there?.numeratorId),
        denominatorId: idOf(record.denominator, there?.denominatorId),
        weightId: idOf(record.weight, there?.weightId),
        expression: record.expression ?? there?.expression ?? null,
      }),
      code: record.code,
      networkId: there ? there.networkId : networkId,
      periodicity: record.periodicity ?? there?.periodicity ?? 'year',
      aggregation,
      isMasked: record.isMasked ?? there?.isMasked ?? false,
      lowerBound: record.numbers.lower_bound ?? there?.lowerBound ?? null,
      upperBound: record.numbers.upper_bound ?? there?.upperBound ?? null,
      classBounds: there?.classBounds ?? null,
    };
    const theme = record.theme ?? there?.theme;
    const errors = [
      ...checkDefinition(definition, there?.id ?? null, known).map(({ path, reason }) => `${path} ${reason}`),
      ...(theme ? [] : ['theme REQUIRED']),
    ];
    if (errors.length > 0) {
      problems.note('Définitions refusées', record.line, `${record.code} ${errors.join(', ')}`);
      continue;
    }
    const values = [
      ...[record.code, definition.networkId, record.name ?? there?.name ?? record.code, theme, definition.periodicity, aggregation],
      ...[definition.numeratorId, definition.denominatorId, definition.weightId, definition.expression, definition.isMasked],
      ...[record.direction, ...NUMBERS.map((name) => record.numbers[name]), ...TEXTS.map((name) => record.texts[name])],
    ];
    changed.push(...(await writeIndicator(manager, there?.id ?? null, values)));
  }
  return changed;
}

// A cell that says nothing leaves what is there, or the default.
const DEFAULTS: Readonly<Record<(typeof KEPT)[number], string>> = {
  direction: `'neutral'`,
  decimals: '0',
  scale: '1',
  lower_bound: 'NULL',
  upper_bound: 'NULL',
  unit: `''`,
  definition: `''`,
  producer: `''`,
  distributor: `''`,
  method: `''`,
  limits: `''`,
  licence: `''`,
  source_url: 'NULL',
  next_update_on: 'NULL',
};
const TYPES: Partial<Record<string, string>> = { network_id: 'uuid', is_masked: 'boolean', decimals: 'integer', next_update_on: 'date' };
const parameter = (name: string, place: number): string => {
  const isNumber = (NUMBERS as readonly string[]).includes(name);
  const isId = name.endsWith('_id');
  return `$${place + 1}::${TYPES[name] ?? (isNumber ? 'double precision' : isId ? 'integer' : 'text')}`;
};
const ALL = [...COLUMNS, ...KEPT];
const INSERT = `
  INSERT INTO indicator (${ALL.join(', ')})
  VALUES (${ALL.map((name, place) => (place < COLUMNS.length ? parameter(name, place) : `coalesce(${parameter(name, place)}, ${DEFAULTS[name as (typeof KEPT)[number]]})`)).join(', ')})
  RETURNING id`;
const UPDATE = `
  UPDATE indicator i SET ${ALL.map((name) => `${name} = n.${name}`).join(', ')}
    FROM (SELECT ${ALL.map((name, place) => `${place < COLUMNS.length ? parameter(name, place) : `coalesce(${parameter(name, place)}, k.${name})`} AS ${name}`).join(', ')}
            FROM indicator k WHERE k.id = $${ALL.length + 1}) n
   WHERE i.id = $${ALL.length + 1} AND (${ALL.map((name) => `i.${name}`).join(', ')}) IS DISTINCT FROM (${ALL.map((name) => `n.${name}`).join(', ')})
  RETURNING i.id`;

async function writeIndicator(manager: EntityManager, id: number | null, values: readonly unknown[]): Promise<number[]> {
  if (id === null) {
    const [row] = (await manager.query(INSERT, [...values])) as [{ id: number }];
    return [row.id];
  }
  const [rows] = (await manager.query(UPDATE, [...values, id])) as [{ id: number }[], number];
  return rows.map((row) => row.id);
}
