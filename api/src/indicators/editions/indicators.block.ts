import {
  type EditionCell,
  type EditionFact,
  type EditionPart,
  type IndicatorDirection,
  OPEN_STATUS,
  openNumber,
  type OpenTable,
  type UntoldReason,
} from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import type { Queryable } from '../../platform/database/queryable';
import type { BlockContent, EditionBlockSource, EditionReading } from '../../platform/declarations/edition-block';

interface Value {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly value: number | null;
  readonly state: string;
}

interface Shown {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly definition: string;
  readonly unit: string;
  readonly decimals: number;
  readonly direction: IndicatorDirection;
  readonly isOwn: boolean;
  readonly producer: string;
  readonly period: number;
  readonly values: readonly Value[];
  readonly target: { readonly period: number; readonly value: number } | null;
}

/** How many indicators a block shows. */
const SHOWN = 12;

/**
 * What each reader is shown of an indicator: `indicator_value` holds no secret, and whatever it ever showed stands in the ledger by which later values are hidden
 * (docs/adr/0019-secrecy-over-time.md): to freeze it tells nothing more. Nothing is added up here.
 */
const VALUES = `
  SELECT i.id, i.code, i.name, i.definition, i.unit, i.decimals, i.direction, i.network_id IS NOT NULL AS "isOwn", i.producer, p.period,
         (SELECT coalesce(json_agg(json_build_object('code', t.code, 'name', t.name, 'kind', t.kind, 'value', v.value, 'state', v.state)
                   ORDER BY t.name COLLATE "fr-x-icu", t.id), '[]')
            FROM indicator_value v JOIN territory t ON t.id = v.territory_id
           WHERE v.indicator_id = i.id AND v.period = p.period AND (t.id = n.territory_id OR (t.kind IN ('ept', 'commune') AND t.valid_to IS NULL
             AND t.id IN (SELECT x.territory_id FROM territory_inclusion x WHERE x.ancestor_id = n.territory_id)))) AS values,
         (SELECT json_build_object('period', g.period, 'value', g.value) FROM indicator_target g
           WHERE g.network_id = n.id AND g.indicator_id = i.id AND g.territory_id = n.territory_id
             AND g.set_at = (SELECT max(l.set_at) FROM indicator_target l WHERE l.network_id = n.id AND l.indicator_id = i.id AND l.territory_id = n.territory_id AND l.period = g.period)
             AND g.value IS NOT NULL ORDER BY g.period LIMIT 1) AS target
    FROM network n JOIN indicator i ON (i.network_id IS NULL OR i.network_id = n.id)
    JOIN LATERAL (SELECT max(v.period) AS period FROM indicator_value v WHERE v.indicator_id = i.id AND v.territory_id = n.territory_id) p ON p.period IS NOT NULL
   WHERE n.id = $1 AND CASE WHEN $2::text[] IS NULL
           THEN EXISTS (SELECT FROM indicator_target g WHERE g.network_id = n.id AND g.indicator_id = i.id AND g.territory_id = n.territory_id)
           ELSE i.code = ANY ($2) END
   ORDER BY i.name COLLATE "fr-x-icu", i.id LIMIT ${SHOWN}`;

/** Values of indicators over the whole network and by EPT, their targets, and a map of each by commune. */
@Injectable()
export class IndicatorsBlock implements EditionBlockSource {
  async choices(database: Queryable, networkId: string): Promise<{ option: string; value: string; label: string }[]> {
    return database.query(
      `SELECT 'indicators' AS option, code AS value, name AS label FROM indicator WHERE network_id IS NULL OR network_id = $1 ORDER BY name COLLATE "fr-x-icu", id LIMIT 500`,
      [networkId],
    );
  }

  async freeze(database: Queryable, reading: EditionReading): Promise<BlockContent | null> {
    const chosen = reading.options['indicators'];
    const shown = (await database.query(VALUES, [reading.networkId, chosen?.length ? chosen : null])) as Shown[];
    if (shown.length === 0) return null;
    return {
      extent: 'network',
      open: openTables(shown, reading),
      parts: [
        {
          is: 'table',
          caption: 'Indicateurs, sur l’ensemble du réseau',
          columns: [
            { key: 'name', title: 'Indicateur', kind: 'text' },
            { key: 'value', title: 'Valeur', kind: 'decimal' },
            { key: 'unit', title: 'Unité', kind: 'text' },
            { key: 'period', title: 'Période', kind: 'text' },
            { key: 'target', title: 'Cible', kind: 'decimal' },
            { key: 'reached', title: 'État', kind: 'text' },
          ],
          rows: shown.map((one): EditionCell[] => {
            const whole = wholeOf(one);
            return [
              one.name,
              cellOf(whole),
              one.unit,
              periodOf(one.period),
              one.target?.value ?? null,
              whole?.value == null || !one.target ? null : isReached(one, whole.value) ? 'Atteinte' : 'Non atteinte',
            ];
          }),
        },
        ...shown.flatMap((one) => partsOf(one, reading)),
      ],
      facts: shown.flatMap((one): EditionFact[] => {
        const value = wholeOf(one)?.value;
        if (value == null) return [];
        const about = { type: 'indicator', id: one.code, name: one.name };
        const told = `${new Intl.NumberFormat('fr-FR', { maximumFractionDigits: one.decimals }).format(value)}${one.unit ? `\u00a0${one.unit}` : ''} (${periodOf(one.period)})`;
        const figure: EditionFact = { key: `indicator:${one.code}`, about, aspect: 'figure', value, told, of: String(one.period) };
        if (!one.target || one.direction === 'neutral') return [figure];
        const target: EditionFact = { key: `indicator:${one.code}:target`, about, aspect: 'target', value: isReached(one, value) ? 'reached' : 'below', told };
        return [figure, target];
      }),
      sources: sourcesOf(shown),
      definitions: shown.flatMap(({ name, definition }) => (definition ? [{ term: name, meaning: definition }] : [])),
    };
  }
}

