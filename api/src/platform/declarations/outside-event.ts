import type { OutsideEvent } from '@maillage/domain';

/**
 * Something that happens to the rows of a feature, and of which other programs can be told: its kind, when, and the address of the object, nothing else. It is
 * read from the journal, which is written by the very transaction that changes the row: whoever changed it, no service can forget.
 */
export interface OutsideEventSource {
  readonly event: OutsideEvent;
  /** A table whose history is kept. */
  readonly table: string;
  /** SQL condition: the entry `e` of the journal, with its `changes` `{ column: [before, after] }`, is such an event. */
  readonly when: string;
}

/**
 * Something that begins to hold of an object with the calendar, though no row changes: other programs are told when it does
 * (docs/adr/0072-what-stands.md).
 */
export interface OutsideStandingSource {
  readonly event: OutsideEvent;
  /** What kind of object it is, by whose address it is found. */
  readonly objectType: string;
  /** SQL: `network_id` and `object_id` of each of which it holds on that day, a SQL expression. */
  readonly standing: (day: string) => string;
}

/** SQL condition: a column that was empty has a value from that change on. */
export const begins = (column: string): string =>
  `e.changes ? '${column}' AND e.changes #>> '{${column},0}' IS NULL AND e.changes #>> '{${column},1}' IS NOT NULL`;

/** SQL condition: a column changed. */
export const turns = (column: string): string => `e.action = 'updated' AND e.changes ? '${column}'`;

/** SQL condition: a row was made with a value in a column, or that changed. */
export const isSaid = (column: string): string => `e.action IN ('created', 'updated') AND e.changes ? '${column}'`;

/** SQL condition: a row was made with that value in a column. */
export const appears = (column: string, value: string): string => `e.action = 'created' AND e.changes #>> '{${column},1}' = '${value}'`;
