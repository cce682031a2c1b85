import { inject } from '@angular/core';
import { NonNullableFormBuilder, type FormGroup } from '@angular/forms';
import { formatDate, formatEuros, maxLength, required } from '../../ui';

export interface Choice {
  readonly value: string | boolean;
  readonly label: string;
}

/** One field of a part of a convention, as its form asks for it. */
export interface PartField {
  readonly key: string;
  readonly label: string;
  readonly kind: 'text' | 'long' | 'date' | 'euros' | 'number' | 'year' | 'choice';
  readonly hint?: string;
  readonly isRequired?: boolean;
  readonly maxLength?: number;
  /** Of a number. */
  readonly range?: { readonly min: number; readonly max: number };
  readonly choices?: readonly Choice[];
  /** Value of a new part. */
  readonly initial?: PartValue;
  /** Asked only when the other values want it; not sent otherwise. */
  readonly isAsked?: (values: PartValues) => boolean;
}

export type PartValue = string | number | boolean | null;
export type PartValues = Readonly<Record<string, PartValue>>;

/** Makes the form of some fields. In an injection context. */
export function partFormMaker(): (fields: readonly PartField[]) => FormGroup {
  const builder = inject(NonNullableFormBuilder);
  return (fields) =>
    builder.group(
      Object.fromEntries(
        fields.map((field) => [
          field.key,
          builder.control<PartValue>(field.initial ?? null, [
            ...(field.isRequired ? [required] : []),
            ...(field.maxLength ? [maxLength(field.maxLength)] : []),
          ]),
        ]),
      ),
    );
}

/** What is not asked refuses nothing: a field that the other values call for is checked only then. */
export function askOnly(fields: readonly PartField[], form: FormGroup, typed: PartValues): void {
  for (const { key, isAsked } of fields) {
    const control = form.controls[key];
    if (!isAsked || !control || isAsked(typed) === control.enabled) continue;
    if (control.disabled) control.enable({ emitEvent: false });
    else control.disable({ emitEvent: false });
  }
}

/** What is typed, as it is sent: blanks are nothing, and what is not asked is null. */
export function valuesToSend(fields: readonly PartField[], typed: PartValues): PartValues {
  return Object.fromEntries(
    fields.map((field) => {
      const value = typed[field.key] ?? null;
      if (field.isAsked && !field.isAsked(typed)) return [field.key, null];
      return [field.key, typeof value === 'string' ? value.trim() || null : value];
    }),
  );
}

/** A value as it is read, in a conflict for instance. */
export function wordOf(field: PartField | undefined, value: unknown): string {
  if (value === null || value === undefined || value === '') return '(vide)';
  if (field?.kind === 'date') return formatDate(String(value));
  if (field?.kind === 'euros') return formatEuros(Number(value));
  return field?.choices?.find((choice) => choice.value === value)?.label ?? String(value);
}
