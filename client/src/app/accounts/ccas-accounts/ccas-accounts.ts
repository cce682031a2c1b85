import { Component, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Session } from '../../core';
import { AbsentPersons } from '../../pickers/absent-persons';
import { AgoPipe, DateTimePipe, keepLatest, UiChip, UiIcon, UiState } from '../../ui';
import { UiPerson } from '../../ui/person/person';
import { accountState } from '../account-state';
import { AccountsGateway, type AccountView } from '../accounts-gateway';
import { roleSentence } from '../role-sentence';

/** The accounts of a CCAS, for who reads accounts: who can sign in, as what, and when each was last there. */
@Component({
  selector: 'app-ccas-accounts',
  imports: [AgoPipe, DateTimePipe, MatButton, RouterLink, UiChip, UiIcon, UiPerson, UiState],
  template: `<section class="card" aria-labelledby="comptes">
    <h2 class="card-title" id="comptes">Comptes</h2>
    <ui-state
      [resource]="read"
      what="les comptes"
      [empty]="page()?.totalCount === 0"
      emptyIcon="key"
      emptyTitle="Aucun compte"
      emptyText="Personne ne peut encore répondre pour ce CCAS. Créez le compte de sa direction : elle recevra une invitation."
    >
      @if (session.can('accounts.manage')) {
        <a matButton="tonal" routerLink="/comptes/nouveau"><ui-icon matButtonIcon name="plus" />Créer un compte</a>
      }
    </ui-state>
    <ul class="list-plain">
      @for (account of page()?.items ?? []; track account.id) {
        <li class="row row-between">
          <div>
            <p><ui-person [name]="account.fullName" [fictitious]="account.isFictitious" [link]="['/comptes', account.id]" /></p>
            <p class="muted small">{{ here(account) }}</p>
            @if (absent.textOf(account.id); as text) {
              <p class="small">
                <ui-chip tone="warn" icon="calendar">{{ text }}</ui-chip>
              </p>
            }
          </div>
          <p class="row small">
            @let state = stateOf(account);
            <ui-chip [tone]="state.tone" [icon]="state.icon">{{ state.label }}</ui-chip>
            @if (account.lastVisitAt; as at) {
              <span class="muted" [title]="at | dateTime">vu {{ at | ago }}</span>
            } @else {
              <span class="muted">jamais venu</span>
            }
          </p>
        </li>
      }
    </ul>
  </section>`,
  styles: `
    li {
      padding-block: var(--space-2);
      border-block-start: 1px solid var(--line);
    }
    li:first-child {
      border: 0;
    }
    p {
      margin: 0;
    }
  `,
})
export class CcasAccounts {
  readonly ccasId = input.required<string>();

  private readonly gateway = inject(AccountsGateway);
  protected readonly session = inject(Session);
  protected readonly absent = inject(AbsentPersons);
  protected readonly stateOf = accountState;
  protected readonly read = rxResource({
    params: () => {
      const networkId = this.session.networkId();
      return networkId ? { networkId, ccasId: this.ccasId() } : undefined;
    },
    stream: ({ params }) => this.gateway.ofCcas(params.networkId, params.ccasId),
  });
  protected readonly page = keepLatest(this.read);

  /** What the person is at this CCAS. */
  protected here({ roles }: AccountView): string {
    return roles
      .filter(({ ccas }) => ccas?.id === this.ccasId())
      .map(roleSentence)
      .join(' · ');
  }
}
