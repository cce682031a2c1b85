import { Component, computed, effect, inject, input, untracked } from '@angular/core';
import { rxResource, toSignal } from '@angular/core/rxjs-interop';
import { NonNullableFormBuilder, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { levelsAboveGap, MATURITY_ACTIVITIES, MATURITY_LEVELS, reachedLevel, type MaturityActivity } from '@maillage/domain';
import { map } from 'rxjs';
import { Session, today } from '../../core';
import { DateTimePipe, Dialogs, formatDate, UiChip, UiControl, UiField, UiIcon, UiPageHeader, UiState } from '../../ui';
import { UiDateInput } from '../../ui/field/date-input';
import { UiFormState } from '../../ui/saving/form-state';
import { InlineSave } from '../../ui/saving/inline-save';
import { assessmentForm, describeLevels, type LevelsValue, metLevelsOf, readLevels, writeLevels } from './assessment-form';
import { PrivacyGateway } from '../privacy-gateway';
import { type Assessment, MaturityGateway } from './maturity-gateway';
import { ACTIVITY_LABELS, LEVEL_CRITERIA, LEVEL_LABELS, levelWord } from '../words/maturity-words';

const LABELS = { assessorName: 'Évaluation faite par', assessedOn: 'Le', levels: 'Niveaux' };

/** The assessment of one CCAS in one campaign: a draft until it is validated, read only afterwards. */
@Component({
  selector: 'app-assess-page',
  imports: [ReactiveFormsModule, DateTimePipe, MatButton, UiChip, UiControl, UiDateInput, UiField, UiFormState, UiIcon, UiPageHeader, UiState],
  templateUrl: './assess-page.html',
  styleUrl: './assess-page.scss',
})
export class AssessPage {
  /** The CCAS, then the campaign. */
  readonly id = input.required<string>();
  readonly campagne = input.required<string>();

  private readonly gateway = inject(MaturityGateway);
  private readonly privacy = inject(PrivacyGateway);
  private readonly dialogs = inject(Dialogs);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  protected readonly saver = new InlineSave({ form: () => this.form, name: 'Auto-évaluation' });
  protected readonly form = assessmentForm(inject(NonNullableFormBuilder));
  protected readonly activities = MATURITY_ACTIVITIES;
  protected readonly levels = MATURITY_LEVELS;
  protected readonly targets = [0, ...MATURITY_LEVELS];
  protected readonly words = ACTIVITY_LABELS;
  protected readonly names = LEVEL_LABELS;
  protected readonly criteria = LEVEL_CRITERIA;
  protected readonly word = levelWord;

  protected readonly loaded = rxResource({ params: () => this.id(), stream: ({ params }) => this.gateway.ofCcas(params) });
  protected readonly base = rxResource({ params: () => this.id(), stream: ({ params }) => this.privacy.ofCcas(params) });
  /** Whoever assesses several CCAS sees which one this is. */
  protected readonly ccasName = computed(() => (this.base.hasValue() ? this.base.value().ccas.name : 'CCAS'));
  private readonly maturity = computed(() => (this.loaded.hasValue() ? this.loaded.value() : null));
  protected readonly assessment = computed(() => this.maturity()?.assessments.find(({ campaign }) => campaign.id === this.campagne()) ?? null);
  protected readonly campaign = computed(
    () => this.assessment()?.campaign ?? this.maturity()?.campaignsToBegin.find(({ id }) => id === this.campagne()) ?? null,
  );
  protected readonly canWrite = computed(() => this.maturity()?.canUpdate === true && !this.assessment()?.validatedAt);
  private readonly ticks = toSignal(this.form.controls.levels.valueChanges.pipe(map(() => this.form.controls.levels.getRawValue())), {
    initialValue: this.form.controls.levels.getRawValue(),
  });
  /** The level that is reached, and the first that a missing one keeps from counting. */
  protected readonly reached = computed(() => {
    const ticks = this.ticks();
    const of = (activity: MaturityActivity) => {
      const met = metLevelsOf(ticks[activity].met);
      const level = reachedLevel(met);
      const [above] = levelsAboveGap(met);
      return { level, gap: above === undefined ? null : { level: above, missing: level + 1 } };
    };
    return Object.fromEntries(MATURITY_ACTIVITIES.map((activity) => [activity, of(activity)])) as Record<MaturityActivity, ReturnType<typeof of>>;
  });

  constructor() {
    effect(() => {
      const maturity = this.maturity();
      const assessment = this.assessment();
      if (!maturity) return;
      untracked(() => {
        if (this.form.dirty) return;
        this.saver.version = assessment?.version ?? 0;
        this.form.reset({
          assessorName: assessment?.assessorName ?? this.session.me()?.account.fullName ?? '',
          assessedOn: assessment?.assessedOn ?? today(),
          levels: readLevels(assessment?.levels ?? []),
        });
        if (this.canWrite()) this.form.enable();
        else this.form.disable();
      });
    });
  }

  protected save(): Promise<boolean> {
    return this.saver.save({
      labels: LABELS,
      values: () => this.form.getRawValue(),
      present: (current) => ({ ...current, levels: readLevels(current['levels'] as Assessment['levels']) }),
      format: (value, key) => (key === 'levels' ? describeLevels(value as LevelsValue) : key === 'assessedOn' ? formatDate(value as string) : String(value)),
      send: (version) => this.send(version),
      done: 'Brouillon enregistré.',
    });
  }

  protected async validate(): Promise<void> {
    if (!(await this.save())) return;
    const isSure = await this.dialogs.confirm({
      title: 'Valider cette évaluation\u202f?',
      text: 'Une fois validée, elle ne change plus, et le réseau en voit les niveaux. Vous pourrez évaluer de nouveau à la prochaine campagne.',
      confirmLabel: 'Valider l’évaluation',
    });
    const stored = this.lastSaved;
    if (!isSure || !stored) return;
    const isDone = await this.saver.act(() => this.gateway.validate({ id: stored.id, version: stored.version }), 'Évaluation validée.');
    if (isDone) await this.router.navigate(['/rgpd/ccas', this.id()], { fragment: 'maturite' });
  }

  private lastSaved: Assessment | null = null;

  private async send(version: number): Promise<void> {
    const { assessorName, assessedOn, levels } = this.form.getRawValue();
    this.lastSaved = await this.gateway.save({
      campaignId: this.campagne(),
      ccasId: this.id(),
      version: version || null,
      assessorName: assessorName.trim(),
      assessedOn: assessedOn ?? '',
      levels: writeLevels(levels),
    });
    this.saver.version = this.lastSaved.version;
  }
}
