import { Component, computed, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { PUBLISHABLE_FIGURES } from '@maillage/domain';
import { Session, today } from '../../core';
import { ThingsToTry } from '../../demonstration';
import { CivilDatePipe, keepLatest, plural, UiIcon, UiPageHeader, UiState, wholeFromParam } from '../../ui';
import { UiRatio } from '../../ui/ratio/ratio';
import { UiExportButtons } from '../../ui/export/export-buttons';
import { changesSince } from '../changes-since';
import { ContactLines } from '../contact-lines/contact-lines';
import { FiguresSection } from '../figures-section/figures-section';
import { funderSentences } from '../funder-sentences';
import { MoneyBar } from '../money-bar/money-bar';
import { Publication } from '../publication/publication';
import { computeFigures, yearsOf } from '../publication-figures';
import { publicationsExport } from '../publications-export';
import { PublicationsGateway } from '../publications-gateway';

/** The funder's whole world: what was published to them, as one report that answers in five sentences, to read, print and take away. */
@Component({
  selector: 'app-publications-page',
  imports: [
    CivilDatePipe,
    ContactLines,
    FiguresSection,
    MatButton,
    MoneyBar,
    Publication,
    RouterLink,
    ThingsToTry,
    UiExportButtons,
    UiIcon,
    UiPageHeader,
    UiRatio,
    UiState,
  ],
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
  protected readonly initiatives = rxResource({ stream: () => this.gateway.watchAll() });
  private readonly latest = keepLatest(this.initiatives);
  private readonly all = computed(() => this.latest() ?? []);
  private readonly network = rxResource({ stream: () => this.gateway.watchFigures() });
  private readonly latestFigures = keepLatest(this.network);
  private readonly reachable = rxResource({ stream: () => this.gateway.watchContacts() });
  private readonly latestContacts = keepLatest(this.reachable);
  protected readonly contacts = computed(() => this.latestContacts() ?? []);
  protected readonly published = computed(() =>
    [...(this.latestFigures() ?? [])].sort((a, b) => PUBLISHABLE_FIGURES.indexOf(a.figure) - PUBLISHABLE_FIGURES.indexOf(b.figure)),
  );
  protected readonly years = computed(() => yearsOf(this.all()));
  protected readonly shown = computed(() =>
    this.all()
      .filter(({ planYear }) => this.annee() === null || planYear === this.annee())
      .sort((a, b) => b.planYear - a.planYear || a.networkName.localeCompare(b.networkName, 'fr') || a.number - b.number),
  );
  protected readonly figures = computed(() => computeFigures(this.shown(), this.today));
  protected readonly sentences = computed(() => funderSentences(this.shown(), this.published(), this.today));
  protected readonly since = computed(() => this.session.me()?.previousVisitAt ?? null);
  protected readonly changes = computed(() => changesSince(this.shown(), this.published(), this.since()));
  protected readonly isEmpty = computed(() => this.all().length === 0 && this.published().length === 0);
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
