import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { SubjectNames } from '../platform/declarations/subject-names';
import { Subjects } from '../platform/declarations/subjects';
import type { ChangeGroup } from './change-group.type';
import type { StoredGroup } from './change-groups.queries';
import type { StoredEntry } from './journal.queries';
import type { JournalEntry } from './journal.type';

const FOREIGN_KEYS = `
  SELECT k.conrelid::regclass::text AS "table", a.attname AS "column", k.confrelid::regclass::text AS target
    FROM pg_constraint k JOIN pg_attribute a ON a.attrelid = k.conrelid AND k.conkey = ARRAY[a.attnum]
   WHERE k.contype = 'f' AND k.connamespace = 'public'::regnamespace`;

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
    const names = new SubjectNames(this.subjects);
    for (const { subjectType, aboutType, aboutId, changes } of entries) {
      names.ask(aboutType, aboutId);
      for (const { field, from, to } of changes) for (const id of [from, to]) names.ask(this.targetOf(subjectType, field), id);
    }
    await names.read(this.dataSource);
    return entries.map(({ aboutType, aboutId, ...entry }) => ({
      ...entry,
      about: names.refTo(aboutType, aboutId),
      changes: entry.changes.map(({ field, from, to }) => {
        const nameOf = (id: string | null): string | null => names.of(this.targetOf(entry.subjectType, field) ?? '', id ?? '') ?? id;
        return { field, from: nameOf(from), to: nameOf(to) };
      }),
    }));
  }

  /** The same groups with what they are about by name, read in one statement. */
  async withSubjects(groups: readonly StoredGroup[]): Promise<ChangeGroup[]> {
    const names = new SubjectNames(this.subjects);
    for (const { aboutType, aboutId } of groups) names.ask(aboutType, aboutId);
    await names.read(this.dataSource);
    return groups.map(({ aboutType, aboutId, ...group }) => ({ ...group, about: names.refTo(aboutType, aboutId) }));
  }

  private targetOf(table: string, column: string): string | undefined {
    return this.targets.get(keyOf(table, column));
  }
}
