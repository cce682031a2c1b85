import { Component, computed, effect, ElementRef, inject, input, resource, signal, viewChild } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { Router, RouterLink } from '@angular/router';
import { MatButton } from '@angular/material/button';
import { INITIATIVE_LIMITS } from '@maillage/domain';
import { PageTitle, Session } from '../../core';
import { PickersGateway } from '../../pickers';
import { messageOf, toApiError } from '../../errors';
import { DiscussionSection } from '../../discussions';
import { Journal } from '../../journal';
import { CivilDatePipe, Dialogs, Toasts, UiIcon, UiPageHeader, UiState, UnsavedWork } from '../../ui';
import { UiPerson } from '../../ui/person/person';
import { RecordDialogs } from '../../ui/record-form/record-dialogs';
import { UiOnThisPage } from '../../ui/on-this-page/on-this-page';
import { stepsIn } from '../../ui/side-panel/side-panel';
import { AdoptionPanel } from '../adoption/adoption-panel';
import { BulkNoticeView } from '../bulk/bulk-notice';
import type { BulkNames } from '../bulk/bulk-texts';
import { RecentActs } from '../bulk/recent-acts';
import { InitiativeForm, type SaveInitiative } from '../initiative-form/initiative-form';
import { InitiativesGateway, type Initiative } from '../initiatives-gateway';
import type { ChosenCell } from '../matrix/grid/matrix-grid';
import { AdoptionSection } from './adoption-section';
import { FundingSection } from './funding-section';
import { MilestonesSection } from './milestones-section';
import { PublicationSection } from './publication-section';
import { WeatherSection } from './weather-section';

/** All about one initiative: what for, who, how it goes, who adopts it, who pays, what was said and changed. */
@Component({
  selector: 'app-initiative-page',
  imports: [
    RouterLink,
    MatButton,
    AdoptionPanel,
    AdoptionSection,
    BulkNoticeView,
    CivilDatePipe,
    DiscussionSection,
    FundingSection,
    InitiativeForm,
    Journal,
    MilestonesSection,
    PublicationSection,
    RecentActs,
    UiIcon,
    UiOnThisPage,
    UiPageHeader,
    UiPerson,
    UiState,
    WeatherSection,
  ],
  templateUrl: './initiative-page.html',
  styleUrl: './initiative-page.scss',
})
export class InitiativePage {
  readonly id = input.required<string>();
  /** `<initiativeId>.<ccasId>`: the cell whose panel is open, as in the matrix. */
  readonly cellule = input<string>();

  private readonly gateway = inject(InitiativesGateway);
  private readonly pickers = inject(PickersGateway);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly dialogs = inject(Dialogs);
  private readonly questions = inject(RecordDialogs);
  private readonly toasts = inject(Toasts);
  private readonly pageTitle = inject(PageTitle);
  private readonly unsaved = inject(UnsavedWork);
  private readonly form = viewChild<unknown, ElementRef<HTMLElement>>(InitiativeForm, { read: ElementRef });
  private readonly networkId = computed(() => this.session.networkId() ?? undefined);

  protected readonly resource = rxResource({ params: () => this.id(), stream: ({ params }) => this.gateway.initiative(params) });
  protected readonly initiative = computed(() => (this.resource.hasValue() ? this.resource.value() : null));
  private readonly plans = rxResource({ params: this.networkId, stream: ({ params }) => this.pickers.plans(params) });
  private readonly fundersResource = rxResource({
    params: () => (this.canReadFunding() ? this.networkId() : undefined),
    stream: ({ params }) => this.pickers.funders(params),
  });
  private readonly recommendationsResource = rxResource({ params: this.networkId, stream: ({ params }) => this.gateway.recommendations(params, null) });
  private readonly candidatesResource = resource({
    params: () => (this.isEditing() ? this.networkId() : undefined),
    loader: ({ params }) => this.gateway.ownerCandidates(params),
  });

