// What stands after an import, row by row: by hand and ours must be the same.
import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { to } from 'pg-copy-streams';

/** Two ways of adding the same numbers up may differ in their last digits. */
const ROUNDING = 1e-9;
const KEYS = ['indicator_id', 'territory_id'];

/** Tables that an import feeds. The text of the map is compared where it is read: the product stores codes by their tails. */
const TABLES = {
  indicator_value: 'value, state, covered, members',
  indicator_latest: 'value, state, previous_value, previous_state, rank, ranked, compared, compared_states',
};

/** Writes the rows of one period, in the order of their keys; gives the files by table. */
export async function writeRows(url, period, prefix) {
  const client = new pg.Client(url);
  await client.connect();
  const files = {};
  for (const [table, columns] of Object.entries(TABLES)) {
    files[table] = `${prefix}-${table}.tsv`;
    const rows = `SELECT ${KEYS.join(', ')}, ${columns} FROM ${table} WHERE period = ${period} AND indicator_id IN (SELECT id FROM indicator WHERE code LIKE 'bench%') ORDER BY ${KEYS.join(', ')}`;
    await pipeline(client.query(to(`COPY (${rows}) TO STDOUT`)), createWriteStream(files[table]));
  }
  await client.end();
  return files;
}

const isNear = (a, b) => Math.abs(a - b) <= ROUNDING * Math.max(Math.abs(a), Math.abs(b));

/** Two cells, or two lists of cells in braces. */
function isSame(a, b) {
  if (a === b) return true;
  if (a.startsWith('{') && b.startsWith('{')) {
    const [own, other] = [a, b].map((list) => list.slice(1, -1).split(','));
    return own.length === other.length && own.every((cell, i) => isSame(cell, other[i]));
  }
  return isNear(Number(a), Number(b));
}

/** Which of two rows comes first: below 0 the one, above 0 the other, 0 when they have the same keys. */
const inOrder = (a, b) => KEYS.map((_, i) => Number(a[i]) - Number(b[i])).find((apart) => apart !== 0) ?? 0;

/** How many rows stand in one of two such files alone or differ in them, and the first of these. */
export async function differingRows(table, ours, byHand) {
  const [own, other] = [ours, byHand].map((path) => createInterface({ input: createReadStream(path) })[Symbol.asyncIterator]());
  const next = async (lines) => (await lines.next()).value?.split('\t');
  const examples = [];
  let count = 0;
  let [a, b] = [await next(own), await next(other)];
  while (a || b) {
    const place = a && b ? inOrder(a, b) : a ? -1 : 1;
    const isEqual = place === 0 && a.every((cell, i) => isSame(cell, b[i]));
    if (!isEqual && count++ < 3) examples.push(`ours ${place <= 0 ? a.join(' ') : 'nothing'} / by hand ${place >= 0 ? b.join(' ') : 'nothing'}`);
    [a, b] = [place <= 0 ? await next(own) : a, place >= 0 ? await next(other) : b];
  }
  return { table, count, examples };
}
