import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Bindings } from '../platform/database/bindings';
import type { SubjectRef } from '../platform/declarations/subject.type';
import { Subjects } from '../platform/declarations/subjects';
import type { ChangeGroup } from './change-group.type';
import type { StoredGroup } from './change-groups.queries';
import type { StoredEntry } from './journal.queries';
import type { JournalEntry } from './journal.type';

const FOREIGN_KEYS = `
  SELECT k.conrelid::regclass::text AS "table", a.attname AS "column", k.confrelid::regclass::text AS target
    FROM pg_constraint k JOIN pg_attribute a ON a.attrelid = k.conrelid AND k.conkey = ARRAY[a.attnum]
   WHERE k.contype = 'f' AND k.connamespace = 'public'::regnamespace`;

/** How a row is called, and what its page goes by. */
interface Named {
  readonly name: string | null;
  readonly pageKey: string;
}

const keyOf = (...parts: readonly string[]): string => parts.join(':');

/** Puts names in place of ids: what a column points at is what its foreign key says, and the name is what the subject is called. */
@Injectable()
export class ReferenceNames implements OnModuleInit {
  /** Table at which a column points. */
  private targets: ReadonlyMap<string, string> = new Map();

  constructor(
    private readonly dataSource: DataSource,
    private readonly subjects: Subjects,
  ) {}

  async onModuleInit(): Promise<void> {
    const keys = (await this.dataSource.query(FOREIGN_KEYS)) as { table: string; column: string; target: string }[];
    this.targets = new Map(keys.map(({ table, column, target }) => [keyOf(table, column), target]));
  }

  /** The same entries with names, read in one statement. An id that names nothing any more stays what it is. */
  async withNames(entries: readonly StoredEntry[]): Promise<JournalEntry[]> {
    const names = await this.namesOf(this.referencedIds(entries));
    return entries.map(({ aboutType, aboutId, ...entry }) => ({
      ...entry,
      about: this.referenceTo(aboutType, aboutId, names),
      changes: entry.changes.map(({ field, from, to }) => {
        const nameOf = (id: string | null): string | null => names.get(keyOf(this.targetOf(entry.subjectType, field) ?? '', id ?? ''))?.name ?? id;
        return { field, from: nameOf(from), to: nameOf(to) };
      }),
    }));
  }

  /** The same groups with what they are about by name, read in one statement. */
  async withSubjects(groups: readonly StoredGroup[]): Promise<ChangeGroup[]> {
    const ids = new Map<string, Set<string>>();
    for (const { aboutType, aboutId } of groups) {
      if (aboutType && aboutId && this.subjects.isSubject(aboutType)) ids.set(aboutType, (ids.get(aboutType) ?? new Set()).add(aboutId));
    }
    const names = await this.namesOf(ids);
    return groups.map(({ aboutType, aboutId, ...group }) => ({ ...group, about: this.referenceTo(aboutType, aboutId, names) }));
  }

  private targetOf(table: string, column: string): string | undefined {
    return this.targets.get(keyOf(table, column));
  }

  private referenceTo(type: string | null, id: string | null, names: ReadonlyMap<string, Named>): SubjectRef | null {
    if (type === null || id === null || !this.subjects.isSubject(type)) return null;
    const { name = null, pageKey = id } = names.get(keyOf(type, id)) ?? {};
    return { type, id, name, pageKey };
  }

  /** Ids to be named, by table. */
  private referencedIds(entries: readonly StoredEntry[]): Map<string, Set<string>> {
    const ids = new Map<string, Set<string>>();
    const add = (table: string | null | undefined, id: string | null): void => {
      if (table && id !== null && this.subjects.isSubject(table)) ids.set(table, (ids.get(table) ?? new Set()).add(id));
    };
    for (const { subjectType, aboutType, aboutId, changes } of entries) {
      add(aboutType, aboutId);
      for (const { field, from, to } of changes) for (const id of [from, to]) add(this.targetOf(subjectType, field), id);
    }
    return ids;
  }

  private async namesOf(idsByTable: ReadonlyMap<string, ReadonlySet<string>>): Promise<Map<string, Named>> {
    const b = new Bindings();
    const selects = this.subjects.all.flatMap(({ type, name, pageKey = 'r.id', idIs = 'uuid' }) => {
      const ids = idsByTable.get(type);
      return ids
        ? [
            `SELECT '${type}' AS type, r.id::text, (${name ?? 'NULL'})::text AS name, (${pageKey})::text AS "pageKey" FROM ${type} r WHERE r.id = ANY (${b.bind([...ids])}::${idIs}[])`,
          ]
        : [];
    });
    if (selects.length === 0) return new Map();
    const rows = (await this.dataSource.query(selects.join(' UNION ALL '), b.values)) as (Named & { type: string; id: string })[];
    return new Map(rows.map(({ type, id, name, pageKey }) => [keyOf(type, id), { name, pageKey }]));
  }
}
