import { Component, computed, inject, input, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { NonNullableFormBuilder, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { CCAS_TOLD_TOGETHER, PRIVACY_LIMITS } from '@maillage/domain';
import { Session, today } from '../../core';
import {
  CivilDatePipe,
  formatDate,
  keepLatest,
  maxLength,
  NumPipe,
  plural,
  required,
  UiChip,
  UiControl,
  UiField,
  UiIcon,
  UiPageHeader,
  UiState,
} from '../../ui';
import { UiInlineForm } from '../../ui/focus/inline-form';
import { UiRatio } from '../../ui/ratio/ratio';
import { type StackedRow, UiStackedBars } from '../../ui/chart/stacked-bars';
import { UiDateInput } from '../../ui/field/date-input';
import { UiFormState } from '../../ui/saving/form-state';
import { InlineSave } from '../../ui/saving/inline-save';
import { PrivacyNav } from '../privacy-nav';
import { MaturityGateway } from './maturity-gateway';
import { ACTIVITY_LABELS, LEVEL_LABELS } from '../words/maturity-words';

const LABELS = { title: 'Titre', startsOn: 'Premier jour', endsOn: 'Dernier jour' };

/** A campaign across the network: how many CCAS stand at each level, and who has done it. Counts, no mean: levels are ranks. */
@Component({
  selector: 'app-campaigns-page',
  imports: [
    CivilDatePipe,
    MatButton,
    NumPipe,
    PrivacyNav,
    ReactiveFormsModule,
    RouterLink,
    UiChip,
    UiControl,
    UiDateInput,
    UiField,
    UiFormState,
    UiIcon,
    UiInlineForm,
    UiPageHeader,
    UiRatio,
    UiStackedBars,
    UiState,
  ],
  templateUrl: './campaigns-page.html',
  styles: `
    .table-wrap {
      margin-block-start: var(--space-3);
    }
    .bars {
      margin-block-start: var(--space-4);
    }
    .progress {
      margin-block-start: var(--space-4);
    }
  `,
})
export class CampaignsPage {
  /** Id of the campaign that is shown; the latest one unless the address says another. */
  readonly campagne = input<string>();

  private readonly gateway = inject(MaturityGateway);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly builder = inject(NonNullableFormBuilder);
  protected readonly saver = new InlineSave({ form: () => this.form, name: 'Nouvelle campagne' });
  protected readonly words = ACTIVITY_LABELS;
  protected readonly levelNames = LEVEL_LABELS;
  protected readonly isAdding = signal(false);
  protected readonly canManage = computed(() => this.session.can('privacy.manage'));
  protected readonly form = this.builder.group({
    title: ['', [required, maxLength(PRIVACY_LIMITS.title)]],
    startsOn: this.builder.control<string | null>(today(), required),
    endsOn: this.builder.control<string | null>(null),
  });

  protected readonly campaigns = rxResource({ params: () => this.session.networkId() ?? undefined, stream: ({ params }) => this.gateway.campaigns(params) });
  private readonly known = computed(() => (this.campaigns.hasValue() ? this.campaigns.value() : []));
  protected readonly campaignId = computed(() => (this.known().find(({ id }) => id === this.campagne()) ?? this.known()[0])?.id);
  /** The one before, the latest being the first. */
  private readonly previousId = computed(() => this.known()[this.known().findIndex(({ id }) => id === this.campaignId()) + 1]?.id);
  private readonly loaded = rxResource({ params: () => this.campaignId(), stream: ({ params }) => this.gateway.overview(params) });
  private readonly loadedBefore = rxResource({ params: () => this.previousId(), stream: ({ params }) => this.gateway.overview(params) });
  protected readonly overview = keepLatest(this.loaded);
  protected readonly levelClasses = LEVEL_LABELS.map((name, level) => `${level} · ${name}`);
  /** How many CCAS stand at each level, as the API tells it of either campaign: what is not told has no bar. */
  protected readonly bars = computed((): StackedRow[] => {
    const shown = this.overview();
    const before = this.previousId() !== undefined && this.loadedBefore.hasValue() ? this.loadedBefore.value() : undefined;
    return (shown?.activities ?? []).map(({ activity, countsByLevel }) => {
      const counts = before?.activities.find((other) => other.activity === activity)?.countsByLevel;
      return {
        name: ACTIVITY_LABELS[activity].label,
        now: { name: shown?.campaign.title ?? '', counts: countsByLevel },
        before: before && counts ? { name: before.campaign.title, counts } : null,
      };
    });
  });
  protected readonly readsEach = computed(() => this.session.can('privacy.readStatus'));
  protected readonly isTold = computed(() => this.readsEach() || (this.overview()?.validatedCount ?? 0) >= CCAS_TOLD_TOGETHER);
  protected readonly drafts = computed(() => {
    const count = this.overview()?.draftCount ?? 0;
    return count === 0 ? '' : `et ${plural(count, 'brouillon', 'brouillons')}`;
  });

  protected choose(campagne: string): void {
    void this.router.navigate([], { queryParams: { campagne }, queryParamsHandling: 'merge' });
  }

  protected async create(): Promise<void> {
    const networkId = this.session.networkId();
    if (!networkId) return;
    const { title, startsOn, endsOn } = this.form.getRawValue();
    const isSaved = await this.saver.save({
      labels: LABELS,
      values: () => this.form.getRawValue(),
      format: (value, key) => (key === 'title' ? String(value) : formatDate(value as string | null)),
      send: () => this.gateway.createCampaign({ networkId, title: title.trim(), startsOn: startsOn ?? '', endsOn }),
      done: 'Campagne ouverte.',
    });
    if (isSaved) {
      this.isAdding.set(false);
      this.form.reset({ title: '', startsOn: today(), endsOn: null });
    }
  }
}
