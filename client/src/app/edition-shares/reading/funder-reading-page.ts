import { Component, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { sayChange, whatChanged } from '@maillage/domain';
import { UiState } from '../../ui';
import { EditionReading } from './edition-reading';
import { ReadingsGateway } from './readings-gateway';

/** An edition that was granted to the reader’s organisation; opening it is noted. */
@Component({
  selector: 'app-funder-reading-page',
  imports: [EditionReading, RouterLink, UiState],
  template: `<div class="page">
    <ui-state [resource]="reading" what="l’édition" />
    @if (reading.hasValue()) {
      @let shown = reading.value();
      <h1 class="visually-hidden">{{ shown.content.title }}</h1>
      <p class="no-print"><a routerLink="/lectures-editions">Toutes les éditions reçues</a></p>
      <app-edition-reading
        [content]="shown.content"
        [editionId]="id()"
        [opened]="shown.opened"
        [changes]="shown.changes"
        note="le jour et votre nom, que la coordination lit pendant treize mois"
      />
    }
  </div>`,
})
export class FunderReadingPage {
  readonly id = input.required<string>();
  private readonly gateway = inject(ReadingsGateway);
  protected readonly reading = resource({
    params: () => this.id(),
    loader: async ({ params }) => {
      const opened = await this.gateway.open(params);
      const [content, before] = await Promise.all([this.gateway.content(params), opened.readBeforeId ? this.gateway.content(opened.readBeforeId) : null]);
      return { opened, content, changes: before ? whatChanged(before, content).changes.map(sayChange) : null };
    },
  });
}
