import { Component, computed, inject } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { ROLE_LABELS, Session } from '../core';
import { UiPageHeader, UiState } from '../ui';
import { UiPerson } from '../ui/person/person';
import { LegalGateway } from './legal-gateway';

/** Whom to call: anybody reads the address of the instance, the network's own people read each other's. */
@Component({
  selector: 'app-help-page',
  imports: [RouterLink, UiPageHeader, UiPerson, UiState],
  templateUrl: './help-page.html',
  styles: `
    li {
      padding-block: var(--space-2);
      overflow-wrap: anywhere;
    }
    li + li {
      border-block-start: 1px solid var(--line);
    }
    .ways {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--space-4);
    }
    .ways a {
      display: inline-flex;
      align-items: center;
      min-block-size: 1.75rem;
      overflow-wrap: anywhere;
    }
  `,
})
export class HelpPage {
  private readonly gateway = inject(LegalGateway);
  protected readonly session = inject(Session);
  protected readonly roles = ROLE_LABELS;
  protected readonly publisher = rxResource({ stream: () => this.gateway.publisher() });
  protected readonly contacts = rxResource({
    params: () => (this.session.canSomewhere('network.read') ? (this.session.networkId() ?? undefined) : undefined),
    stream: ({ params }) => this.gateway.helpContacts(params),
  });
  protected readonly ownCcas = computed(() => this.session.ownCcas());
}
