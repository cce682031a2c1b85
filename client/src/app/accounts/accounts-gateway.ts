import { inject, Injectable } from '@angular/core';
import type { Role } from '@maillage/domain';
import { firstValueFrom, map, type Observable } from 'rxjs';
import { allPages, Graph, MOST_AT_ONCE } from '../core';
import { type CcasChoice, eptsOf, type FunderChoice, PickersGateway } from '../pickers';
import type { CreateAccountInput, UpdateAccountInput } from '../../generated/schema-types';
import {
  AccountDocument,
  type AccountFieldsFragment,
  AccountsDocument,
  AccountsOfCcasDocument,
  type AccountsQuery,
  CreateAccountDocument,
  ResendInvitationDocument,
  RoleDepartementDocument,
  RoleTerritoriesDocument,
  UpdateAccountDocument,
} from './accounts.generated';

export type AccountView = AccountFieldsFragment;
export type AccountsPage = AccountsQuery['accounts'];
export interface RoleScopes {
  readonly ccas: readonly CcasChoice[];
  /** EPT; in a network without any, EPCI. */
  readonly territories: readonly RoleTerritory[];
  readonly funders: readonly FunderChoice[];
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

/** Accounts of a network, their roles and their invitations. */
@Injectable({ providedIn: 'root' })
export class AccountsGateway {
  private readonly graph = inject(Graph);
  private readonly pickers = inject(PickersGateway);

  list(filter: AccountsFilter): Observable<AccountsPage> {
    return this.graph.watch(AccountsDocument, filter).pipe(map(({ accounts }) => accounts));
  }

  /** Those who hold, held or will hold a role at a CCAS. */
  ofCcas(networkId: string, ccasId: string): Observable<AccountsPage> {
    return this.graph.watch(AccountsOfCcasDocument, { networkId, ccasId }).pipe(map(({ accounts }) => accounts));
  }

  account(id: string, fetchPolicy: 'cache-and-network' | 'network-only' = 'cache-and-network'): Observable<AccountView> {
    return this.graph.watch(AccountDocument, { id }, { fetchPolicy }).pipe(map(({ account }) => account));
  }

  /** What a role can be given on in a network: its CCAS, their EPT or EPCI, its funders. */
  async scopes(networkId: string): Promise<RoleScopes> {
    const [ccas, funders] = await Promise.all([firstValueFrom(this.pickers.ccas(networkId)), firstValueFrom(this.pickers.funders(networkId))]);
    const [epts, first] = [eptsOf(ccas), ccas[0]];
    const territories = epts.length > 0 || !first ? epts : await this.epcisAround(first.commune.id);
    return { ccas, territories, funders };
  }

  /** The EPCI of the département in which a commune lies. */
  private async epcisAround(communeId: number): Promise<readonly RoleTerritory[]> {
    const { territory } = await firstValueFrom(this.graph.query(RoleDepartementDocument, { communeId }));
    const departement = territory.ancestors.find(({ kind }) => kind === 'departement');
    if (!departement) return [];
    const variables = { withinId: departement.id, kind: 'epci', take: MOST_AT_ONCE } as const;
    return firstValueFrom(allPages((skip) => this.graph.query(RoleTerritoriesDocument, { ...variables, skip }).pipe(map(({ territories }) => territories))));
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
