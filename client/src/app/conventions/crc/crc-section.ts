import { Component, computed, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { Session } from '../../core';
import { UiState } from '../../ui';
import { CrcGateway } from './crc-gateway';
import { CrcList } from './crc-list';

/** On the page of a convention: the recommendations of the chamber that it answers. */
@Component({
  selector: 'app-crc-section',
  imports: [RouterLink, CrcList, UiState],
  template: `<section class="card" id="recommandations-crc" aria-labelledby="recommandations-crc-titre">
    <h2 class="card-title" id="recommandations-crc-titre">Recommandations de la chambre régionale des comptes</h2>
    <ui-state [resource]="resource" what="les recommandations" />
    @if (resource.hasValue()) {
      @if (recommendations().length > 0) {
        <app-crc-list [recommendations]="recommendations()" [withConventions]="false" />
      } @else {
        <p class="muted">Cette convention ne répond à aucune recommandation enregistrée.</p>
      }
      <p class="no-print"><a routerLink="/conventions/chambre-regionale" [queryParams]="{ perimetre: 'ccas:' + ccasId() }">Voir celles de ce CCAS</a></p>
    }
  </section>`,
})
export class CrcSection {
  readonly conventionId = input.required<string>();
  readonly ccasId = input.required<string>();

  private readonly gateway = inject(CrcGateway);
  private readonly session = inject(Session);
  protected readonly resource = rxResource({
    params: () => {
      const networkId = this.session.networkId();
      return networkId ? { networkId, conventionId: this.conventionId(), skip: 0, take: 100 } : undefined;
    },
    stream: ({ params }) => this.gateway.recommendations(params),
  });
  protected readonly recommendations = computed(() => (this.resource.hasValue() ? this.resource.value().items : []));
}
