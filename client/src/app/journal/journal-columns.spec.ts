import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { columnOf, JOURNAL_COLUMNS } from './journal-columns';

const MIGRATIONS = join(__dirname, '../../../../migrations');
const COLUMN = /^\s+(?:ADD COLUMN )?(\w+) (?:uuid|text|integer|bigint|boolean|date|timestamptz|numeric|double precision|jsonb|bytea)\b/gm;
/** As in the trigger `journal_row_change`. */
const NOT_IN_THE_JOURNAL = ['id', 'version', 'created_at', 'updated_at', 'updated_by_id'];

/** Tables with a journal and their columns, as the migrations create or extend them. */
function journalledColumns(): Record<string, string[]> {
  const sql = readdirSync(MIGRATIONS)
    .filter((name) => /^\d+-.*\.ts$/.test(name))
    .map((name) => readFileSync(join(MIGRATIONS, name), 'utf8'))
    .join('\n');
  const tables: Record<string, string[]> = {};
  for (const [, table = ''] of sql.matchAll(/CALL keep_journal_of\('(\w+)'/g)) {
    const definitions = [...sql.matchAll(new RegExp(`CREATE TABLE ${table} \\(([\\s\\S]*?)\\n\\s+\\);|ALTER TABLE ${table}\\b([\\s\\S]*?);`, 'g'))];
    tables[table] = definitions
      .flatMap(([, created, altered]) => [...(created ?? altered ?? '').matchAll(COLUMN)].map(([, column = '']) => column))
      .filter((column) => !NOT_IN_THE_JOURNAL.includes(column));
  }
  return tables;
}

describe('the columns of the journal', () => {
  const inDatabase = journalledColumns();

  it('knows every table that has a journal', () => {
    expect(Object.keys(JOURNAL_COLUMNS).sort()).toEqual(Object.keys(inDatabase).sort());
  });

  it.each(Object.keys(JOURNAL_COLUMNS))('words every column of %s and none that does not exist', (table) => {
    expect(Object.keys(JOURNAL_COLUMNS[table as keyof typeof JOURNAL_COLUMNS]).sort()).toEqual([...(inDatabase[table] ?? [])].sort());
  });

  it('gives a column that it does not know its own name', () => {
    expect(columnOf('adoption', 'new_column')).toEqual({ label: 'new column', kind: 'text' });
    expect(columnOf('new_table', 'stage')).toEqual({ label: 'stage', kind: 'text' });
  });
});
