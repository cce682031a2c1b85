import { Component, computed, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { EMPTY_FORM } from '../composing/drafts';
import { FormsGateway } from '../forms-gateway';
import { keepLatest, UiIcon, UiPageHeader, UiState } from '../../ui';
import { UiLightText } from '../../ui/light-text/light-text';
import { PaperForm } from './paper-form';

/** A form as it is composed now, on paper: read with colleagues before it is published. */
@Component({
  selector: 'app-form-paper-page',
  imports: [MatButton, PaperForm, UiIcon, UiLightText, UiPageHeader, UiState],
  template: `
    <div class="page page-narrow">
      <ui-state [resource]="loaded" what="le formulaire" />
      @if (form(); as shown) {
        <ui-page-header
          [heading]="shown.title"
          [crumbs]="[
            { label: 'Formulaires', link: '/collectes/formulaires' },
            { label: shown.title, link: '/collectes/formulaires/' + shown.id },
          ]"
        >
          <span>{{ state() }}</span>
          <button pageActions matButton="filled" type="button" (click)="print()"><ui-icon matButtonIcon name="print" />Imprimer</button>
        </ui-page-header>
        @if (definition().introduction) {
          <ui-light-text [text]="definition().introduction" />
        }
        <app-paper-form [definition]="definition()" />
      }
    </div>
  `,
})
export class FormPaperPage {
  readonly id = input.required<string>();
  private readonly gateway = inject(FormsGateway);
  protected readonly loaded = rxResource({ params: () => this.id(), stream: ({ params }) => this.gateway.one(params) });
  protected readonly form = keepLatest(this.loaded);
  protected readonly definition = computed(() => this.form()?.draft ?? this.form()?.versions[0]?.definition ?? EMPTY_FORM);
  protected readonly state = computed(() => {
    const [last] = this.form()?.versions ?? [];
    return this.form()?.draft || !last ? 'Brouillon, qui peut encore changer' : `Version ${last.number}`;
  });

  protected print(): void {
    print();
  }
}
