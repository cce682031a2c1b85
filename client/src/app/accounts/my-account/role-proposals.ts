import { Component, inject, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { Session } from '../../core';
import { messageOf } from '../../errors';
import { Toasts, UiIcon, UiState } from '../../ui';
import { roleSentence } from '../role-sentence';
import { MyAccountGateway, type MyProposal } from './my-account-gateway';

const list = new Intl.ListFormat('fr');

/** Roles that another network proposes: hers to accept, and nothing of her account is seen there until then. */
@Component({
  selector: 'app-role-proposals',
  imports: [MatButton, UiIcon, UiState],
  template: `<section class="card stack" aria-labelledby="propositions">
    <h2 id="propositions" class="card-title">On vous propose un rôle</h2>
    <p class="muted">
      Si vous acceptez, la coordination de ce réseau verra votre nom, votre téléphone et votre dernière visite. Elle ne voit rien de votre compte d’ici là.
    </p>
    <ui-state [resource]="proposals" what="les rôles proposés" />
    @if (proposals.hasValue()) {
      <ul class="list-plain stack">
        @for (proposal of proposals.value(); track proposal.id) {
          <li class="row row-between">
            <span>
              <span class="strong">{{ networksOf(proposal) }}</span>
              @for (role of proposal.roles; track role.id) {
                <br />{{ roleSentence(role) }}
              }
            </span>
            <span class="row">
              <button matButton="filled" type="button" [disabled]="isBusy()" (click)="accept(proposal)">
                <ui-icon matButtonIcon name="check" />Accepter<span class="visually-hidden"> le rôle proposé par {{ networksOf(proposal) }}</span>
              </button>
              <button matButton="outlined" type="button" [disabled]="isBusy()" (click)="decline(proposal)">
                Refuser<span class="visually-hidden"> le rôle proposé par {{ networksOf(proposal) }}</span>
              </button>
            </span>
          </li>
        }
      </ul>
    }
  </section>`,
})
export class RoleProposals {
  private readonly gateway = inject(MyAccountGateway);
  private readonly session = inject(Session);
  private readonly toasts = inject(Toasts);
  protected readonly proposals = rxResource({ stream: () => this.gateway.proposals() });
  protected readonly isBusy = signal(false);
  protected readonly roleSentence = roleSentence;

  protected networksOf({ networks }: MyProposal): string {
    return list.format(networks.map(({ name }) => name));
  }

  protected accept(proposal: MyProposal): Promise<void> {
    return this.answer(() => this.gateway.acceptProposal(proposal.id), `Le rôle est à vous. ${this.networksOf(proposal)} est maintenant parmi vos réseaux.`);
  }

  protected decline(proposal: MyProposal): Promise<void> {
    return this.answer(() => this.gateway.declineProposal(proposal.id), 'La proposition est refusée.');
  }

  /** Then asks who this is: with the last proposal, the section goes. */
  private async answer(act: () => Promise<void>, done: string): Promise<void> {
    this.isBusy.set(true);
    try {
      await act();
      await this.session.reload();
      this.toasts.show(done);
    } catch (error) {
      this.toasts.error(messageOf(error));
    } finally {
      this.isBusy.set(false);
    }
  }
}
