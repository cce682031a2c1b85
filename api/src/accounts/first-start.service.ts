import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CONFIG, type Config } from '../platform/config/config';
import { Transactions } from '../platform/database/transactions';
import { INSERT_ASSIGNMENT } from './account.queries';
import { InvitationsService } from './invitations.service';
import { FIND_BY_ADDRESS, HOLD_ADDRESS } from './sign-in-address.queries';
import type { Assignment } from './role-scopes';

/** Who signs what is done before anybody has an account. */
const INSTANCE = 'Mise en service';

/** Opens the network of an empty instance and lets its first administrator in, as the environment asks. Does nothing twice. */
@Injectable()
export class FirstStart {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly transactions: Transactions,
    private readonly invitations: InvitationsService,
  ) {}

  /** To be called once the territories are there. Fails on a département that does not exist. Safe with several processes. */
  async prepare(): Promise<void> {
    const { adminEmail, departementCode } = this.config.firstStart;
    if (!adminEmail && !departementCode) return;
    await this.transactions.asSystem(INSTANCE, async (manager) => {
      await manager.query(`SELECT pg_advisory_xact_lock(hashtext('maillage.first-start'))`);
      const networkId = departementCode ? await this.openNetwork(manager, departementCode) : null;
      if (adminEmail) await this.inviteAdministrator(manager, adminEmail, networkId);
    });
  }

  private async openNetwork(manager: EntityManager, departementCode: string): Promise<string> {
    const [territory] = (await manager.query(
      `SELECT t.id, t.name, n.id AS "networkId" FROM territory t LEFT JOIN network n ON n.territory_id = t.id
        WHERE t.kind = 'departement' AND t.code = $1 AND t.valid_to IS NULL`,
      [departementCode],
    )) as { id: number; name: string; networkId: string | null }[];
    if (!territory) throw new Error(`NETWORK_DEPARTEMENT: no département has the code ${departementCode}`);
    if (territory.networkId) return territory.networkId;
    const name = this.config.firstStart.networkName ?? `Union départementale des CCAS (${territory.name})`;
    const [network] = (await manager.query('INSERT INTO network (name, territory_id) VALUES ($1, $2) RETURNING id', [name, territory.id])) as [{ id: string }];
    return network.id;
  }

  private async inviteAdministrator(manager: EntityManager, email: string, networkId: string | null): Promise<void> {
    const fullName = this.config.firstStart.adminName;
    await manager.query(HOLD_ADDRESS, [email]);
    if (((await manager.query(FIND_BY_ADDRESS, [email])) as unknown[]).length > 0) return;
    const [account] = (await manager.query('INSERT INTO account (email, full_name) VALUES ($1, $2) RETURNING id', [email, fullName])) as [{ id: string }];
    const blank = { territoryId: null, ccasId: null, funderId: null, startsOn: null, endsOn: null };
    const assignments = [{ ...blank, role: 'admin', networkId: null }, ...(networkId ? [{ ...blank, role: 'coordinator', networkId }] : [])] as Assignment[];
    for (const { role, networkId: network } of assignments) await manager.query(INSERT_ASSIGNMENT, [account.id, role, network, null, null, null, null, null]);
    await this.invitations.invite(manager, { fullName: INSTANCE }, account.id, assignments);
  }
}
