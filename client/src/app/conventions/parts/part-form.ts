import { Component, computed, effect, ElementRef, inject, input, output, signal, untracked } from '@angular/core';
import type { FormGroup } from '@angular/forms';
import { ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { PLAUSIBLE_YEARS } from '@maillage/domain';
import { InlineSave, UiControl, UiDateInput, UiEurosInput, UiField, UiFormError, UiNumberInput } from '../../ui';
import { doubtsOf } from '../words/doubts';
import { askOnly, type PartField, partFormMaker, type PartValues, valuesToSend, wordOf } from './part-field';

/** What a form writes: the values, the version that was seen, and whether what seemed doubtful is confirmed. */
export type SavePart = (values: PartValues, version: number, isConfirmed: boolean) => Promise<unknown>;

/** The form of one part of a convention (an act, a rider, a grant…), new or edited in its place, made from its fields. */
@Component({
  selector: 'app-part-form',
  imports: [ReactiveFormsModule, MatButton, UiControl, UiDateInput, UiEurosInput, UiField, UiFormError, UiNumberInput],
  templateUrl: './part-form.html',
})
export class PartForm {
  /** Of the form, for assistive technology: « Modifier l’avenant n° 2 ». */
  readonly heading = input.required<string>();
  readonly fields = input.required<readonly PartField[]>();
  /** What is edited, with its version; null for a new one. */
  readonly part = input<({ readonly version: number } & object) | null>(null);
  readonly save = input.required<SavePart>();
  /** Said once it is saved. */
  readonly done = input.required<string>();
  readonly submitLabel = input('Enregistrer');
  readonly closed = output();

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly makeForm = partFormMaker();
  private readonly typed = signal<PartValues>({});
  protected readonly years = PLAUSIBLE_YEARS;
  protected readonly saver = new InlineSave();
  protected readonly form = signal<FormGroup | null>(null);
  protected readonly asked = computed(() => this.fields().filter((field) => field.isAsked?.(this.typed()) ?? true));

  constructor() {
    effect((onCleanup) => {
      const fields = this.fields();
      const form = this.makeForm(fields);
      untracked(() => {
        const part = this.part();
        if (part) form.reset(valuesIn(fields, part));
        this.saver.version = part?.version ?? 0;
        this.readTyped(form);
        this.form.set(form);
      });
      const changes = form.valueChanges.subscribe(() => this.readTyped(form));
      onCleanup(() => changes.unsubscribe());
    });
  }

  isDirty(): boolean {
    return this.form()?.dirty ?? false;
  }

  private readTyped(form: FormGroup): void {
    const typed = form.getRawValue() as PartValues;
    askOnly(this.fields(), form, typed);
    this.typed.set(typed);
  }

  protected async submit(form: FormGroup): Promise<void> {
    const byKey = new Map(this.fields().map((field) => [field.key, field]));
    const values = () => valuesToSend(this.fields(), form.getRawValue() as PartValues);
    const isSaved = await this.saver.save({
      form,
      root: this.host.nativeElement,
      labels: Object.fromEntries(this.fields().map(({ key, label }) => [key, label])),
      values,
      format: (value, key) => wordOf(byKey.get(key), value),
      send: (version, isConfirmed) => this.save()(values(), version, isConfirmed),
      doubts: doubtsOf,
      done: this.done(),
    });
    if (isSaved) this.closed.emit();
  }
}

const valuesIn = (fields: readonly PartField[], part: object): PartValues =>
  Object.fromEntries(fields.map(({ key }) => [key, (part as PartValues)[key] ?? null]));
