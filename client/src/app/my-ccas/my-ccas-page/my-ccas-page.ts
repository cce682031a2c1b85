import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { Session } from '../../core';
import { Dossier } from '../../network';
import { UiPageHeader } from '../../ui';

/** « Mon CCAS »: the dossier of one's own CCAS, opened on what is asked. */
@Component({
  selector: 'app-my-ccas-page',
  imports: [Dossier, MatButton, RouterLink, UiPageHeader],
  template: `@if (ownCcas().length > 1) {
      <label class="page switcher no-print">
        Je réponds pour
        <select #own (change)="choose(own.value)">
          @for (one of ownCcas(); track one.id) {
            <option [value]="one.id" [selected]="one.id === chosenId()">{{ one.name }}</option>
          }
        </select>
      </label>
    }
    @if (chosenId(); as id) {
      <app-dossier [id]="id" tab="a-repondre" [heading]="isOwn() ? 'Mon CCAS' : undefined" />
    } @else {
      <div class="page page-narrow">
        <ui-page-header heading="Mon CCAS" />
        <div class="notice" data-tone="info">
          <p>Aucun CCAS ne vous est rattaché dans ce réseau. Ouvrez le dossier d’un CCAS pour donner de ses nouvelles.</p>
          <a matButton="filled" routerLink="/reseau">Choisir un CCAS</a>
        </div>
      </div>
    }`,
  styles: `
    .switcher {
      display: grid;
      gap: var(--space-1);
      padding-block-end: 0;
      font-weight: 600;
    }
    select {
      max-inline-size: 30rem;
      min-block-size: 3rem;
    }
  `,
})
export class MyCcasPage {
  /** The CCAS answered for; without it, the first one of this person. */
  readonly ccasId = input<string>();

  private readonly router = inject(Router);
  protected readonly ownCcas = inject(Session).ownCcas;
  protected readonly chosenId = computed(() => this.ccasId() ?? this.ownCcas()[0]?.id ?? null);
  protected readonly isOwn = computed(() => this.ownCcas().some(({ id }) => id === this.chosenId()));

  protected choose(id: string): void {
    void this.router.navigate(['/mon-ccas', id]);
  }
}
