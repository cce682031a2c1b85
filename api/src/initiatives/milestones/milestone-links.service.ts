import { findLoop, type FieldError } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { isId } from '../../platform/database/queryable';
import { DomainError, InputError } from '../../platform/errors/domain-error';
import { MilestoneDependency } from './milestone-dependency.entity';

/** What milestones wait for: others of their network, never in a circle. */
@Injectable()
export class MilestoneLinks {
  /** Makes the milestone wait for exactly those; true when that changed anything. */
  async replaceAwaited(manager: EntityManager, milestoneId: string, wanted: readonly string[], networkId: string): Promise<boolean> {
    const stored = (await manager.findBy(MilestoneDependency, { milestoneId })).map(({ awaitedId }) => awaitedId);
    const added = [...new Set(wanted)].filter((id) => !stored.includes(id));
    const removed = stored.filter((id) => !wanted.includes(id));
    if (removed.length > 0) await manager.delete(MilestoneDependency, { milestoneId, awaitedId: In(removed) });
    if (added.length > 0) await this.add(manager, milestoneId, wanted, added, networkId);
    return removed.length + added.length > 0;
  }

  /** Nothing waits for the milestone any more, and it for nothing. */
  async cut(manager: EntityManager, id: string): Promise<void> {
    await manager.delete(MilestoneDependency, [{ milestoneId: id }, { awaitedId: id }]);
  }

  private async add(manager: EntityManager, milestoneId: string, wanted: readonly string[], added: readonly string[], networkId: string): Promise<void> {
    // two persons could close a circle at once, each of a half that she sees
    await manager.query(`SELECT pg_advisory_xact_lock(hashtext('maillage.milestone_dependency ' || $1))`, [networkId]);
    const titles = await this.milestonesOf(manager, networkId, [...wanted, milestoneId]);
    const errors = wanted.flatMap((id, at): FieldError[] => (titles.has(id) ? [] : [{ path: `waitsForIds.${at}`, reason: 'UNKNOWN_REFERENCE' }]));
    if (errors.length > 0) throw new InputError(errors);
    const waits = await this.waitsOf(manager, networkId);
    const loop = findLoop(waits.set(milestoneId, [...(waits.get(milestoneId) ?? []), ...added]), milestoneId);
    if (loop) throw new DomainError('MILESTONE_LOOP', { titles: await this.titlesOf(manager, loop) });
    await manager.insert(
      MilestoneDependency,
      added.map((awaitedId) => ({ milestoneId, awaitedId })),
    );
  }

  private async milestonesOf(manager: EntityManager, networkId: string, ids: readonly string[]): Promise<Set<string>> {
    const rows = (await manager.query(
      'SELECT m.id FROM milestone m JOIN initiative i ON i.id = m.initiative_id JOIN plan p ON p.id = i.plan_id WHERE p.network_id = $1 AND m.id = ANY ($2::uuid[])',
      [networkId, ids.filter(isId)],
    )) as { id: string }[];
    return new Set(rows.map(({ id }) => id));
  }

  private async waitsOf(manager: EntityManager, networkId: string): Promise<Map<string, readonly string[]>> {
    const rows = (await manager.query(
      `SELECT d.milestone_id AS id, array_agg(d.awaited_id) AS awaited
         FROM milestone_dependency d JOIN milestone m ON m.id = d.milestone_id JOIN initiative i ON i.id = m.initiative_id JOIN plan p ON p.id = i.plan_id
        WHERE p.network_id = $1 GROUP BY d.milestone_id`,
      [networkId],
    )) as { id: string; awaited: string[] }[];
    return new Map(rows.map(({ id, awaited }) => [id, awaited]));
  }

  private async titlesOf(manager: EntityManager, ids: readonly string[]): Promise<string[]> {
    const rows = (await manager.query('SELECT id, title FROM milestone WHERE id = ANY ($1::uuid[])', [ids])) as { id: string; title: string }[];
    const titles = new Map(rows.map(({ id, title }) => [id, title]));
    return ids.map((id) => titles.get(id) ?? '');
  }
}
