import { Component, computed, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { EditionContent } from '@maillage/domain';
import { CivilDatePipe, UiIcon } from '../../ui';
import { EditionContentView } from '../../editions';
import { EditionReport } from './edition-report';
import type { OpenedEdition } from './readings-gateway';

/** An edition as somebody outside reads it: what it says, what changed since she last read, and whom to call. */
@Component({
  selector: 'app-edition-reading',
  imports: [CivilDatePipe, EditionContentView, EditionReport, MatButton, UiIcon],
  template: `
    <p class="row row-between no-print">
      <span class="muted small">Chaque ouverture est notée : {{ note() }}.</span>
      <button matButton="outlined" type="button" (click)="print()"><ui-icon matButtonIcon name="print" />Imprimer</button>
    </p>
    @if (opened().replacedBy; as number) {
      <p class="notice" data-tone="warn">
        <ui-icon name="warning" /><span>Cette édition a été rectifiée par l’édition {{ number }}.</span>
      </p>
    }
    @if (changes(); as list) {
      <section class="card" aria-labelledby="depuis">
        <h2 class="card-title" id="depuis">Depuis votre dernière lecture, le {{ opened().readBeforeAt | civilDate }}</h2>
        @if (list.length > 0) {
          <ul>
            @for (change of list; track $index) {
              <li>{{ change }}</li>
            }
          </ul>
        } @else {
          <p class="muted">Rien n’a changé de ce que les deux éditions disent.</p>
        }
      </section>
    }
    <app-edition-content [content]="content()" [hash]="opened().contentHash" />
    <app-edition-report [of]="report()" [name]="content().title" />
    @if (opened().contacts.length > 0) {
      <section class="card" aria-labelledby="contact">
        <h2 class="card-title" id="contact">Une question ?</h2>
        <ul class="list-plain contacts">
          @for (contact of opened().contacts; track contact.email) {
            <li>
              <span class="strong">{{ contact.fullName }}</span>
              <span class="muted small">{{ content().networkName }}</span>
              @if (contact.phone; as phone) {
                <a [href]="'tel:' + phone.replaceAll(' ', '')"><ui-icon name="phone" />{{ phone }}</a>
              }
              <a [href]="'mailto:' + contact.email"><ui-icon name="mail" />{{ contact.email }}</a>
            </li>
          }
        </ul>
      </section>
    }
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--space-4);
    }
    p {
      margin: 0;
    }
    .contacts {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr));
      gap: var(--space-4);
    }
    .contacts li {
      display: grid;
      gap: var(--space-1);
      justify-items: start;
      overflow-wrap: anywhere;
    }
  `,
})
export class EditionReading {
  readonly content = input.required<EditionContent>();
  readonly opened = input.required<OpenedEdition>();
  /** Where she reads it with her account; null through a link. */
  readonly editionId = input<string | null>(null);
  protected readonly report = computed(() => ({ editionId: this.editionId(), linkKey: this.opened().linkKey }));
  /** What is noted of this reading, as the reader is told. */
  readonly note = input.required<string>();
  /** In French; null where she read nothing before. */
  readonly changes = input<readonly string[] | null>(null);

  protected print(): void {
    window.print();
  }
}
