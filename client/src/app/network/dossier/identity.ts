import { Component, computed, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { CivilDatePipe, NumPipe, UiIcon } from '../../ui';
import { PhoneLink } from '../../ui/phone-link/phone-link';
import type { Ccas } from '../ccas-gateway';

import { TerritoriesGateway } from '../territories-gateway';
import { tellPredecessors } from '../territory-story';

/** What identifies a CCAS, where it stands and how it is reached. */
@Component({
  selector: 'app-ccas-identity',
  imports: [CivilDatePipe, NumPipe, PhoneLink, RouterLink, UiIcon],
  templateUrl: './identity.html',
  styles: `
    .definition + .notice {
      margin-block-start: var(--space-4);
    }
  `,
})
export class CcasIdentity {
  readonly ccas = input.required<Ccas>();

  private readonly territories = inject(TerritoriesGateway);
  /** The commune's past explains a SIREN or a perimeter that changed. */
  private readonly commune = rxResource({ params: () => this.ccas().commune.id, stream: ({ params }) => this.territories.watch(params) });
  protected readonly communeEvents = computed(() => (this.commune.hasValue() ? tellPredecessors(this.commune.value(), null) : []));
}
