import { Component, computed, effect, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { PageTitle, Session } from '../../core';
import { PickersGateway, PlanPicker } from '../../pickers';
import { Journal } from '../../journal';
import { CivilDatePipe, keepLatest, NumPipe, PhoneLink, UiIcon, UiPageHeader, UiState } from '../../ui';
import { CcasAdoptions } from '../ccas-adoptions/ccas-adoptions';
import { CcasGateway } from '../ccas-gateway';
import { OfficeList } from '../office-list/office-list';
import { TerritoriesGateway } from '../territories-gateway';
import { tellPredecessors } from '../territory-story';
import { WhoToCall } from '../who-to-call/who-to-call';
import { CCAS_KIND_LABELS } from '../words/ccas-words';

/** All that is known of one CCAS: whom to call, who it is, who holds which office, where it stands, what changed. */
@Component({
  selector: 'app-ccas-page',
  imports: [CcasAdoptions, CivilDatePipe, Journal, MatButton, NumPipe, OfficeList, PhoneLink, PlanPicker, RouterLink, UiIcon, UiPageHeader, UiState, WhoToCall],
  templateUrl: './ccas-page.html',
  styleUrl: './ccas-page.scss',
})
export class CcasPage {
  readonly id = input.required<string>();
  /** Year of the plan shown; the current one without it. */
  readonly plan = input<string>();

  private readonly gateway = inject(CcasGateway);
  private readonly pickers = inject(PickersGateway);
  private readonly territories = inject(TerritoriesGateway);
  private readonly session = inject(Session);
  private readonly router = inject(Router);

  protected readonly ccas = rxResource({ params: () => this.id(), stream: ({ params }) => this.gateway.watch(params) });
  private readonly present = computed(() => (this.ccas.hasValue() ? this.ccas.value() : undefined));
  protected readonly canReadAdoption = computed(() => this.session.canSomewhere('initiatives.read'));
  protected readonly canReadIndicators = computed(() => this.session.can('indicators.readNetwork'));
  protected readonly canReadJournal = computed(() => this.session.can('journal.read', this.target()));
  protected readonly canManageOffices = computed(() => this.session.can('offices.manage', this.target()));
  private readonly target = computed(() => {
    const ccas = this.present();
    return {
      networkId: this.session.networkId() ?? undefined,
      ccasId: this.id(),
      territoryIds: [ccas?.commune.id, ccas?.ept?.id].filter((id) => id !== undefined),
    };
  });

  private readonly plansOfNetwork = rxResource({
    params: () => (this.canReadAdoption() ? (this.session.networkId() ?? undefined) : undefined),
    stream: ({ params }) => this.pickers.plans(params),
  });
  protected readonly plans = computed(() => [...(this.plansOfNetwork.hasValue() ? this.plansOfNetwork.value() : [])].sort((a, b) => b.year - a.year));
  protected readonly shownPlan = computed(
    () => this.plans().find(({ year }) => String(year) === this.plan()) ?? this.plans().find(({ isCurrent }) => isCurrent),
  );
  protected readonly adoptions = rxResource({
    params: () => {
      const planId = this.shownPlan()?.id;
      return planId ? { ccasId: this.id(), planId } : undefined;
    },
    stream: ({ params }) => this.gateway.watchAdoptions(params.ccasId, params.planId),
  });
  protected readonly shownAdoptions = keepLatest(this.adoptions);
  protected readonly canAnswer = computed(() => this.shownAdoptions()?.some(({ canUpdate }) => canUpdate) ?? false);

  /** The commune's past explains a SIREN or a perimeter that changed. */
  private readonly commune = rxResource({ params: () => this.present()?.commune.id, stream: ({ params }) => this.territories.watch(params) });
  protected readonly communeEvents = computed(() => (this.commune.hasValue() ? tellPredecessors(this.commune.value(), null) : []));
  protected readonly kindLabel = computed(() => {
    const kind = this.present()?.kind;
    return kind ? CCAS_KIND_LABELS[kind] : '';
  });

  constructor() {
    const title = inject(PageTitle);
    effect(() => title.set(this.present()?.name));
  }

  protected choosePlan(year: number): void {
    const isCurrent = this.plans().find((plan) => plan.year === year)?.isCurrent;
    void this.router.navigate([], { queryParams: { plan: isCurrent ? null : year }, queryParamsHandling: 'merge' });
  }
}
