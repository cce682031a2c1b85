import { decodeCodeTails } from '../../../libs/domain/src/indicators/code-tails.ts';

/** The département of which figures are asked, in a set of France as in one of its own: both must be as quick. */
const SUBJECTS = `
  SELECT (SELECT id FROM network WHERE is_demonstration) AS network,
         (SELECT id FROM indicator WHERE code = 'bench_sum_05') AS sum, (SELECT id FROM indicator WHERE code = 'bench_ratio_01') AS ratio,
         (SELECT max(period) FROM indicator_period p JOIN indicator i ON i.id = p.indicator_id WHERE i.code = 'bench_sum_05') AS period,
         c.id AS commune, d.id AS departement, coalesce((SELECT id FROM territory WHERE kind = 'departement' AND code = '77' AND EXISTS (
           SELECT FROM indicator_value v JOIN indicator i ON i.id = v.indicator_id WHERE i.code = 'bench_sum_05' AND v.territory_id = territory.id)), d.id) AS large,
         ARRAY[c.id, e.id, d.id, r.id, f.id] AS series
    FROM territory c
    JOIN territory_inclusion ei ON ei.territory_id = c.id JOIN territory e ON e.id = ei.ancestor_id AND e.kind = 'ept' AND e.valid_to IS NULL
    JOIN territory_inclusion di ON di.territory_id = c.id JOIN territory d ON d.id = di.ancestor_id AND d.kind = 'departement'
    JOIN territory_inclusion ri ON ri.territory_id = c.id JOIN territory r ON r.id = ri.ancestor_id AND r.kind = 'region'
    JOIN territory f ON f.kind = 'country'
   WHERE c.kind = 'commune' AND c.code = '93008'`;

export const readSubjects = async (database) => (await database.query(SUBJECTS)).rows[0];

const list = (ids) => `{${ids.join(',')}}`;

/** Value and state of each commune, in the order of their codes. */
function readMap({ codes, numbers, states, ...rest }) {
  const all = codes.split(' ');
  const isWhole = all.every((code) => code.length === all[0].length);
  const values = numbers.split(' ');
  const cells = (isWhole ? all : decodeCodeTails(codes)).map((code, i) => [code, values[i], states[i]]);
  return { ...rest, cells: cells.sort(([a], [b]) => (a < b ? -1 : 1)) };
}

/**
 * What is asked of figures: the operation, its variables, and the values of the hand-written statement (../statements/<operation>.sql); `read`
 * where both may write the same answer in their own manner.
 */
export const INDICATOR_SCREENS = [
  {
    operation: 'TerritoryPortrait',
    variables: ({ network, commune }) => ({ networkId: network, territoryId: commune }),
    values: ({ commune }) => [commune],
  },
  {
    // what a map asks for, and each step of its slider: one period of the département that has most communes of those measured
    operation: 'IndicatorAtPeriod',
    variables: ({ network, ratio, large, period }) => ({ networkId: network, indicatorId: ratio, withinId: large, kind: 'commune', period }),
    values: ({ ratio, large, period }) => [ratio, large, period],
  },
  {
    operation: 'IndicatorTable',
    variables: ({ network, ratio, departement }) => ({ networkId: network, indicatorId: ratio, withinId: departement, kind: 'commune' }),
    values: ({ ratio, departement }) => [ratio, departement],
  },
  {
    operation: 'IndicatorSeries',
    variables: ({ network, ratio, series }) => ({ networkId: network, indicatorId: ratio, territoryIds: series, withPeers: false }),
    values: ({ ratio, series }) => [ratio, list(series)],
  },
  {
    operation: 'IndicatorMap',
    variables: ({ network, sum, period }) => ({ networkId: network, indicatorId: sum, period }),
    values: ({ sum, period }) => [sum, period],
    // reading the text that was put together when the values changed
    storedOperation: 'IndicatorMapStored',
    // whole codes in any order, or their tails in order: the same map
    read: ({ indicatorMap }) => readMap(indicatorMap),
    growsWithRows: true,
  },
];
