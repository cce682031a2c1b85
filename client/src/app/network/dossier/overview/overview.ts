import { Component, computed, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { DossierPart } from '../../../faces/dossier-part';
import { CcasGateway } from '../../ccas-gateway';
import { Briefs } from '../briefs';
import { CcasIdentity } from '../identity';

/** The dossier at a glance: who the CCAS is, and each of the other tabs in short. */
@Component({
  selector: 'app-ccas-overview',
  imports: [CcasIdentity, DossierPart, RouterLink],
  providers: [Briefs],
  template: `<div class="cards">
    @if (ccas(); as current) {
      <section class="card" aria-labelledby="identite">
        <h2 class="card-title" id="identite">Identité</h2>
        <app-ccas-identity [ccas]="current" />
      </section>
    }
    @for (brief of briefs(); track brief.path) {
      <section class="card" [attr.aria-labelledby]="'resume-' + brief.path">
        <h2 class="card-title" [id]="'resume-' + brief.path">
          <a [routerLink]="['/reseau', ccasId(), brief.path]">{{ brief.title }}</a>
        </h2>
        <ng-container [appDossierPart]="brief.component" [ccasId]="ccasId()" />
      </section>
    }
  </div>`,
  styles: `
    /* Cards of unlike heights, one under the other. */
    .cards {
      columns: 2 26rem;
      column-gap: var(--space-4);
    }
    section {
      margin-block-end: var(--space-4);
      break-inside: avoid;
    }
  `,
})
export class CcasOverview {
  readonly ccasId = input.required<string>();

  private readonly gateway = inject(CcasGateway);
  private readonly read = rxResource({ params: () => this.ccasId(), stream: ({ params }) => this.gateway.watch(params) });
  protected readonly ccas = computed(() => (this.read.hasValue() ? this.read.value() : undefined));
  protected readonly briefs = inject(Briefs).of(this.ccasId, this.ccas);
}
