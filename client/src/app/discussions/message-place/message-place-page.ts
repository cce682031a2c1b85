import { Component, effect, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { Router } from '@angular/router';
import { addressOfPlace } from '@maillage/domain';
import { UiState } from '../../ui';
import { DiscussionsGateway } from '../discussions-gateway';

/** Leads from a message to the place where it stands; to who may not read it, it is not there. */
@Component({
  selector: 'app-message-place-page',
  imports: [UiState],
  template: `<div class="page"><ui-state [resource]="resource" what="ce message" /></div>`,
})
export class MessagePlacePage {
  readonly id = input.required<string>();

  private readonly gateway = inject(DiscussionsGateway);
  private readonly router = inject(Router);
  protected readonly resource = rxResource({ params: () => this.id(), stream: ({ params }) => this.gateway.placeOf(params) });

  constructor() {
    effect(() => {
      if (!this.resource.hasValue()) return;
      const { kind, key, ccasId } = this.resource.value();
      void this.router.navigateByUrl(addressOfPlace(kind, key, ccasId), { replaceUrl: true });
    });
  }
}
