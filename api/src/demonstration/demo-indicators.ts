import { typeset } from '@maillage/domain';
import type { EntityManager } from 'typeorm';
import type { IndicatorDerivation } from '../indicators';
import { CCAS_OF_SEINE_SAINT_DENIS } from './ccas-of-seine-saint-denis';
import { contestSteps } from './demo-contests';
import type { DemoNetwork } from './demo-network';
import type { DemoCalendar } from './past/demo-calendar';
import { actAt, liveThrough } from './past/live-through';
import { publishedFigures } from './published-figures';

const FICTITIOUS = 'Données fictives.';
const OWN_YEARS = [2023, 2024, 2025];
/** Days before loading on which the figures were imported. */
const LOADED_DAYS_AGO = 330;

/** A whole number in [0, of) that is always the same for the same two numbers. */
const steady = (a: number, b: number, of: number): number => ((Math.imul(a + 11, 0x9e3779b1) ^ Math.imul(b + 5, 0x85ebca6b)) >>> 9) % of;

/** Counts that the network keeps itself, with the invented count of a CCAS: several stay under five, and are masked. */
const OWN_COUNTS = [
  {
    code: 'domiciliations_active',
    name: 'Domiciliations actives',
    definition: 'Élections de domicile en cours au 31 décembre, toutes durées confondues.',
    unit: 'personnes',
    direction: 'neutral',
    count: (index: number, year: number): number => (index % 4 === 1 ? steady(index, year, 6) : 20 + steady(index, 1, 260) + steady(index, year, 25)),
  },
  {
    code: 'optional_aid_households',
    name: 'Ménages aidés par une aide facultative',
    definition: 'Ménages qui ont reçu au moins une aide facultative du CCAS dans l’année ; un ménage aidé plusieurs fois compte une fois.',
    unit: 'ménages',
    direction: 'neutral',
    count: (index: number, year: number): number => (index % 7 === 3 ? steady(index, year, 8) : 60 + steady(index, 2, 700) + steady(index, year, 60)),
  },
  {
    code: 'first_receptions',
    name: 'Premiers accueils sociaux',
    definition: 'Ménages reçus pour la première fois dans l’année, hors simple renseignement.',
    unit: 'ménages',
    direction: 'neutral',
    count: (index: number, year: number): number => (index % 13 === 8 ? steady(index, year, 5) : 150 + steady(index, 3, 1400) + steady(index, year, 120)),
  },
] as const;

const INSERT_OWN_INDICATORS = `
  INSERT INTO indicator (network_id, code, name, definition, unit, direction, theme, aggregation, decimals, is_masked, expression, producer, distributor, method, limits, licence)
  SELECT $1, s.code, s.name, s.definition, s.unit, s.direction, 'ccas', s.aggregation, s.decimals, s.is_masked, s.expression, s.producer, s.distributor, s.method, s.limits, s.licence
    FROM jsonb_to_recordset($2::jsonb) AS s (code text, name text, definition text, unit text, direction text, aggregation text, decimals integer, is_masked boolean,
           expression text, producer text, distributor text, method text, limits text, licence text)`;

// A figure names its territory by code: the one that holds on 1 January of its geography.
const PLACED = `
  SELECT i.id AS indicator_id, f.period, t.id AS territory_id, f.value, f.state::"char" AS state, f.geography_year
    FROM jsonb_to_recordset($1::jsonb) AS f (indicator text, period integer, geography_year integer, kind text, territory text, value double precision, state text)
    JOIN indicator i ON i.code = f.indicator
    JOIN territory t ON t.kind = f.kind AND t.code = f.territory
     AND (t.valid_from IS NULL OR t.valid_from <= make_date(f.geography_year, 1, 1)) AND (t.valid_to IS NULL OR t.valid_to > make_date(f.geography_year, 1, 1))`;

const insertInto = (table: 'indicator_value' | 'indicator_own_value'): string => `
  WITH placed AS (${PLACED}), written AS (
    INSERT INTO ${table} (indicator_id, period, territory_id, value, state) SELECT indicator_id, period, territory_id, value, state FROM placed
  )
  INSERT INTO indicator_period (indicator_id, period, geography_year) SELECT DISTINCT indicator_id, period, geography_year FROM placed
  RETURNING indicator_id AS "indicatorId", period`;

const INSERT_TARGETS = `
  INSERT INTO indicator_target (network_id, indicator_id, territory_id, period, value, reason, set_by_id, set_at)
  SELECT $1, i.id, $2, s.period, s.value, s.reason, $3, $4
    FROM (VALUES ('rsa_share', 202700, 20::double precision, 'Objectif d’accompagnement du plan départemental d’insertion (fictif).'),
                 ('domiciliations_active', 202600, 5500, 'Une offre de domiciliation dans chaque commune (fictif).')) AS s (code, period, value, reason)
    JOIN indicator i ON i.code = s.code`;

const ownIndicators = (): readonly Record<string, unknown>[] => [
  ...OWN_COUNTS.map(({ code, name, definition, unit, direction }) => ({
    ...{ code, name, definition: typeset(definition), unit, direction, aggregation: 'sum', decimals: 0, is_masked: true, expression: null, limits: FICTITIOUS },
    ...{ producer: 'Les CCAS du réseau', distributor: 'Union départementale', method: 'Décompte annuel de chaque CCAS.', licence: 'Usage interne au réseau' },
  })),
  {
    ...{ code: 'ccas_staff_share', name: 'Part du personnel dans les dépenses du CCAS', unit: '%', direction: 'neutral', aggregation: 'computed', decimals: 1 },
    ...{ is_masked: false, expression: '100 * [ccas_staff_spending] / [ccas_operating_spending]', licence: 'Licence Ouverte 2.0' },
    ...{ definition: 'Frais de personnel, pour 100 euros de dépenses de fonctionnement du budget principal.', producer: 'DGFiP', distributor: 'OFGL' },
    ...{
      method: 'Calculé par le réseau à partir des comptes publiés.',
      limits: 'Sans les budgets annexes ni les agents mis à disposition sans refacturation.',
    },
  },
];

const ownFigures = (): readonly Record<string, unknown>[] =>
  OWN_COUNTS.flatMap(({ code, count }) =>
    CCAS_OF_SEINE_SAINT_DENIS.flatMap(([territory], index) =>
      OWN_YEARS.map((year) => ({
        indicator: code,
        period: year * 100,
        geography_year: 2026,
        kind: 'commune',
        territory,
        value: count(index, year),
        state: 'p',
      })),
    ),
  );

/** The indicators of the demonstration: real figures of the communes, invented counts of the network, two targets; then what was said of them. */
export async function loadDemoIndicators(
  manager: EntityManager,
  derivation: IndicatorDerivation,
  network: DemoNetwork,
  { departementId, calendar }: { readonly departementId: number; readonly calendar: DemoCalendar },
): Promise<void> {
  await actAt(manager, calendar.at(LOADED_DAYS_AGO));
  await manager.query(INSERT_OWN_INDICATORS, [network.networkId, JSON.stringify(ownIndicators())]);
  const published = await manager.query(insertInto('indicator_value'), [JSON.stringify(publishedFigures())]);
  const own = await manager.query(insertInto('indicator_own_value'), [JSON.stringify(ownFigures())]);
  await derivation.refresh(manager, [...published, ...own]);
  await manager.query(INSERT_TARGETS, [network.networkId, departementId, network.teamIds[0], calendar.at(LOADED_DAYS_AGO)]);
  await liveThrough(manager, await contestSteps(manager, network, calendar), network.names);
}
