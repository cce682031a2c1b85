import { type Expression, parseExpression, referencesOf } from '@maillage/domain';
import type { Queryable } from '../../platform/database/queryable';

/** What a double cannot hold is no number; formulas are calculated in `numeric`, which does not overflow on the way. */
const NUMBER_MAX = '1e300';

/**
 * SQL: the formula over columns, null where there is no number. Texts of formulas never reach the database: only what was parsed does.
 * Each reference appears as `valueOf` names it; a number is written as its own text.
 */
export function expressionSql(expression: Expression, valueOf: (code: string) => string): string {
  const sql = (part: Expression): string => expressionSql(part, valueOf);
  switch (expression.kind) {
    case 'number':
      return `${expression.value}::numeric`;
    case 'indicator':
      return valueOf(expression.code);
    case 'negation':
      return `(- ${sql(expression.operand)})`;
    case 'call': {
      const [first, second] = [sql(expression.first), sql(expression.second)];
      if (expression.name === 'round') return `round(${first}, (${second})::integer)`;
      // least and greatest pass over nulls: what misses a value has none
      return `(CASE WHEN ${first} IS NOT NULL AND ${second} IS NOT NULL THEN ${expression.name === 'min' ? 'least' : 'greatest'}(${first}, ${second}) END)`;
    }
    case 'operation': {
      const [left, right] = [sql(expression.left), sql(expression.right)];
      return expression.operator === '/' ? `(${left} / nullif(${right}, 0))` : `(${left} ${expression.operator} ${right})`;
    }
  }
}

/**
 * Derives a computed indicator at every level at which all that it is computed from has a row. Gives the ids of what it is computed from;
 * none when the formula names an indicator that is gone: then nothing is derived.
 */
export async function deriveComputed(database: Queryable, text: string, periods: readonly number[]): Promise<number[]> {
  const expression = parseExpression(text);
  if ('error' in expression) return [];
  const codes = referencesOf(expression);
  const rows = (await database.query('SELECT id, code FROM indicator WHERE code = ANY ($1)', [codes])) as { id: number; code: string }[];
  const ids = codes.flatMap((code) => rows.find((row) => row.code === code)?.id ?? []);
  if (codes.length === 0 || ids.length < codes.length) return [];
  const inputs = codes.map((_, i) => `v${i}`);
  const states = (letters: string): string => inputs.map((input) => `${input}.state IN (${letters})`).join(' OR ');
  const value = expressionSql(expression, (code) => `v${codes.indexOf(code)}.value::numeric`);
  // a commune's own numbers are one of one; above, the least covered input speaks for all
  const coverage = (column: string): string => inputs.map((input) => `coalesce(${input}.${column}, 1)`).join(', ');
  await database.query(
    `INSERT INTO derived
     SELECT period, territory_id, CASE WHEN abs(value) < ${NUMBER_MAX} THEN value::double precision END,
            CASE WHEN state IN ('p', 'r', 'e') AND (value IS NULL OR abs(value) >= ${NUMBER_MAX}) THEN 'n' ELSE state END::"char", covered, members
       FROM (SELECT v0.period, v0.territory_id, ${value} AS value, least(${coverage('covered')}) AS covered, greatest(${coverage('members')}) AS members,
                    CASE WHEN ${states("'s'")} THEN 's' WHEN ${states("'n'")} THEN 'n' WHEN ${states("'x'")} THEN 'x' WHEN ${states("'e', 'b'")} THEN 'e' WHEN ${states("'r'")} THEN 'r' ELSE 'p' END AS state
               FROM indicator_value v0
               ${inputs
                 .slice(1)
                 .map(
                   (input, i) =>
                     `JOIN indicator_value ${input} ON ${input}.indicator_id = $${i + 3} AND ${input}.period = v0.period AND ${input}.territory_id = v0.territory_id`,
                 )
                 .join('\n               ')}
              WHERE v0.indicator_id = $2 AND v0.period = ANY ($1)) c`,
    [periods, ...ids],
  );
  return ids;
}
