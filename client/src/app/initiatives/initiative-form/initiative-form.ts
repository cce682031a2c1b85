import { Component, computed, effect, ElementRef, inject, input, output, signal, untracked } from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { INITIATIVE_LIMITS } from '@maillage/domain';
import { applyApiError, endNotBeforeStart, maxLength, required, UiControl, UiDateInput, UiField, UiFormError, UiNumberInput, validate } from '../../ui';
import type { Initiative, OwnerCandidate } from '../initiatives-gateway';
import { personOf, type PersonChoice } from './person-name';

/** What the form holds, as it is typed: people by their names. */
export interface InitiativeValues {
  readonly number: number | null;
  readonly title: string;
  readonly purpose: string | null;
  readonly owner: string | null;
  readonly deputy: string | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly recommendationIds: readonly string[];
}

/** The same as the API wants it. */
export type InitiativeEdit = Omit<InitiativeValues, 'owner' | 'deputy' | 'recommendationIds'> & {
  readonly owner: PersonChoice | null;
  readonly deputy: PersonChoice | null;
  readonly recommendationIds: string[];
};

/** An initiative's own fields, for a new one and for one that is edited in its page. */
@Component({
  selector: 'app-initiative-form',
  imports: [ReactiveFormsModule, MatButton, UiControl, UiDateInput, UiField, UiFormError, UiNumberInput],
  templateUrl: './initiative-form.html',
  styleUrl: './initiative-form.scss',
})
export class InitiativeForm {
  readonly initiative = input<Initiative | null>(null);
  readonly recommendations = input.required<readonly { id: string; number: number; title: string }[]>();
  readonly candidates = input.required<readonly OwnerCandidate[]>();
  readonly submitLabel = input.required<string>();
  readonly isSaving = input(false);
  readonly submitted = output<InitiativeEdit>();
  readonly cancelled = output();

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly builder = inject(NonNullableFormBuilder);
  protected readonly ranks = INITIATIVE_LIMITS.number;
  protected readonly message = signal<string | null>(null);
  protected readonly form = this.builder.group(
    {
      number: this.builder.control<number | null>(null),
      title: ['', [required, maxLength(200)]],
      purpose: this.builder.control<string | null>(null, maxLength(4000)),
      owner: this.builder.control<string | null>(null, maxLength(200)),
      deputy: this.builder.control<string | null>(null, maxLength(200)),
      startsOn: this.builder.control<string | null>(null),
      endsOn: this.builder.control<string | null>(null),
      recommendationIds: this.builder.control<readonly string[]>([]),
    },
    { validators: endNotBeforeStart('startsOn', 'endsOn') },
  );
  protected readonly isNew = computed(() => this.initiative() === null);

  constructor() {
    effect(() => {
      const initiative = this.initiative();
      untracked(() => {
        if (initiative && !this.form.dirty) this.form.reset(valuesOf(initiative));
      });
    });
  }

  isDirty(): boolean {
    return this.form.dirty;
  }

  values(): InitiativeValues {
    const { title, ...others } = this.form.getRawValue();
    const text = (value: string | null): string | null => value?.trim() || null;
    return {
      ...others,
      title: title.trim(),
      purpose: text(others.purpose),
      owner: text(others.owner),
      deputy: text(others.deputy),
    };
  }

  /** What was settled after a conflict; it is sent again by the page. */
  accept(values: Partial<InitiativeValues>): void {
    this.form.patchValue(values);
    this.form.markAsDirty();
  }

  edit(): InitiativeEdit {
    const values = this.values();
    const initiative = this.initiative();
    return {
      ...values,
      owner: personOf(values.owner, this.candidates(), initiative?.owner ?? null),
      deputy: personOf(values.deputy, this.candidates(), initiative?.deputy ?? null),
      recommendationIds: [...values.recommendationIds],
    };
  }

  refuse(error: unknown): void {
    this.message.set(applyApiError(this.form, error));
  }

  markSaved(): void {
    this.form.markAsPristine();
  }

  protected submit(): void {
    this.message.set(null);
    if (!this.isSaving() && validate(this.form, this.host.nativeElement)) this.submitted.emit(this.edit());
  }

  protected isServed(id: string): boolean {
    return this.form.controls.recommendationIds.value.includes(id);
  }

  protected serve(id: string, event: Event): void {
    const others = this.form.controls.recommendationIds.value.filter((served) => served !== id);
    this.form.controls.recommendationIds.setValue((event.target as HTMLInputElement).checked ? [...others, id] : others);
    this.form.markAsDirty();
  }
}

/** An initiative as the form holds it. */
export const valuesOf = (initiative: Initiative): InitiativeValues => ({
  number: initiative.number,
  title: initiative.title,
  purpose: initiative.purpose,
  owner: initiative.owner?.name ?? null,
  deputy: initiative.deputy?.name ?? null,
  startsOn: initiative.startsOn,
  endsOn: initiative.endsOn,
  recommendationIds: initiative.recommendations.map((recommendation) => recommendation.id),
});