  protected readonly funders = computed(() => (this.fundersResource.hasValue() ? this.fundersResource.value() : []));
  protected readonly recommendations = computed(() => (this.recommendationsResource.hasValue() ? this.recommendationsResource.value() : []));
  protected readonly candidates = computed(() => (this.candidatesResource.hasValue() ? this.candidatesResource.value() : []));
  protected readonly canReadFunding = computed(() => this.session.can('funding.read'));
  protected readonly canReadHistory = computed(() => this.session.can('journal.read'));
  protected readonly laterPlans = computed(() => {
    const year = this.initiative()?.plan.year;
    return this.plans.hasValue() && year !== undefined ? this.plans.value().filter((plan) => plan.year > year) : [];
  });
  /** Whoever changes cells may have changed many at once. */
  protected readonly canAct = computed(() => this.session.canSomewhere('adoption.update'));
  protected readonly isActsOpen = signal(false);
  protected readonly actNames = computed((): BulkNames => {
    const { id, number, adoptions = [] } = this.initiative() ?? {};
    return {
      initiative: (one) => (one === id ? `initiative ${number}` : 'une autre initiative'),
      ccas: (one) => adoptions.find(({ ccas }) => ccas.id === one)?.ccas.communeName ?? '',
    };
  });
  protected readonly isEditing = signal(false);
  protected readonly openCell = computed<ChosenCell | null>(() => {
    const [initiativeId, ccasId] = (this.cellule() ?? '').split('.');
    return initiativeId && ccasId ? { initiativeId, ccasId } : null;
  });
  protected readonly steps = computed(() => stepsIn(this.initiative()?.adoptions ?? [], ({ ccas }) => ccas.id === this.openCell()?.ccasId));

  constructor() {
    effect(() => {
      const initiative = this.initiative();
      if (initiative) this.pageTitle.set(`${initiative.number}. ${initiative.title}`);
    });
  }

  protected async stopEditing(): Promise<void> {
    if (await this.unsaved.mayLeave(this.form()?.nativeElement)) this.isEditing.set(false);
  }

  protected readonly save: SaveInitiative = ({ number, ...others }, version) =>
    this.gateway.updateInitiative({ id: this.id(), version, ...(number === null ? {} : { number }), ...others });

  protected async carryOver(initiative: Initiative): Promise<void> {
    const plans = this.laterPlans().toSorted((a, b) => a.year - b.year);
    let copy: Initiative | undefined;
    await this.questions.ask({
      heading: 'Reporter l’initiative',
      text: 'L’initiative est recopiée dans le plan choisi, avec l’adoption des CCAS. Celle-ci reste lisible, et chacune renvoie à l’autre.',
      fields: [
        {
          key: 'toPlanId',
          label: 'Vers le plan',
          kind: 'choice',
          isRequired: true,
          isWide: true,
          choices: plans.map(({ id, title }) => ({ value: id, label: title })),
        },
        {
          key: 'reason',
          label: 'Motif du report',
          kind: 'long',
          isRequired: true,
          maxLength: INITIATIVE_LIMITS.carryOverReason,
          hint: 'Il restera visible sur les deux fiches.',
        },
      ],
      record: { id: initiative.id, version: initiative.version, toPlanId: plans[0]?.id ?? null },
      save: async (values) => {
        const { toPlanId, reason } = values as { toPlanId: string; reason: string };
        copy = await this.gateway.carryOver({ id: initiative.id, toPlanId, reason });
        this.toasts.show(`Initiative reportée dans le plan ${copy.plan.year}.`);
      },
      done: null,
      submitLabel: 'Reporter l’initiative',
    });
    if (copy) await this.router.navigate(['/initiatives', copy.id]);
  }

  protected async setArchived(initiative: Initiative, isArchived: boolean): Promise<void> {
    const isSure =
      !isArchived ||
      (await this.dialogs.confirm({
        title: 'Archiver cette initiative\u202f?',
        text: 'Elle quitte la matrice, les listes et ce que voient les financeurs. Rien n’est effacé\u202f: elle se retrouve avec les archives et peut revenir.',
        confirmLabel: 'Archiver l’initiative',
      }));
    if (!isSure) return;
    await this.act(async () => {
      await this.gateway.updateInitiative({ id: initiative.id, version: initiative.version, isArchived });
      this.toasts.show(isArchived ? 'Initiative archivée.' : 'Initiative remise dans le plan.');
    });
  }

  protected openPanel(cell: ChosenCell): void {
    void this.go(`${cell.initiativeId}.${cell.ccasId}`);
  }

  /** The neighbour takes the place of this one in the history: « back » closes, wherever one went. */
  protected step(to: number): void {
    const ccasId = this.initiative()?.adoptions[to]?.ccas.id;
    if (ccasId) void this.go(`${this.id()}.${ccasId}`, true);
  }

  protected closePanel(): void {
    void this.go(null, true);
  }

  private async act(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.toasts.error(messageOf(error));
      if (toApiError(error).reason === 'STALE_VERSION') this.resource.reload();
    }
  }

  private go(cellule: string | null, replaceUrl = false): Promise<boolean> {
    return this.router.navigate([], { queryParams: { cellule }, queryParamsHandling: 'merge', replaceUrl, scroll: 'manual' });
  }
}
