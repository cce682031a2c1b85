import type { JournalColumn, JournalFacts, JournalTable } from '../faces';
import type { JournalEntryFieldsFragment } from './journal-entry.generated';

/** The tables of all features, by their name in the journal. */
export type JournalTables = Readonly<Partial<Record<string, JournalTable>>>;

/** What the journal keeps of a value that it must not hold: that there is one is all it says, and says nothing to people. */
const SECRET = '•••';

const asItIs = (value: string): string => value;

/** A column added to the database before this page was reloaded still shows, under its own name. */
export const columnOf = (tables: JournalTables, table: string, field: string): JournalColumn =>
  tables[table]?.columns[field] ?? { label: field.replaceAll('_', ' '), read: asItIs };

/** The value in French, or null when there is none or nothing worth showing. */
const wordValue = ({ read }: JournalColumn, value: string | null | undefined): string | null => (!value || value === SECRET ? null : read(value));

function factsOf(entry: JournalEntryFieldsFragment, tables: JournalTables): JournalFacts {
  const change = (field: string) => entry.changes.find((candidate) => candidate.field === field);
  const isUpdate = entry.action === 'updated';
  return {
    action: entry.action,
    value: (field) => {
      const found = change(field);
      return found ? wordValue(columnOf(tables, entry.subjectType, field), entry.action === 'deleted' ? found.from : found.to) : null;
    },
    to: (field) => change(field)?.to ?? null,
    begins: (field) => isUpdate && !!change(field)?.to && !change(field)?.from,
    ends: (field) => isUpdate && !!change(field)?.from && !change(field)?.to,
    touchesOnly: (...fields) => isUpdate && entry.changes.every((candidate) => fields.includes(candidate.field)),
  };
}

const OF_ANY_TABLE = { created: 'a ajouté un élément', updated: 'a modifié un élément', deleted: 'a supprimé un élément' } as const;

/** « a signalé un blocage »: what comes after the name of who did it. */
export const tellAction = (entry: JournalEntryFieldsFragment, tables: JournalTables): string =>
  tables[entry.subjectType]?.tell(factsOf(entry, tables)) ?? OF_ANY_TABLE[entry.action];

/** One change as people read it. */
export interface ChangeLine {
  readonly label: string;
  readonly from: string | null;
  readonly to: string | null;
  /** Shown as texts before and after, not on one line. */
  readonly isLong: boolean;
}

const LONG_TEXT_CHARACTERS = 60;

/**
 * The changes field by field, in the order of the columns; a pilot who was an account and becomes a free name is one line.
 * An entry of creation or deletion shows what it brought or took away, and no empty field.
 */
export function tellChanges(entry: JournalEntryFieldsFragment, tables: JournalTables): ChangeLine[] {
  const said = tables[entry.subjectType]?.said ?? [];
  const lines = new Map<string, ChangeLine>();
  for (const change of entry.changes) {
    const column = columnOf(tables, entry.subjectType, change.field);
    const from = wordValue(column, change.from);
    const to = wordValue(column, change.to);
    if (said.includes(change.field) || (from === null && to === null)) continue;
    const other = lines.get(column.label);
    const merged = { from: other?.from ?? from, to: other?.to ?? to };
    const isLong = column.isLong === true && Math.max(merged.from?.length ?? 0, merged.to?.length ?? 0) > LONG_TEXT_CHARACTERS;
    lines.set(column.label, { label: column.label, ...merged, isLong });
  }
  return [...lines.values()];
}
