import { Component, computed, effect, input, output, signal, untracked } from '@angular/core';
import { type FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { PLAUSIBLE_YEARS } from '@maillage/domain';
import type { ApiError } from '../../errors';
import { UiChoicesInput } from '../field/choices-input';
import { UiControl } from '../field/control';
import { UiDateInput } from '../field/date-input';
import { UiDateTimeInput } from '../field/date-time-input';
import { UiEurosInput } from '../field/euros-input';
import { UiField } from '../field/field';
import { UiNumberInput } from '../field/number-input';
import { UiPeriodInput } from '../field/period-input';
import { UiPersonalDataHint } from '../personal-data-hint/personal-data-hint';
import { UiInlineForm } from '../focus/inline-form';
import { UiLightTools } from '../light-text/light-tools';
import { UiFormState } from '../saving/form-state';
import { InlineSave } from '../saving/inline-save';
import { askOnly, type RecordField, recordForm, type RecordValues, valuesToKeep, valuesToSend, wordOf } from './record-field';

/** What is edited: its identifier, and the version that the person sees. */
export interface EditedRecord {
  readonly id: string;
  readonly version: number;
}

/** What is written over: no identifier for a new record. */
export interface Seen {
  readonly id: string | null;
  readonly version: number;
  /** Whether what seemed doubtful is confirmed. */
  readonly isConfirmed: boolean;
}

/** What is asked between the tags of a form, as it is kept with what is typed in its fields. */
export interface AskedBesides {
  read(): unknown;
  fill(kept: unknown): void;
}

export type SaveRecord = (values: RecordValues, seen: Seen) => Promise<unknown>;

/** Under which what is asked besides is kept; no field is called so. */
const BESIDES = 'besides';

/** The form of one record, new or edited in its place, made from its fields. What is asked besides stands between its tags. */
@Component({
  selector: 'ui-record-form',
  imports: [
    MatButton,
    ReactiveFormsModule,
    UiChoicesInput,
    UiControl,
    UiDateInput,
    UiDateTimeInput,
    UiEurosInput,
    UiField,
    UiFormState,
    UiInlineForm,
    UiLightTools,
    UiNumberInput,
    UiPeriodInput,
    UiPersonalDataHint,
  ],
  templateUrl: './record-form.html',
})
export class UiRecordForm {
  /** What the person knows the form by: « Modifier l’avenant n° 2 ». */
  readonly heading = input.required<string>();
  readonly fields = input.required<readonly RecordField[]>();
  /** What is edited; null for a new one. */
  readonly record = input<(EditedRecord & object) | null>(null);
  readonly save = input.required<SaveRecord>();
  /** Said once it is saved; nothing where `save` tells it. */
  readonly done = input<string | null>('Enregistré.');
  readonly submitLabel = input('Enregistrer');
  /** The values of a record, or of the answer to a stale version, by the names of the fields where they are named otherwise. */
  readonly valuesOf = input<(record: object) => object>((record) => record);
  /** What seems doubtful, in words, when a refusal is only a question. */
  readonly doubts = input<(error: ApiError) => readonly string[] | null>(() => null);
  /** What stands between the tags, where it is typed or ticked too. */
  readonly besides = input<AskedBesides | null>(null);
  readonly closed = output();
  /** What is typed, at each change of it. */
  readonly typing = output<RecordValues>();

  private readonly typed = signal<RecordValues>({});
  protected readonly years = PLAUSIBLE_YEARS;
  protected readonly form = signal<FormGroup | null>(null);
  protected readonly saver = new InlineSave({
    form: this.form,
    name: this.heading,
    row: () => this.record()?.id,
    read: () => ({ ...valuesToKeep(this.fields(), this.form()?.getRawValue() as RecordValues), [BESIDES]: this.besides()?.read() }),
    fill: (kept) => {
      this.form()?.patchValue(kept as RecordValues);
      this.besides()?.fill((kept as Record<string, unknown>)[BESIDES]);
    },
  });
  protected readonly asked = computed(() => this.fields().filter((field) => field.isAsked?.(this.typed()) ?? true));

  constructor() {
    effect((onCleanup) => {
      const fields = this.fields();
      const form = untracked(() => this.make(fields));
      const changes = form.valueChanges.subscribe(() => {
        this.readTyped(form);
        this.typing.emit(this.typed());
      });
      onCleanup(() => changes.unsubscribe());
    });
  }

  /** Puts a value into a field, as if it had been typed. */
  fill(key: string, value: string | number | boolean | null): void {
    this.form()?.controls[key]?.setValue(value);
    this.touch();
  }

  /** Puts a value into a field that holds nothing but what it began with. Whether it did. */
  suggest(key: string, value: string | number): boolean {
    const [field, control] = [this.fields().find((one) => one.key === key), this.form()?.controls[key]];
    if (!field || !control || control.value !== (field.initial ?? null)) return false;
    this.fill(key, value);
    return true;
  }

  /** What stands between the tags was changed: it is kept with the rest. */
  touch(): void {
    this.form()?.markAsDirty();
    this.form()?.updateValueAndValidity();
  }

  /** The form of these fields: of the record, or of what was typed already when other fields are asked for. */
  private make(fields: readonly RecordField[]): FormGroup {
    const [before, record] = [this.form(), this.record()];
    const form = recordForm(fields);
    if (before?.dirty) {
      form.patchValue(before.getRawValue() as RecordValues);
      form.markAsDirty();
    } else {
      if (record) form.reset(valuesIn(fields, this.valuesOf()(record)));
      this.saver.version = record?.version ?? 0;
    }
    this.readTyped(form);
    this.form.set(form);
    return form;
  }

  private readTyped(form: FormGroup): void {
    const typed = form.getRawValue() as RecordValues;
    askOnly(this.fields(), form, typed);
    this.typed.set(typed);
  }

  protected async submit(form: FormGroup): Promise<void> {
    const byKey = new Map(this.fields().map((field) => [field.key, field]));
    const values = () => valuesToSend(this.fields(), form.getRawValue() as RecordValues);
    const isSaved = await this.saver.save({
      labels: Object.fromEntries(this.fields().map(({ key, label }) => [key, label])),
      values,
      format: (value, key) => wordOf(byKey.get(key), value),
      present: (current) => this.valuesOf()(current) as Record<string, unknown>,
      send: (version, isConfirmed) => this.save()(values(), { id: this.record()?.id ?? null, version, isConfirmed }),
      doubts: this.doubts(),
      done: this.done(),
    });
    if (isSaved) this.closed.emit();
  }
}

const valuesIn = (fields: readonly RecordField[], record: object): RecordValues =>
  Object.fromEntries(fields.map(({ key }) => [key, (record as RecordValues)[key] ?? null]));
