import { Component, computed, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { Session, today } from '../../core';
import { CivilDatePipe, EurosPipe, keepLatest, plural, UiIcon, UiPageHeader, UiRatio, UiState, wholeFromParam } from '../../ui';
import { UiExportButtons } from '../../ui/export/export-buttons';
import { FiguresSection } from '../figures-section/figures-section';
import { Publication } from '../publication/publication';
import { computeFigures, yearsOf } from '../publication-figures';
import { publicationsExport } from '../publications-export';
import { PublicationsGateway } from '../publications-gateway';

/** The funder's whole world: the initiatives published to them, as one report to read, print and take away. */
@Component({
  selector: 'app-publications-page',
  imports: [CivilDatePipe, EurosPipe, FiguresSection, MatButton, Publication, UiExportButtons, UiIcon, UiPageHeader, UiRatio, UiState],
  templateUrl: './publications-page.html',
  styleUrl: './publications-page.scss',
})
export class PublicationsPage {
  /** Year of the plan; every published one without it. */
  readonly annee = input(null, { transform: wholeFromParam });

  private readonly gateway = inject(PublicationsGateway);
  private readonly router = inject(Router);
  private readonly session = inject(Session);

  protected readonly today = today();
  protected readonly published = rxResource({ stream: () => this.gateway.watchAll() });
  private readonly latest = keepLatest(this.published);
  private readonly all = computed(() => this.latest() ?? []);
  protected readonly years = computed(() => yearsOf(this.all()));
  protected readonly shown = computed(() =>
    this.all()
      .filter(({ planYear }) => this.annee() === null || planYear === this.annee())
      .sort((a, b) => b.planYear - a.planYear || a.networkName.localeCompare(b.networkName, 'fr') || a.number - b.number),
  );
  protected readonly figures = computed(() => computeFigures(this.shown(), this.today));
  protected readonly countLabel = computed(() => plural(this.figures().initiativesCount, 'initiative', 'initiatives'));
  protected readonly networks = computed(() => [...new Set(this.shown().map(({ networkName }) => networkName))].join(', '));
  protected readonly funders = computed(() => {
    const own = (this.session.me()?.roles ?? []).flatMap(({ role, funder }) => (role === 'funder' && funder ? [funder.name] : []));
    return [...new Set(own)].join(', ');
  });

  protected readonly exported = () => publicationsExport(`initiatives-publiees-${this.annee() ? this.annee() + '-' : ''}au-${this.today}`, this.shown());

  protected chooseYear(annee: string): void {
    void this.router.navigate([], { queryParams: { annee: annee || null }, queryParamsHandling: 'merge' });
  }

  protected print(): void {
    window.print();
  }
}
