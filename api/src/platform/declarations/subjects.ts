import { SUBJECT_TYPES, type SubjectType } from '@maillage/domain';
import { AS_FILES_OF_THE_SUBJECT, type Audience } from './audience';
import type { Feature } from './feature';
import { requireEach, requireOnce } from './require-once';
import type { Subject } from './subject';

/** Some tables with one audience. */
export interface Readers {
  readonly tables: readonly string[];
  readonly audience: Audience;
}

/**
 * The objects of all features, and who reads their history. Files, the journal, deadlines and what comes after them ask here; what no
 * feature declares is not found, and shown to nobody.
 */
export class Subjects {
  /** Audiences of the journalled tables. */
  readonly readers: readonly Readers[];
  /** Tables whose history is read as the files of a subject are. */
  readonly fileTables: readonly string[];
  private readonly byType: ReadonlyMap<string, Subject>;

  constructor(features: readonly Feature[]) {
    const subjects = features.flatMap((feature) => feature.subjects ?? []);
    const histories = features.flatMap((feature) => Object.entries(feature.history ?? {}));
    const tables = histories.map(([table]) => table);
    const types = subjects.map(({ type }) => type);
    requireOnce('history', tables);
    requireEach('subject', Object.keys(SUBJECT_TYPES), types);
    this.byType = new Map(subjects.map((subject) => [subject.type, subject]));
    this.fileTables = histories.flatMap(([table, history]) => (history === AS_FILES_OF_THE_SUBJECT ? [table] : []));
    this.readers = grouped(
      histories.flatMap(([table, history]) => (history === AS_FILES_OF_THE_SUBJECT ? [] : [history].flat().map((audience) => ({ table, audience })))),
    );
  }

  /** Every subject, in the order of the features. */
  get all(): readonly Subject[] {
    return [...this.byType.values()];
  }

  /** Tables whose history somebody may read. */
  get journalledTables(): readonly string[] {
    return [...this.fileTables, ...new Set(this.readers.flatMap(({ tables }) => tables))];
  }

  find(type: string): Subject | undefined {
    return this.byType.get(type);
  }

  isSubject(type: string): type is SubjectType {
    return this.byType.has(type);
  }
}

/** Tables of one audience together, so that a statement asks for each once. */
function grouped(histories: readonly { readonly table: string; readonly audience: Audience }[]): Readers[] {
  const groups = new Map<string, { tables: string[]; audience: Audience }>();
  for (const { table, audience } of histories) {
    const key = JSON.stringify(audience);
    const group = groups.get(key) ?? { tables: [], audience };
    group.tables.push(table);
    groups.set(key, group);
  }
  return [...groups.values()];
}
