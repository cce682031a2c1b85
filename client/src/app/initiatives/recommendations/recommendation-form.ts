import { Component, effect, ElementRef, inject, input, output, signal, untracked } from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { INITIATIVE_LIMITS } from '@maillage/domain';
import { Session } from '../../core';
import { toApiError } from '../../errors';
import { applyApiError, Dialogs, maxLength, required, settleConflict, Toasts, UiControl, UiField, UiFormError, UiNumberInput, validate } from '../../ui';
import { InitiativesGateway, type Recommendation } from '../initiatives-gateway';

const LABELS = { number: 'Numéro', title: 'Intitulé', summary: 'Résumé' };

/** A recommendation, new or edited in its place. */
@Component({
  selector: 'app-recommendation-form',
  imports: [ReactiveFormsModule, MatButton, UiControl, UiField, UiFormError, UiNumberInput],
  template: `<form [formGroup]="form" (ngSubmit)="save()" [attr.aria-label]="recommendation() ? 'Modifier la recommandation' : 'Nouvelle recommandation'">
    <ui-form-error [message]="message()" />
    <div class="form-grid">
      <ui-field label="Numéro"><ui-number-input uiControl [isWhole]="true" [min]="ranks.min" [max]="ranks.max" formControlName="number" /></ui-field>
      <ui-field label="Intitulé"><input uiControl formControlName="title" /></ui-field>
      <ui-field class="wide" label="Résumé" [optional]="true"><textarea uiControl formControlName="summary" rows="2"></textarea></ui-field>
    </div>
    <div class="form-actions">
      <button matButton="filled" type="submit" [disabled]="isSaving()">{{ isSaving() ? 'Enregistrement…' : 'Enregistrer' }}</button>
      <button matButton="text" type="button" (click)="closed.emit()">Annuler</button>
    </div>
  </form>`,
})
export class RecommendationForm {
  readonly recommendation = input<Recommendation | null>(null);
  readonly nextNumber = input(1);
  readonly closed = output();

  private readonly gateway = inject(InitiativesGateway);
  private readonly session = inject(Session);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly builder = inject(NonNullableFormBuilder);
  protected readonly ranks = INITIATIVE_LIMITS.number;
  private version = 0;
  protected readonly isSaving = signal(false);
  protected readonly message = signal<string | null>(null);
  protected readonly form = this.builder.group({
    number: [1, required],
    title: ['', [required, maxLength(200)]],
    summary: this.builder.control<string | null>(null, maxLength(2000)),
  });

  constructor() {
    effect(() => {
      const recommendation = this.recommendation();
      const number = this.nextNumber();
      untracked(() => {
        if (this.form.dirty) return;
        this.version = recommendation?.version ?? 0;
        this.form.reset(recommendation ?? { number, title: '', summary: null });
      });
    });
  }

  isDirty(): boolean {
    return this.form.dirty;
  }

  protected async save(): Promise<void> {
    this.message.set(null);
    const networkId = this.session.networkId();
    if (this.isSaving() || !networkId || !validate(this.form, this.host.nativeElement)) return;
    this.isSaving.set(true);
    const values = this.values();
    try {
      const id = this.recommendation()?.id;
      if (id) await this.gateway.updateRecommendation({ id, version: this.version, ...values });
      else await this.gateway.createRecommendation({ networkId, ...values });
      this.form.markAsPristine();
      this.toasts.show('Recommandation enregistrée.');
      this.closed.emit();
    } catch (caught) {
      await this.onRefused(caught);
    } finally {
      this.isSaving.set(false);
    }
  }

  private values(): { number: number; title: string; summary: string | null } {
    const { number, title, summary } = this.form.getRawValue();
    return { number, title: title.trim(), summary: summary?.trim() || null };
  }

  private async onRefused(caught: unknown): Promise<void> {
    const error = toApiError(caught);
    if (error.reason !== 'STALE_VERSION' || !error.params['current']) {
      this.message.set(applyApiError(this.form, error));
      return;
    }
    const settled = await settleConflict(this.dialogs, error, LABELS, this.values());
    if (!settled) return;
    this.version = settled.version;
    this.form.patchValue(settled.values as Partial<ReturnType<typeof this.values>>);
    this.isSaving.set(false);
    await this.save();
  }
}
