import { FormControl, FormGroup } from '@angular/forms';
import type { Periodicity } from '@maillage/domain';
import type { GroupedChoice } from '../field/choices-input';
import { knownEmail, maxLength, required } from '../field/validation';
import { formatDate, formatDateTime, formatEuros } from '../format/format';

export interface Choice {
  readonly value: string | number | boolean;
  readonly label: string;
}

/** Choices of a select, in the order of the values. */
export const choicesOf = <V extends string>(values: readonly V[], labels: Readonly<Record<V, string>>): Choice[] =>
  values.map((value) => ({ value, label: labels[value] }));

/** One field of a record, as its form asks for it. */
export interface RecordField {
  readonly key: string;
  readonly label: string;
  readonly kind: 'text' | 'long' | 'email' | 'tel' | 'date' | 'instant' | 'euros' | 'number' | 'decimal' | 'year' | 'period' | 'choice' | 'choices' | 'check';
  readonly hint?: string;
  /** Heading under which it stands with those behind it, in a form of many fields. */
  readonly group?: string;
  readonly isRequired?: boolean;
  readonly maxLength?: number;
  /** Of a number. */
  readonly range?: { readonly min: number; readonly max: number };
  /** Of a decimal. */
  readonly unit?: string;
  /** Of a period. */
  readonly periodicity?: Periodicity;
  /** Last day that a date can mean, in practice today. */
  readonly lastDay?: string;
  readonly choices?: readonly Choice[];
  /** What several are chosen of; sent as their values, none as no value at all. */
  readonly many?: readonly GroupedChoice[];
  /** What the choice of nothing is called, where it is one. */
  readonly emptyLabel?: string;
  /** Warns when what is typed looks like data about a person. */
  readonly isWatched?: boolean;
  /** Of a long text: light markdown, with the tools that mark it. */
  readonly isLight?: boolean;
  /** A password: kept nowhere as long as it is typed. */
  readonly isSecret?: boolean;
  /** Over the whole width, as a long text is. */
  readonly isWide?: boolean;
  /** Shown, and sent as it is. */
  readonly isFixed?: boolean;
  /** Value of a new record. */
  readonly initial?: RecordValue;
  /** Asked only when the other values want it; not sent otherwise. */
  readonly isAsked?: (values: RecordValues) => boolean;
}

export type RecordValue = string | number | boolean | readonly string[] | null;
export type RecordValues = Readonly<Record<string, RecordValue>>;

/** What is typed, without what is secret. */
export const valuesToKeep = (fields: readonly RecordField[], values: RecordValues): RecordValues =>
  Object.fromEntries(Object.entries(values).filter(([key]) => !fields.some((field) => field.key === key && field.isSecret)));

/** Makes the form of some fields. */
export const recordForm = (fields: readonly RecordField[]): FormGroup =>
  new FormGroup(
    Object.fromEntries(
      fields.map((field) => [
        field.key,
        new FormControl<RecordValue>({ value: field.initial ?? (field.kind === 'check' ? false : null), disabled: field.isFixed ?? false }, [
          ...(field.isRequired ? [required] : []),
          ...(field.maxLength ? [maxLength(field.maxLength)] : []),
          ...(field.kind === 'email' ? [knownEmail] : []),
        ]),
      ]),
    ),
  );

/** What is not asked refuses nothing: a field that the other values call for is checked only then. */
export function askOnly(fields: readonly RecordField[], form: FormGroup, typed: RecordValues): void {
  for (const { key, isAsked } of fields) {
    const control = form.controls[key];
    if (!isAsked || !control || isAsked(typed) === control.enabled) continue;
    if (control.disabled) control.enable({ emitEvent: false });
    else control.disable({ emitEvent: false });
  }
}

/** What is typed, as it is sent: blanks are nothing, and what is not asked is null. */
export function valuesToSend(fields: readonly RecordField[], typed: RecordValues): RecordValues {
  return Object.fromEntries(
    fields.map((field) => {
      const value = typed[field.key] ?? null;
      if (field.isAsked && !field.isAsked(typed)) return [field.key, null];
      return [field.key, typeof value === 'string' ? value.trim() || null : value];
    }),
  );
}

/** A value as it is read, in a conflict for instance. */
export function wordOf(field: RecordField | undefined, value: unknown): string {
  if (value === null || value === undefined || value === '') return '(vide)';
  if (field?.kind === 'date') return formatDate(String(value));
  if (field?.kind === 'instant') return formatDateTime(String(value));
  if (field?.kind === 'euros') return formatEuros(Number(value));
  if (field?.kind === 'check') return value ? 'Oui' : 'Non';
  if (Array.isArray(value))
    return (value as unknown[]).map((one) => field?.many?.find((choice) => choice.value === one)?.label ?? String(one)).join('\u202f; ');
  return field?.choices?.find((choice) => choice.value === value)?.label ?? String(value);
}
