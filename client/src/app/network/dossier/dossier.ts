import { Component, computed, effect, inject, input, resource } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { PageTitle } from '../../core';
import { DossierPart } from '../../faces/dossier-part';
import { CivilDatePipe, UiIcon, UiPageHeader, UiState } from '../../ui';
import { CcasGateway } from '../ccas-gateway';
import { CCAS_KIND_LABELS } from '../words/ccas-words';
import { DossierHead } from './head/dossier-head';
import { DossierTabs } from './dossier-tabs';

/** The dossier of a CCAS: whom to call, then all that is known of it, in tabs that the features give. */
@Component({
  selector: 'app-dossier',
  imports: [CivilDatePipe, DossierHead, MatButton, DossierPart, RouterLink, UiIcon, UiPageHeader, UiState],
  templateUrl: './dossier.html',
  styleUrl: './dossier.scss',
})
export class Dossier {
  readonly id = input.required<string>();
  /** Last part of the address of the tab. */
  readonly tab = input<string>();
  /** In place of the name of the CCAS, which then stands below. */
  readonly heading = input<string>();

  private readonly gateway = inject(CcasGateway);
  protected readonly dossierTabs = inject(DossierTabs);

  protected readonly ccas = rxResource({ params: () => this.id(), stream: ({ params }) => this.gateway.watch(params) });
  protected readonly present = computed(() => (this.ccas.hasValue() && this.ccas.value().id === this.id() ? this.ccas.value() : undefined));
  protected readonly tabs = this.dossierTabs.seen(this.id, this.present);
  protected readonly shown = computed(() => this.tabs().find(({ path }) => path === (this.tab() ?? '')));
  /** A tab of the dossier that this person may not see here; any other word is no tab at all. */
  protected readonly isClosed = computed(() => this.dossierTabs.all().some(({ path }) => path === this.tab()));
  /** Its code is asked for beside the data. */
  protected readonly component = resource({ params: () => this.shown(), loader: ({ params }) => params.load() });
  protected readonly kindLabel = computed(() => {
    const kind = this.present()?.kind;
    return kind ? CCAS_KIND_LABELS[kind] : '';
  });

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      const name = this.heading() ?? this.present()?.name;
      const tab = this.shown();
      title.set(name && tab?.path ? `${tab.title}, ${name}` : name);
    });
  }

  protected linkTo(path: string): string[] {
    return ['/reseau', this.id(), ...(path ? [path] : [])];
  }
}
