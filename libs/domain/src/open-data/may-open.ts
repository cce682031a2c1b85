import { OPEN_STATUS, OPEN_STATUSES, OPEN_TOLD } from '../editions/open-cells';
import type { OpenTable } from '../editions/open-table';
import { mayTellBeside, toldBeside } from '../editions/told-beside';

type Basis = Readonly<Record<string, readonly string[]>>;

/** Why a table stays closed, in the words of the schema. */
export const OPEN_REFUSALS = {
  few: 'One of its numbers is over fewer than five CCAS besides that of somebody who reads it.',
  beside: 'Beside what was opened before, one of its numbers would give one over fewer than five CCAS.',
  masked: 'It tells what an opened edition keeps secret, or keeps secret what that tells.',
} as const;
/** Why a table stays closed. */
export type OpenRefusal = keyof typeof OPEN_REFUSALS;

/** Tables of an edition with the basis of its numbers: those that are to be opened, or that were, whether they are withdrawn or not. */
export interface OpenedTables {
  readonly tables: readonly OpenTable[];
  readonly basis: Basis;
}

/** The basis of these tables alone. */
const basisOf = ({ tables, basis }: OpenedTables): Basis =>
  Object.fromEntries(tables.flatMap(({ over }) => over.flatMap((key): [string, readonly string[]][] => (basis[key] ? [[key, basis[key]]] : []))));

/**
 * Why a table may not be opened; null where it may. Who reads it can be of the network: each CCAS knows of itself all that a number counts, and everybody keeps what was opened. So each
 * number is over five CCAS and more besides any one of them, and so is its difference to each time that it was opened before; and what one opened edition keeps secret is told by none.
 */
export function whyClosed(table: OpenTable, basis: Basis, opened: readonly OpenedTables[]): OpenRefusal | null {
  // a number of which it is not known over whom it is told is told to nobody
  if (table.over.some((key) => !basis[key])) return 'few';
  const own = basisOf({ tables: [table], basis });
  const earlier = opened.map(basisOf);
  const insiders = [...new Set([own, ...earlier].flatMap((one) => Object.values(one).flat()))].map((id) => [id]);
  const isTold = (ids: readonly string[]): boolean => toldBeside(ids, { before: [], readers: insiders })?.length === new Set(ids).size;
  if (!Object.values(own).every(isTold)) return 'few';
  if (!earlier.every((before) => mayTellBeside(own, before, insiders))) return 'beside';
  return opened.some(({ tables }) => tables.some((other) => other.name === table.name && masksOneAnother(table, other))) ? 'masked' : null;
}

/** Whether a row of one is secret and told by the other. */
function masksOneAnother(one: OpenTable, other: OpenTable): boolean {
  const [told, before] = [statusesOf(one), statusesOf(other)];
  return [...told].some(([key, status]) => {
    const was = before.get(key);
    return (status === OPEN_STATUSES.secret && was === OPEN_TOLD) || (status === OPEN_TOLD && was === OPEN_STATUSES.secret);
  });
}

function statusesOf({ fields, key, rows }: OpenTable): ReadonlyMap<string, string> {
  const at = (name: string): number => fields.findIndex((field) => field.name === name);
  const [status, ...keys] = [at(OPEN_STATUS.name), ...key.map(at)];
  if (status === -1 || keys.length === 0) return new Map();
  return new Map(rows.map((row) => [JSON.stringify(keys.map((index) => row[index])), String(row[status])]));
}
