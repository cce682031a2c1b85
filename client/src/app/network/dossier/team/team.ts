import { Component, computed, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { CcasAccounts } from '../../../accounts';
import { Session } from '../../../core';
import { targetOf } from '../../../pickers';
import { UiState } from '../../../ui';
import { CcasGateway } from '../../ccas-gateway';
import { OfficeList } from '../../office-list/office-list';
import { WhoToCall } from '../../who-to-call/who-to-call';

/** The people of a CCAS: whom to call, who holds which office, who can sign in. */
@Component({
  selector: 'app-ccas-team',
  imports: [CcasAccounts, OfficeList, UiState, WhoToCall],
  template: `<div class="stack">
    <ui-state [resource]="read" what="l’équipe" />
    @if (ccas(); as current) {
      <app-who-to-call [ccas]="current" />
      <section class="card" aria-labelledby="fonctions">
        <h2 class="card-title" id="fonctions">Fonctions</h2>
        <app-office-list [ccasId]="ccasId()" [offices]="current.offices" [canManage]="canManage()" />
      </section>
      @if (session.can('accounts.read')) {
        <app-ccas-accounts [ccasId]="ccasId()" />
      }
    }
  </div>`,
})
export class CcasTeam {
  readonly ccasId = input.required<string>();

  private readonly gateway = inject(CcasGateway);
  protected readonly session = inject(Session);
  protected readonly read = rxResource({ params: () => this.ccasId(), stream: ({ params }) => this.gateway.watch(params) });
  protected readonly ccas = computed(() => (this.read.hasValue() ? this.read.value() : undefined));
  protected readonly canManage = computed(() => this.session.can('offices.manage', targetOf({ ...this.ccas(), id: this.ccasId() }, this.session.network())));
}
