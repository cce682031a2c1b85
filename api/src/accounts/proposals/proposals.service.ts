import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { listNetworks } from '../../network';
import { found } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { Clock } from '../../platform/clock/clock';
import { isId, type Queryable } from '../../platform/database/queryable';
import { Transactions } from '../../platform/database/transactions';
import { TOUCH_ACCOUNT } from '../account.queries';
import type { RoleAssignmentType } from '../account.type';
import { OneTimeLinks } from '../links/one-time-links.service';
import type { RoleProposal } from './proposal.type';
import { LIST_PROPOSALS, LIST_REFERENCES, LOCK_PROPOSAL } from './proposals.queries';

interface Proposal {
  readonly id: string;
  readonly fullName: string;
}

/** A column that names an account. */
interface Reference {
  readonly table: string;
  readonly column: string;
  readonly isNullable: boolean;
}

/** Unique, check and exclusion constraints, as PostgreSQL tells them. */
const COLLISIONS: ReadonlySet<string> = new Set(['23505', '23514', '23P01']);

/** Roles proposed to who already has an account: accepted or declined by that person alone (docs/adr/0026-proposals.md). */
@Injectable()
export class ProposalsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly links: OneTimeLinks,
  ) {}

  async list({ accountId }: Viewer): Promise<RoleProposal[]> {
    const proposals = (await this.dataSource.query(LIST_PROPOSALS, [this.clock.today(), null, accountId])) as { id: string; roles: RoleAssignmentType[] }[];
    const networkIdsOf = ({ roles }: { roles: RoleAssignmentType[] }): string[] => roles.flatMap(({ networkId }) => networkId ?? []);
    const networks = await listNetworks(this.dataSource, proposals.flatMap(networkIdsOf));
    return proposals.map((proposal) => ({ ...proposal, networks: networks.filter(({ id }) => networkIdsOf(proposal).includes(id)) }));
  }

  /** The roles become the viewer's, and whatever named the proposal names the viewer. */
  accept(viewer: Viewer, id: string): Promise<void> {
    return this.transactions.run(viewer, async (manager) => {
      const proposal = await this.lock(manager, viewer, id);
      for (const reference of (await manager.query(LIST_REFERENCES)) as Reference[]) await this.pass(manager, reference, proposal.id, viewer.accountId);
      await manager.query('DELETE FROM account WHERE id = $1', [proposal.id]);
      await manager.query(TOUCH_ACCOUNT, [viewer.accountId]);
    });
  }

  /**
   * What names the one names the other. Where a row may not (both were mentioned in one message, both are away on a day, one stands in for the other) what
   * stands of the person stays, and what would say it twice goes.
   */
  private async pass(manager: EntityManager, { table, column, isNullable }: Reference, from: string, to: string): Promise<void> {
    const rows = (await manager.query(`SELECT ctid::text AS at FROM ${table} WHERE ${column} = $1 FOR UPDATE`, [from])) as { at: string }[];
    for (const { at } of rows) {
      await manager.query('SAVEPOINT passed');
      try {
        await manager.query(`UPDATE ${table} SET ${column} = $2 WHERE ctid = $1::tid`, [at, to]);
      } catch (error) {
        if (!COLLISIONS.has((error as { driverError?: { code?: string } }).driverError?.code ?? '')) throw error;
        await manager.query('ROLLBACK TO SAVEPOINT passed');
        await manager.query(isNullable ? `UPDATE ${table} SET ${column} = NULL WHERE ctid = $1::tid` : `DELETE FROM ${table} WHERE ctid = $1::tid`, [at]);
      }
      await manager.query('RELEASE SAVEPOINT passed');
    }
  }

  /** Under the name that the proposal bears: the journal does not tell who proposed it what the person is called elsewhere. */
  async decline(viewer: Viewer, id: string): Promise<void> {
    const { fullName } = await this.lock(this.dataSource, viewer, id);
    await this.transactions.asSystem(fullName, async (manager) => {
      await this.markDeclined(manager, (await this.lock(manager, viewer, id)).id);
    });
  }

  /** Also what a link of an invitation does for who has no account yet. */
  async markDeclined(manager: EntityManager, accountId: string): Promise<void> {
    await manager.query('UPDATE account SET declined_at = $2 WHERE id = $1', [accountId, this.clock.now()]);
    await this.links.revokeAll(manager, accountId);
  }

  private async lock(database: Queryable, { accountId }: Viewer, id: string): Promise<Proposal> {
    const [proposal] = isId(id) ? ((await database.query(LOCK_PROPOSAL, [null, null, accountId, id])) as Proposal[]) : [];
    return found(proposal);
  }
}
