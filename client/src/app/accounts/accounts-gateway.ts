import { inject, Injectable } from '@angular/core';
import type { Role } from '@maillage/domain';
import { firstValueFrom, map, type Observable } from 'rxjs';
import { Graph } from '../core';
import type { CreateAccountInput, UpdateAccountInput } from '../../generated/schema-types';
import {
  AccountDocument,
  type AccountFieldsFragment,
  AccountsDocument,
  type AccountsQuery,
  CreateAccountDocument,
  ResendInvitationDocument,
  RoleDepartementDocument,
  RoleFundersDocument,
  RoleScopesDocument,
  type RoleScopesQuery,
  RoleTerritoriesDocument,
  UpdateAccountDocument,
} from './accounts.generated';

export type AccountView = AccountFieldsFragment;
export type AccountsPage = AccountsQuery['accounts'];
export interface RoleScopes {
  readonly ccas: readonly RoleScopesQuery['ccasList']['items'][number][];
  /** EPT; in a network without any, EPCI. */
  readonly territories: readonly RoleTerritory[];
  readonly funders: readonly { readonly id: string; readonly name: string }[];
}
export interface RoleTerritory {
  readonly id: number;
  readonly name: string;
}
export interface AccountsFilter {
  readonly networkId: string;
  readonly search: string | null;
  readonly role: Role | null;
  readonly skip: number;
  readonly take: number;
}

/** The most that the API gives at once. */
const MAX_TAKE = 100;

/** Page after page until everything is there. */
const allPages = async <T>(load: (skip: number) => Promise<{ readonly items: readonly T[]; readonly totalCount: number }>): Promise<T[]> => {
  const items: T[] = [];
  for (let isComplete = false; !isComplete;) {
    const page = await load(items.length);
    items.push(...page.items);
    isComplete = page.items.length === 0 || items.length >= page.totalCount;
  }
  return items;
};

/** Accounts of a network, their roles and their invitations. */
@Injectable({ providedIn: 'root' })
export class AccountsGateway {
  private readonly graph = inject(Graph);

  list(filter: AccountsFilter): Observable<AccountsPage> {
    return this.graph.watch(AccountsDocument, filter).pipe(map(({ accounts }) => accounts));
  }

  account(id: string, fetchPolicy: 'cache-and-network' | 'network-only' = 'cache-and-network'): Observable<AccountView> {
    return this.graph.watch(AccountDocument, { id }, { fetchPolicy }).pipe(map(({ account }) => account));
  }

  /** What a role can be given on in a network: its CCAS, their EPT or EPCI, its funders. */
  async scopes(networkId: string): Promise<RoleScopes> {
    const [ccas, { funders }] = await Promise.all([
      allPages((skip) => firstValueFrom(this.graph.query(RoleScopesDocument, { networkId, skip, take: MAX_TAKE })).then(({ ccasList }) => ccasList)),
      firstValueFrom(this.graph.query(RoleFundersDocument, { networkId })),
    ]);
    const epts = new Map(ccas.flatMap(({ ept }) => (ept ? [[ept.id, ept] as const] : [])));
    const [first] = ccas;
    const territories = epts.size > 0 || !first ? [...epts.values()] : await this.epcisAround(first.commune.id);
    return { ccas, territories, funders };
  }

  /** The EPCI of the département in which a commune lies. */
  private async epcisAround(communeId: number): Promise<readonly RoleTerritory[]> {
    const { territory } = await firstValueFrom(this.graph.query(RoleDepartementDocument, { communeId }));
    const departement = territory.ancestors.find(({ kind }) => kind === 'departement');
    if (!departement) return [];
    const variables = { withinId: departement.id, kind: 'epci', take: MAX_TAKE } as const;
    return allPages((skip) => firstValueFrom(this.graph.query(RoleTerritoriesDocument, { ...variables, skip })).then(({ territories }) => territories));
  }

  async create(input: CreateAccountInput): Promise<AccountView> {
    return (await this.graph.create(CreateAccountDocument, { input }, { refetch: 'active' })).createAccount;
  }

  async update(input: UpdateAccountInput): Promise<AccountView> {
    return (await this.graph.mutate(UpdateAccountDocument, { input }, { refetch: 'active' })).updateAccount;
  }

  async resendInvitation(accountId: string): Promise<void> {
    await this.graph.mutate(ResendInvitationDocument, { accountId });
  }
}
