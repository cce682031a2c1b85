import { Component, computed, effect, inject, input, output, untracked } from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { ACCOUNT_LIMITS, INITIATIVE_LIMITS } from '@maillage/domain';
import { AbsentPersons } from '../../pickers/absent-persons';
import { endNotBeforeStart, formatDate, maxLength, required, UiControl, UiField } from '../../ui';
import { UiInlineForm } from '../../ui/focus/inline-form';
import { UiDateInput } from '../../ui/field/date-input';
import { UiNumberInput } from '../../ui/field/number-input';
import { UiFormState } from '../../ui/saving/form-state';
import { InlineSave } from '../../ui/saving/inline-save';
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

/** Sends what was typed; `version` is the one that the person saw. */
export type SaveInitiative = (edit: InitiativeEdit, version: number) => Promise<unknown>;

const LABELS: Readonly<Record<keyof InitiativeValues, string>> = {
  number: 'Numéro',
  title: 'Titre',
  purpose: 'À quoi elle sert',
  owner: 'Pilote',
  deputy: 'Suppléance',
  startsOn: 'Début',
  endsOn: 'Fin',
  recommendationIds: 'Recommandations servies',
};

/** An initiative's own fields, for a new one and for one that is edited in its page. */
@Component({
  selector: 'app-initiative-form',
  imports: [MatButton, ReactiveFormsModule, UiControl, UiDateInput, UiField, UiFormState, UiInlineForm, UiNumberInput],
  templateUrl: './initiative-form.html',
  styleUrl: './initiative-form.scss',
})
export class InitiativeForm {
  readonly initiative = input<Initiative | null>(null);
  readonly recommendations = input.required<readonly { id: string; number: number; title: string }[]>();
  protected readonly absent = inject(AbsentPersons);
  readonly candidates = input.required<readonly OwnerCandidate[]>();
  readonly submitLabel = input.required<string>();
  readonly save = input.required<SaveInitiative>();
  /** Said once it is saved. */
  readonly done = input.required<string>();
  readonly saved = output();
  readonly cancelled = output();

  private readonly builder = inject(NonNullableFormBuilder);
  protected readonly ranks = INITIATIVE_LIMITS.number;
  protected readonly form = this.builder.group(
    {
      number: this.builder.control<number | null>(null),
      title: ['', [required, maxLength(INITIATIVE_LIMITS.title)]],
      purpose: this.builder.control<string | null>(null, maxLength(INITIATIVE_LIMITS.purpose)),
      owner: this.builder.control<string | null>(null, maxLength(ACCOUNT_LIMITS.personName)),
      deputy: this.builder.control<string | null>(null, maxLength(ACCOUNT_LIMITS.personName)),
      startsOn: this.builder.control<string | null>(null),
      endsOn: this.builder.control<string | null>(null),
      recommendationIds: this.builder.control<readonly string[]>([]),
    },
    { validators: endNotBeforeStart('startsOn', 'endsOn') },
  );
  protected readonly saver = new InlineSave({
    form: this.form,
    name: () => (this.isNew() ? 'Nouvelle initiative' : 'Modifier l’initiative'),
    row: () => this.initiative()?.id,
  });
  protected readonly isNew = computed(() => this.initiative() === null);

  constructor() {
    effect(() => {
      const initiative = this.initiative();
      untracked(() => {
        if (!initiative || this.form.dirty) return;
        this.saver.version = initiative.version;
        this.form.reset(valuesOf(initiative));
      });
    });
  }

  private values(): InitiativeValues {
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

  private edit(): InitiativeEdit {
    const values = this.values();
    const initiative = this.initiative();
    return {
      ...values,
      owner: personOf(values.owner, this.candidates(), initiative?.owner ?? null),
      deputy: personOf(values.deputy, this.candidates(), initiative?.deputy ?? null),
      recommendationIds: [...values.recommendationIds],
    };
  }

  protected async submit(): Promise<void> {
    const isSaved = await this.saver.save({
      labels: LABELS,
      values: () => ({ ...this.values() }),
      present: (current) => ({ ...valuesOf({ ...(this.initiative() as Initiative), ...current }) }),
      format: (value, key) => this.word(value, key),
      send: (version) => this.save()(this.edit(), version),
      done: this.done(),
    });
    if (isSaved) this.saved.emit();
  }

  private word(value: unknown, key: keyof InitiativeValues): string {
    if (key === 'recommendationIds') {
      const titles = this.recommendations().filter((recommendation) => (value as readonly string[]).includes(recommendation.id));
      return titles.map((recommendation) => `${recommendation.number}. ${recommendation.title}`).join('\n') || '(aucune)';
    }
    if (value === null || value === undefined || value === '') return '(vide)';
    return key === 'startsOn' || key === 'endsOn' ? formatDate(String(value)) : String(value);
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
const valuesOf = (initiative: Initiative): InitiativeValues => ({
  number: initiative.number,
  title: initiative.title,
  purpose: initiative.purpose,
  owner: initiative.owner?.name ?? null,
  deputy: initiative.deputy?.name ?? null,
  startsOn: initiative.startsOn,
  endsOn: initiative.endsOn,
  recommendationIds: initiative.recommendations.map((recommendation) => recommendation.id),
});
