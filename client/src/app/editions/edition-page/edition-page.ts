import { Component, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { EditionDocuments } from '../../edition-documents';
import { keepLatest, UiChip, UiPageHeader, UiState } from '../../ui';
import { EditionsGateway } from '../editions-gateway';
import { STATE_LABELS, STATE_TONES } from '../words/edition-words';
import { EditionComposition } from './edition-composition';
import { PublishedView } from './published-view';

/** An edition: composed until it is published, then shown as it was. */
@Component({
  selector: 'app-edition-page',
  imports: [EditionComposition, EditionDocuments, PublishedView, RouterLink, UiChip, UiPageHeader, UiState],
  template: `
    <div class="page">
      <ui-state [resource]="loaded" what="l’édition" />
      @if (edition(); as shown) {
        <ui-page-header [heading]="shown.title">
          <ui-chip [tone]="tones[shown.state]">{{ shown.replacedById ? 'Remplacée' : states[shown.state] }}</ui-chip>
          @if (shown.number; as number) {
            <span>n° {{ number }}</span>
          }
          @if (shown.replacedById; as by) {
            <a [routerLink]="['/editions', by]">Voir l’édition qui la remplace</a>
          }
        </ui-page-header>
        @if (shown.state === 'published') {
          <app-published-view [edition]="shown" />
        } @else {
          <app-edition-composition [edition]="shown" />
        }
        <app-edition-documents [editionId]="shown.id" [networkId]="shown.networkId" [isDraft]="shown.state !== 'published'" [mayCompose]="shown.canManage" />
      }
    </div>
  `,
  styles: `
    app-edition-documents {
      display: block;
      margin-block-start: var(--space-6);
    }
  `,
})
export class EditionPage {
  readonly id = input.required<string>();
  private readonly gateway = inject(EditionsGateway);
  protected readonly loaded = rxResource({ params: () => this.id(), stream: ({ params }) => this.gateway.one(params) });
  protected readonly edition = keepLatest(this.loaded);
  protected readonly states = STATE_LABELS;
  protected readonly tones = STATE_TONES;
}
