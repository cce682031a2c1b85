import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/**
 * Holds rows until the end of the transaction, before what follows from them is read: else two that derive the same at once would each take away what the
 * other one has just written. In one order, so that they wait for each other and not in a circle.
 */
export async function holdDerived(manager: EntityManager, table: 'ccas' | 'convention', ids: readonly string[]): Promise<void> {
  await manager.query(`SELECT FROM ${table} WHERE id = ANY ($1::uuid[]) ORDER BY id FOR NO KEY UPDATE`, [ids]);
}

/** Derives rows again from what they follow from, for the marked subjects of one type. Writes derived tables alone. */
export type Derive = (manager: EntityManager, subjectIds: readonly string[]) => Promise<void>;

/**
 * Rows that follow from others (the status of a convention, what comes due) are derived in the transaction that changes the others, so that
 * no reader sees one without the other (docs/adr/0013-derived-rows.md). Triggers mark what changed (`mark_derivation`), whoever changed it:
 * no service can forget.
 */
@Injectable()
export class Derivations {
  private readonly byType = new Map<string, Derive>();

  /** Called once by the feature that owns the derived rows. */
  register(subjectType: string, derive: Derive): void {
    this.byType.set(subjectType, derive);
  }

  /** Derives what this transaction marked: the last thing before it commits. */
  async settle(manager: EntityManager): Promise<void> {
    const marks = (await manager.query(
      `WITH gone AS (DELETE FROM derivation_mark RETURNING *) SELECT subject_type AS type, array_agg(subject_id ORDER BY subject_id) AS ids FROM gone GROUP BY 1 ORDER BY 1`,
    )) as { type: string; ids: string[] }[];
    for (const { type, ids } of marks) await this.byType.get(type)?.(manager, ids);
  }
}
