import { Bindings } from '../database/bindings';
import type { Queryable } from '../database/queryable';
import type { SubjectRef } from './subject.type';
import type { Subjects } from './subjects';

/** How a row is called, and what its page goes by. */
interface Named {
  readonly name: string | null;
  readonly pageKey: string;
}

const keyOf = (type: string, id: string): string => `${type}:${id}`;

/** Names of objects, asked together and read in one statement. An object that is gone has none. */
export class SubjectNames {
  private readonly ids = new Map<string, Set<string>>();
  private names: ReadonlyMap<string, Named> = new Map();

  constructor(private readonly subjects: Subjects) {}

  /** Asks for the name of an object; of what is no subject, for nothing. */
  ask(type: string | null | undefined, id: string | null | undefined): void {
    if (type && id && this.subjects.isSubject(type)) this.ids.set(type, (this.ids.get(type) ?? new Set()).add(id));
  }

  /** Reads what was asked for. */
  async read(database: Queryable): Promise<this> {
    const b = new Bindings();
    const selects = this.subjects.all.flatMap(({ type, name, pageKey = 'r.id', idIs = 'uuid' }) => {
      const ids = this.ids.get(type);
      return ids
        ? [
            `SELECT '${type}' AS type, r.id::text, (${name ?? 'NULL'})::text AS name, (${pageKey})::text AS "pageKey" FROM ${type} r WHERE r.id = ANY (${b.bind([...ids])}::${idIs}[])`,
          ]
        : [];
    });
    if (selects.length === 0) return this;
    const rows = (await database.query(selects.join(' UNION ALL '), b.values)) as (Named & { type: string; id: string })[];
    this.names = new Map(rows.map(({ type, id, name, pageKey }) => [keyOf(type, id), { name, pageKey }]));
    return this;
  }

  /** The name of an object; null when it has none, or is gone. */
  of(type: string, id: string): string | null {
    return this.names.get(keyOf(type, id))?.name ?? null;
  }

  /** The object with its name; null for what is no subject. */
  refTo(type: string | null, id: string | null): SubjectRef | null {
    if (type === null || id === null || !this.subjects.isSubject(type)) return null;
    const { name = null, pageKey = id } = this.names.get(keyOf(type, id)) ?? {};
    return { type, id, name, pageKey };
  }
}
