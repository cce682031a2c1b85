import type { DataSource } from 'typeorm';

/** What runs a statement: the pool (`DataSource`) for plain reads, the transaction's `EntityManager` for writes. */
export type Queryable = Pick<DataSource, 'query'>;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether the text can be an id of ours. One that cannot is simply unknown, and never reaches PostgreSQL, which would fail on it. */
export const isId = (text: string): boolean => UUID.test(text);
