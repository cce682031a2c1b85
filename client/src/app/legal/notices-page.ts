import { Component, inject } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { UiPageHeader, UiState } from '../ui';
import { LegalGateway } from './legal-gateway';

/** What the law on confidence in the digital economy asks a publisher to say, and what one may do with what is read here. */
@Component({
  selector: 'app-notices-page',
  imports: [RouterLink, UiPageHeader, UiState],
  templateUrl: './notices-page.html',
})
export class NoticesPage {
  private readonly gateway = inject(LegalGateway);
  protected readonly resource = rxResource({ stream: () => this.gateway.publisher() });
  protected readonly unsaid = 'Non renseigné par l’administration de cette instance';
}
