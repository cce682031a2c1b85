import { Component, computed, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { Session } from '../../../core';
import { AgoPipe, DateTimePipe, UiIcon } from '../../../ui';
import { PhoneLink } from '../../../ui/phone-link/phone-link';
import { UiPerson } from '../../../ui/person/person';
import { type Ccas, CcasGateway } from '../../ccas-gateway';
import { MailLink } from '../../mail-link';
import { officesToCall } from '../../offices';

import { OFFICE_FUNCTION_LABELS } from '../../words/ccas-words';

/** Whom to call at a CCAS, and when it was last heard of: what every page of the dossier begins with. */
@Component({
  selector: 'app-dossier-head',
  imports: [AgoPipe, DateTimePipe, MailLink, PhoneLink, RouterLink, UiIcon, UiPerson],
  templateUrl: './dossier-head.html',
  styleUrl: './dossier-head.scss',
})
export class DossierHead {
  readonly ccas = input.required<Ccas>();

  private readonly gateway = inject(CcasGateway);
  private readonly session = inject(Session);

  protected readonly labels = OFFICE_FUNCTION_LABELS;
  protected readonly person = computed(() => officesToCall(this.ccas().offices).at(0) ?? null);
  protected readonly isOwn = computed(() => this.session.ownCcas().some(({ id }) => id === this.ccas().id));
  private readonly read = rxResource({
    params: () => {
      const networkId = this.session.networkId();
      return networkId ? { networkId, ccasId: this.ccas().id } : undefined;
    },
    stream: ({ params }) => this.gateway.followUp(params.networkId, params.ccasId),
  });
  protected readonly followUp = computed(() => (this.read.hasValue() ? this.read.value() : undefined));
}
