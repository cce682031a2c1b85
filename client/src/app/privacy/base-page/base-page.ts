import { Component, computed, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { PRIVACY_POINTS, PRIVACY_STATES } from '@maillage/domain';
import { Session, today } from '../../core';
import { Scope } from '../../scope';
import { ExportWorkbook, type WorkbookOfPage } from '../../workbooks';
import { CivilDatePipe, dayFromParam, keepLatest, plural, UiIcon, UiPageHeader, UiState } from '../../ui';
import { UiDayFilter } from '../../ui/field/day-filter';
import { CoverageSection } from '../coverage/coverage-section';
import { POINT_WORDS, STATE_HINTS, STATE_LABELS } from '../words/privacy-words';
import { PrivacyGateway } from '../privacy-gateway';
import { PrivacyNav } from '../privacy-nav';
import { PrivacyStateChip } from '../state-chip';
import { baseExport } from './base-export';
import { BaseGrid } from './base-grid';
import { BaseTable } from './base-table';
import { filtersOf, viewOf } from './base-view';

const VIEWS = ['carte', 'tableau', 'reseau'] as const;

/** The RGPD of the network: who stands where on the twelve points; for a CCAS, its own line and the network in aggregates. */
@Component({
  selector: 'app-privacy-base-page',
  imports: [
    BaseGrid,
    BaseTable,
    CivilDatePipe,
    CoverageSection,
    ExportWorkbook,
    MatButton,
    PrivacyNav,
    PrivacyStateChip,
    RouterLink,
    UiDayFilter,
    UiIcon,
    UiPageHeader,
    UiState,
  ],
  templateUrl: './base-page.html',
  styleUrl: './base-page.scss',
})
export class BasePage {
  readonly point = input<string>();
  readonly etat = input<string>();
  /** Past day, `YYYY-MM-DD`. */
  readonly le = input<string>();
  readonly vue = input<string>();

  private readonly gateway = inject(PrivacyGateway);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  protected readonly scope = inject(Scope);

  protected readonly today = today();
  protected readonly points = PRIVACY_POINTS;
  protected readonly states = PRIVACY_STATES;
  protected readonly words = POINT_WORDS;
  protected readonly stateLabels = STATE_LABELS;
  protected readonly stateHints = STATE_HINTS;
  protected readonly networkId = this.session.networkId;
  /** Who works at a CCAS goes to its page, and sees the network in aggregates; a map of one line says little. */
  protected readonly ownCcas = computed(() => (this.session.can('privacy.readStatus') ? [] : this.session.ownCcas()));
  protected readonly view = computed(() => VIEWS.find((view) => view === this.vue()) ?? (this.ownCcas().length > 0 ? 'reseau' : 'carte'));
  protected readonly on = computed(() => {
    const day = dayFromParam(this.le());
    return day !== null && day < this.today ? day : null;
  });
  protected readonly canSeeRows = computed(() => this.session.canSomewhere('privacy.readStatus'));
  protected readonly canPublish = computed(() => this.session.can('figures.publish'));
  protected readonly filters = computed(() => filtersOf({ point: this.point(), etat: this.etat() }));
  protected readonly resource = rxResource({
    params: () => {
      const networkId = this.networkId();
      return networkId && this.canSeeRows() ? { networkId, on: this.on() } : undefined;
    },
    stream: ({ params }) => this.gateway.base(params.networkId, params.on),
  });
  protected readonly base = keepLatest(this.resource);
  protected readonly shown = computed(() => {
    const base = this.base();
    return base && this.scope.ccasIds() !== undefined ? viewOf(base, this.filters(), (id) => this.scope.holds(id)) : null;
  });
  protected readonly isFiltered = computed(() => Object.values(this.filters()).some((value) => value !== null));
  protected readonly countLabel = computed(() => {
    const shown = this.shown();
    if (!shown) return '';
    const ccas = plural(shown.lines.length, 'CCAS', 'CCAS');
    return this.filters().state === null ? ccas : `${ccas}, ${plural(shown.askedCellsCount, 'point répond au filtre', 'points répondent au filtre')}`;
  });
  protected readonly table = computed(() => {
    const shown = this.shown();
    return shown ? baseExport(shown, this.scope.named('socle-rgpd', this.base()?.on ?? this.today)) : null;
  });

  /** The lines that are seen as a workbook that comes back: all points of each, as they are today. */
  protected readonly workbook = (): WorkbookOfPage => {
    const name = this.scope.name();
    return {
      kind: 'privacy_base',
      filters: name ? [{ name: 'Périmètre', value: name }] : [],
      selection: { ccas: (this.shown()?.lines ?? []).map(({ ccas }) => ccas.id) },
    };
  };

  protected go(queryParams: Record<string, string | null>): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', scroll: 'manual' });
  }

  protected clear(): void {
    this.go({ point: null, etat: null });
  }
}
