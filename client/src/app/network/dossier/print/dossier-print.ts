import { Component, computed, effect, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { PageTitle, Session, today } from '../../../core';
import { DossierPart } from '../../../faces/dossier-part';
import { formatDate, UiIcon, UiPageHeader, UiState } from '../../../ui';
import { CcasGateway } from '../../ccas-gateway';
import { splitOffices } from '../../offices';
import { OFFICE_FUNCTION_LABELS } from '../../words/ccas-words';
import { Briefs } from '../briefs';
import { DossierHead } from '../head/dossier-head';
import { CcasIdentity } from '../identity';

/** The dossier of a CCAS as it is taken to a visit: all tabs in short, on two pages. */
@Component({
  selector: 'app-dossier-print',
  imports: [CcasIdentity, DossierHead, MatButton, DossierPart, UiIcon, UiPageHeader, UiState],
  providers: [Briefs],
  templateUrl: './dossier-print.html',
  styleUrl: './dossier-print.scss',
})
export class DossierPrint {
  readonly id = input.required<string>();

  private readonly gateway = inject(CcasGateway);
  private readonly session = inject(Session);
  protected readonly labels = OFFICE_FUNCTION_LABELS;
  protected readonly printedOn = formatDate(today());
  protected readonly networkName = computed(() => this.session.network()?.name ?? '');
  protected readonly read = rxResource({ params: () => this.id(), stream: ({ params }) => this.gateway.watch(params) });
  protected readonly ccas = computed(() => (this.read.hasValue() ? this.read.value() : undefined));
  protected readonly offices = computed(() => splitOffices(this.ccas()?.offices ?? [], today()).current);
  protected readonly briefs = inject(Briefs).of(this.id, this.ccas);

  constructor() {
    const title = inject(PageTitle);
    effect(() => title.set(this.ccas() ? `Dossier ${this.ccas()?.name}` : undefined));
  }

  protected print(): void {
    window.print();
  }
}
