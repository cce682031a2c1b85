import { FormArray, FormControl, FormGroup } from '@angular/forms';
import { INDICATOR_LIMITS, type Periodicity } from '@maillage/domain';
import { maxLength, required } from '../../../ui';
import type { MappedCondition, MappedWord, MappingValues, PeriodPlace } from './mapping-values';

const year = ({ value }: { value: unknown }) => (/^\s*((19|20)\d\d)?\s*$/.test(String(value ?? '')) ? null : { NOT_A_PERIOD: true });

export const wordControl = ({ column, indicatorCode }: MappedWord) =>
  new FormGroup({
    column: new FormControl(column, { nonNullable: true, validators: maxLength(INDICATOR_LIMITS.column) }),
    indicatorCode: new FormControl(indicatorCode),
  });

export const conditionControl = ({ column, value }: MappedCondition) =>
  new FormGroup({
    column: new FormControl(column, { nonNullable: true }),
    value: new FormControl(value, { nonNullable: true, validators: maxLength(INDICATOR_LIMITS.column) }),
  });

/** The form of a mapping, filled with what is proposed. */
export const mappingForm = (values: MappingValues) =>
  new FormGroup({
    layout: new FormControl<'wide' | 'long'>(values.layout, { nonNullable: true }),
    territoryColumn: new FormControl(values.territoryColumn, { nonNullable: true, validators: required }),
    levelColumn: new FormControl(values.levelColumn),
    periodPlace: new FormControl<PeriodPlace>(values.periodPlace, { nonNullable: true }),
    periodColumn: new FormControl(values.periodColumn, required),
    fixedPeriodicity: new FormControl<Periodicity>(values.fixedPeriodicity, { nonNullable: true }),
    fixedPeriod: new FormControl(values.fixedPeriod, required),
    codes: new FormArray(values.codes.map((code) => new FormControl(code))),
    indicatorColumn: new FormControl(values.indicatorColumn),
    valueColumn: new FormControl(values.valueColumn, required),
    statusColumn: new FormControl(values.statusColumn),
    words: new FormArray(values.words.map(wordControl)),
    filters: new FormArray(values.filters.map(conditionControl)),
    geographyYear: new FormControl(values.geographyYear, year),
    decimalMark: new FormControl(values.decimalMark),
    rememberAs: new FormControl(values.rememberAs, maxLength(INDICATOR_LIMITS.rememberAs)),
  });
export type MappingControls = ReturnType<typeof mappingForm>['controls'];

/** What is not asked refuses nothing. */
export function askOnlyWhatApplies({ layout, periodPlace, periodColumn, fixedPeriod, valueColumn, codes, words }: MappingControls): void {
  const isLong = layout.value === 'long';
  const asked = [
    [periodColumn, periodPlace.value === 'column'],
    [fixedPeriod, periodPlace.value === 'fixed'],
    [valueColumn, isLong],
    [codes, !isLong],
    [words, isLong],
  ] as const;
  for (const [control, isAsked] of asked) {
    if (isAsked === control.enabled) continue;
    if (isAsked) control.enable({ emitEvent: false });
    else control.disable({ emitEvent: false });
  }
}