/** Indicators that all networks share, which others publish: none of the network’s own, whose counts it masks for itself. */
function openTables(shown: readonly Shown[], reading: EditionReading): OpenTable[] {
  const shared = shown.filter(({ isOwn }) => !isOwn);
  if (shared.length === 0) return [];
  return [
    {
      name: 'indicateurs',
      title: 'Indicateurs partagés, par territoire',
      fields: [
        { name: 'code', title: 'Code de l’indicateur', type: 'string' },
        { name: 'indicateur', title: 'Nom de l’indicateur', type: 'string' },
        { name: 'unite', title: 'Unité', type: 'string' },
        { name: 'producteur', title: 'Producteur', type: 'string' },
        { name: 'periode', title: 'Période', type: 'string' },
        { name: 'territoire_code', title: 'Code du territoire\u00a0: INSEE d’une commune, SIREN d’un EPT', type: 'string' },
        { name: 'territoire', title: 'Nom du territoire', type: 'string' },
        { name: 'maille', title: 'Maille du territoire', type: 'string' },
        { name: 'valeur', title: 'Valeur', type: 'number' },
        OPEN_STATUS,
      ],
      key: ['code', 'periode', 'territoire_code'],
      rows: shared.flatMap((one) =>
        [...one.values.filter(({ kind }) => kind !== 'commune'), ...communesOf(one, reading)].map(({ code, name, kind, value, state }) => [
          ...[one.code, one.name, one.unit, one.producer, periodOf(one.period), code, name, kind],
          // as exact as it is shown: a share to its last digit would tell both of its numbers
          ...openNumber(value === null ? null : Number(value.toFixed(one.decimals)), whyNot(state)),
        ]),
      ),
      over: [],
      sources: sourcesOf(shared),
    },
  ];
}

/** The communes of the perimeter: of the network’s own counts, funders have none, which is one CCAS. */
function communesOf(one: Shown, { audience, ccas, perimeter }: EditionReading): Value[] {
  if (audience === 'funder' && one.isOwn) return [];
  const codes = new Set(ccas.map(({ code }) => code));
  return one.values.filter(({ kind, code }) => kind === 'commune' && (perimeter.kind === 'network' || perimeter.kind === 'funder' || codes.has(code)));
}

/** By EPT, and by commune on a map. */
function partsOf(one: Shown, reading: EditionReading): EditionPart[] {
  const epts = one.values.filter(({ kind }) => kind === 'ept');
  const communes = communesOf(one, reading);
  const known = communes.flatMap(({ value }) => (value === null ? [] : [value])).sort((a, b) => a - b);
  const bars: EditionPart[] = epts.some(({ value }) => value !== null)
    ? [
        {
          is: 'bars',
          caption: `${one.name}, par territoire, ${periodOf(one.period)}`,
          categories: epts.map(({ name }) => name),
          series: [{ name: one.name, values: epts.map(({ value }) => value) }],
          unit: one.unit,
          ...(one.target ? { target: one.target.value } : {}),
        },
      ]
    : [];
  const map: EditionPart[] =
    known.length > 0
      ? [
          {
            is: 'map',
            caption: `${one.name}, par commune, ${periodOf(one.period)}`,
            areas: communes.map(({ code, name, value, state }) => ({ code, name, ...(value === null ? { untold: whyNot(state) } : { value }) })),
            classes: classesOf(known),
            unit: one.unit,
          },
        ]
      : [];
  return [...bars, ...map];
}

const sourcesOf = (shown: readonly Shown[]): string[] => [
  ...new Set(shown.flatMap(({ producer, period }) => (producer ? [`${producer}, ${periodOf(period)}`] : []))),
];

const wholeOf = ({ values }: Shown): Value | undefined => values.find(({ kind }) => kind !== 'ept' && kind !== 'commune');

const whyNot = (state: string): UntoldReason => (state === 's' ? 'secret' : 'unknown');

const cellOf = (value: Value | undefined): EditionCell => (value?.value != null ? value.value : { untold: value ? whyNot(value.state) : 'unknown' });

const isReached = ({ direction, target }: Shown, value: number): boolean =>
  target !== null && (direction === 'down' ? value <= target.value : value >= target.value);

/** Upper bounds of five classes of as many communes each. */
const classesOf = (sorted: readonly number[]): number[] => [
  ...new Set([1, 2, 3, 4, 5].map((fifth) => sorted[Math.max(0, Math.ceil((sorted.length * fifth) / 5) - 1)] ?? 0)),
];

/** « 2024 », « 2024-03 » of what is counted by the month or quarter. */
const periodOf = (period: number): string => {
  const [year, part] = [Math.floor(period / 100), period % 100];
  return part === 0 ? String(year) : `${year}-${String(part).padStart(2, '0')}`;
};
