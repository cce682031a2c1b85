import { grantedOperations, perimeterOf, type Grant } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { listNetworks } from '../network';
import { found, requireCan } from '../platform/access/require-can';
import type { Viewer } from '../platform/access/viewer';
import { Clock } from '../platform/clock/clock';
import { isId, type Queryable } from '../platform/database/queryable';
import { searchText } from '../platform/database/search-text';
import type { AccountsArgs } from './account.inputs';
import { COUNT_ACCOUNTS, GET_ACCOUNT, GET_SEEN_ACCOUNT, LIST_ACCOUNTS } from './account.queries';
import type { AccountPage, AccountType, RoleAssignmentType } from './account.type';
import type { Me } from './me.type';
import { GET_ME } from './proposals/proposals.queries';

/** Networks whose roles the viewer sees; null: every role there is. */
export function seenNetworks(viewer: Viewer): readonly string[] | null {
  const { everything, networkIds } = perimeterOf(viewer.grants, 'accounts.read');
  return everything ? null : networkIds;
}

const toGrant = ({ role, networkId, territory, ccas, funder }: RoleAssignmentType): Grant => ({
  role,
  networkId,
  territoryId: territory?.id ?? null,
  ccasId: ccas?.id ?? null,
  funderId: funder?.id ?? null,
});

/** Reads accounts, each as far as the viewer may see it. */
@Injectable()
export class AccountReader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** The signed-in person. */
  async me(accountId: string): Promise<Me> {
    const [row] = (await this.dataSource.query(GET_ME, [this.clock.today(), null, accountId])) as (AccountType &
      Pick<Me, 'previousVisitAt' | 'hasProposals'>)[];
    const account = found(row);
    const roles = account.roles.filter(({ isActive }) => isActive);
    const networkIds = roles.some(({ role }) => role === 'admin') ? 'all' : roles.flatMap(({ networkId }) => networkId ?? []);
    const networks = await listNetworks(this.dataSource, networkIds);
    return {
      account,
      roles,
      operations: grantedOperations(roles.map(toGrant)),
      networks,
      previousVisitAt: account.previousVisitAt,
      hasProposals: account.hasProposals,
    };
  }

  async list(viewer: Viewer, { networkId, search, role, ccasId, skip, take }: AccountsArgs): Promise<AccountPage> {
    requireCan(viewer, 'accounts.read', { networkId });
    if (!isId(networkId)) return { items: [], totalCount: 0 };
    const filter = [this.clock.today(), seenNetworks(viewer), networkId, searchText(search), role ?? null, ccasId ?? null];
    const [items, [total]] = await Promise.all([
      this.dataSource.query(LIST_ACCOUNTS, [...filter, skip, take]) as Promise<AccountType[]>,
      this.dataSource.query(COUNT_ACCOUNTS, filter) as Promise<{ count: number }[]>,
    ]);
    return { items, totalCount: total?.count ?? 0 };
  }

  /** An account in which the viewer sees a role; any other is unknown. */
  async get(viewer: Viewer, id: string): Promise<AccountType> {
    return found(isId(id) ? await this.read(this.dataSource, GET_SEEN_ACCOUNT, viewer, id) : null);
  }

  /** What a change left of an account, even if the viewer sees no role in it any more. */
  async getChanged(database: Queryable, viewer: Viewer, id: string): Promise<AccountType> {
    return found(await this.read(database, GET_ACCOUNT, viewer, id));
  }

  private async read(database: Queryable, query: string, viewer: Viewer, id: string): Promise<AccountType | undefined> {
    const [row] = (await database.query(query, [this.clock.today(), seenNetworks(viewer), id])) as AccountType[];
    return row;
  }
}
