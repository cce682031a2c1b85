import { Component, computed, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { type Role, ROLES } from '@maillage/domain';
import { ROLE_LABELS, Session } from '../../core';
import { AgoPipe, keepLatest, skipFromParam, textFromParam, UiChip, UiControl, UiField, UiIcon, UiPageHeader, UiState } from '../../ui';
import { UiPagination } from '../../ui/pagination/pagination';
import { UiPerson } from '../../ui/person/person';
import { accountState } from '../account-state';
import { AccountsGateway } from '../accounts-gateway';
import { roleSentence } from '../role-sentence';

const TAKE = 50;
const isRole = (value: string | undefined): value is Role => ROLES.includes(value as Role);

/** The accounts of the network; search, role and page stand in the address. */
@Component({
  selector: 'app-account-list-page',
  imports: [AgoPipe, MatButton, RouterLink, UiChip, UiControl, UiField, UiIcon, UiPageHeader, UiPagination, UiPerson, UiState],
  templateUrl: './account-list-page.html',
})
export class AccountListPage {
  readonly q = input('', { transform: textFromParam });
  readonly role = input<string>();
  readonly debut = input<string>();
  private readonly gateway = inject(AccountsGateway);
  private readonly router = inject(Router);
  protected readonly session = inject(Session);

  protected readonly take = TAKE;
  protected readonly roles = ROLES;
  protected readonly roleLabels = ROLE_LABELS;
  protected readonly roleSentence = roleSentence;
  protected readonly accountState = accountState;
  protected readonly skip = computed(() => skipFromParam(this.debut()));
  protected readonly isFiltered = computed(() => !!this.q() || !!this.role());
  protected readonly accounts = rxResource({
    params: () => {
      const networkId = this.session.networkId();
      const role = this.role();
      return networkId ? { networkId, search: this.q() || null, role: isRole(role) ? role : null, skip: this.skip(), take: TAKE } : undefined;
    },
    stream: ({ params }) => this.gateway.list(params),
  });
  protected readonly page = keepLatest(this.accounts);
  protected readonly canManage = computed(() => this.session.can('accounts.manage'));

  protected filter(change: { q?: string | null; role?: string | null; debut?: number | null }): void {
    void this.router.navigate([], { queryParams: { debut: null, ...change }, queryParamsHandling: 'merge', replaceUrl: change.debut === undefined });
  }
}
