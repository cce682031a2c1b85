import { can } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { found, requireCan } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { Clock } from '../../platform/clock/clock';
import { isId, type Queryable } from '../../platform/database/queryable';
import { EntrustedSources } from '../../platform/declarations/entrusted-sources';
import { LIST_ASSIGNMENTS } from '../account.queries';
import type { Assignment } from '../role-scopes';
import { COUNT_OTHER_ROLES, FIND_DIRECTOR_OFFICE, LIST_ALERTED } from './departure.queries';
import type { DepartingOffice, Departure } from './departure.type';

/** A role as it is stored. */
export type StoredRole = Assignment & { readonly id: string };

/** Somebody who is told. */
export interface Alerted {
  readonly id: string;
  readonly email: string;
  readonly fullName: string;
}

/** What hangs on a role, for who may end it. */
@Injectable()
export class DeparturesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly entrusted: EntrustedSources,
    private readonly clock: Clock,
  ) {}

  async get(viewer: Viewer, accountId: string, roleId: string): Promise<Departure> {
    const role = await this.requireRole(this.dataSource, viewer, accountId, roleId);
    const [office, entrusted, others, alerted] = await Promise.all([
      this.officeOf(this.dataSource, role),
      this.entrustedTo(viewer, accountId, role.networkId),
      this.dataSource.query(COUNT_OTHER_ROLES, [accountId, role.networkId, roleId, this.clock.today()]) as Promise<[{ count: number }]>,
      this.alertedBy(this.dataSource, viewer, role),
    ]);
    return { office, entrusted, otherRolesCount: others[0].count, alertedNames: alerted.map(({ fullName }) => fullName) };
  }

  /** The role of that account, if the viewer manages it; any other is unknown. */
  async requireRole(database: Queryable, viewer: Viewer, accountId: string, roleId: string): Promise<StoredRole> {
    const roles = isId(accountId) ? ((await database.query(LIST_ASSIGNMENTS, [accountId])) as StoredRole[]) : [];
    const role = found(roles.find(({ id }) => id === roleId.toLowerCase()));
    requireCan(viewer, role.role === 'admin' ? 'accounts.grantAdmin' : 'accounts.manage', { networkId: role.networkId ?? undefined });
    return role;
  }

  /** The office that ends with a director's role. */
  async officeOf(database: Queryable, { role, ccasId }: StoredRole): Promise<DepartingOffice | null> {
    if (role !== 'director') return null;
    const [office] = (await database.query(FIND_DIRECTOR_OFFICE, [ccasId, this.clock.today()])) as DepartingOffice[];
    return office ?? null;
  }

  /** Who is told when that director leaves and nobody comes. */
  async alertedBy(database: Queryable, viewer: Viewer, { role, networkId, ccasId }: StoredRole): Promise<readonly Alerted[]> {
    if (role !== 'director') return [];
    return (await database.query(LIST_ALERTED, [networkId, ccasId, this.clock.today(), viewer.accountId])) as Alerted[];
  }

  private async entrustedTo(viewer: Viewer, accountId: string, networkId: string | null): Promise<Departure['entrusted']> {
    if (networkId === null) return [];
    const all = await Promise.all(
      this.entrusted.all.map(async ({ kind, by, list }) => {
        const rows = (await this.dataSource.query(list, [accountId, networkId])) as { label: string }[];
        return { kind, count: rows.length, labels: can(viewer.grants, by, { networkId }) ? rows.map(({ label }) => label) : [] };
      }),
    );
    return all.filter(({ count }) => count > 0);
  }
}
