import { Component, computed, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { CollectionsGateway } from '../collections-gateway';
import { formatDate, keepLatest, UiIcon, UiPageHeader, UiState } from '../../ui';
import { UiLightText } from '../../ui/light-text/light-text';
import { PaperForm } from './paper-form';

/** What a CCAS is asked, as empty sheets: prepared by hand with colleagues, then typed in on the screen. */
@Component({
  selector: 'app-return-paper-page',
  imports: [MatButton, PaperForm, UiIcon, UiLightText, UiPageHeader, UiState],
  template: `
    <div class="page page-narrow">
      <ui-state [resource]="loaded" what="le formulaire" />
      @if (shown(); as asked) {
        <ui-page-header
          [heading]="asked.collectionTitle"
          [crumbs]="[
            { label: 'Collectes et bilans', link: '/collectes' },
            { label: asked.ccas.name, link: '/collectes/' + asked.collectionId + '/ccas/' + asked.ccas.id },
          ]"
        >
          <span>{{ asked.ccas.name }}</span>
          <span>{{ period() }}</span>
          <button pageActions matButton="filled" type="button" (click)="print()"><ui-icon matButtonIcon name="print" />Imprimer</button>
        </ui-page-header>
        <p>Pour préparer les réponses à plusieurs. Elles comptent une fois saisies à l’écran et envoyées par la direction.</p>
        @if (asked.definition.introduction) {
          <ui-light-text [text]="asked.definition.introduction" />
        }
        <app-paper-form [definition]="asked.definition" />
      }
    </div>
  `,
})
export class ReturnPaperPage {
  readonly id = input.required<string>();
  readonly ccasId = input.required<string>();
  private readonly gateway = inject(CollectionsGateway);
  protected readonly loaded = rxResource({
    params: () => ({ collectionId: this.id(), ccasId: this.ccasId() }),
    stream: ({ params }) => this.gateway.return(params),
  });
  protected readonly shown = keepLatest(this.loaded);
  protected readonly period = computed(() => {
    const shown = this.shown();
    return shown ? `Période du ${formatDate(shown.periodFrom)} au ${formatDate(shown.periodTo)}` : '';
  });

  protected print(): void {
    print();
  }
}
