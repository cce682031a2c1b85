import { FormControl, FormGroup, type ValidatorFn } from '@angular/forms';
import { INDICATOR_LIMITS, EXPRESSION_MAX_LENGTH } from '@maillage/domain';
import { maxLength, required } from '../../ui';
import type { IndicatorValues } from './indicator-values';

const text = (value: string, max: number, ...more: ValidatorFn[]) => new FormControl(value, { nonNullable: true, validators: [maxLength(max), ...more] });
const choice = <T>(value: T) => new FormControl<T>(value, { nonNullable: true });

const code: ValidatorFn = ({ value }) => (/^[a-z][a-z0-9_]{1,59}$/.test(String(value)) ? null : { INVALID_FORMAT: true });
const url: ValidatorFn = ({ value }) => (/^\s*(https?:\/\/[^\s.]+(\.[^\s.]+)+\S*)?\s*$/.test(String(value)) ? null : { NOT_A_URL: true });
const positive: ValidatorFn = ({ value }) => (typeof value === 'number' && value <= 0 ? { OUT_OF_RANGE: true } : null);

/** On the form: the highest likely value is above the lowest. The fault is shown on the highest. */
const boundsInOrder: ValidatorFn = (form) => {
  const { lowerBound, upperBound } = form.getRawValue() as IndicatorValues;
  const control = form.get('upperBound');
  const isWrong = lowerBound !== null && upperBound !== null && lowerBound >= upperBound;
  if (control && isWrong !== control.hasError('NOT_IN_ORDER')) {
    const { NOT_IN_ORDER: _, ...others } = control.errors ?? {};
    const errors = isWrong ? { ...others, NOT_IN_ORDER: true } : others;
    control.setErrors(Object.keys(errors).length > 0 ? errors : null);
  }
  return null;
};

/** The form of an indicator, filled with its values. */
export const indicatorForm = (values: IndicatorValues) =>
  new FormGroup(
    {
      name: text(values.name, 200, required),
      code: text(values.code, 60, required, code),
      definition: text(values.definition, 2000),
      unit: text(values.unit, 40),
      decimals: choice(values.decimals),
      theme: choice(values.theme),
      direction: choice(values.direction),
      periodicity: choice(values.periodicity),
      isShared: choice(values.isShared),
      isMasked: choice(values.isMasked),
      aggregation: choice(values.aggregation),
      numeratorId: new FormControl(values.numeratorId, required),
      denominatorId: new FormControl(values.denominatorId, required),
      scale: new FormControl(values.scale, [required, positive]),
      weightId: new FormControl(values.weightId, required),
      expression: text(values.expression, EXPRESSION_MAX_LENGTH, required),
      producer: text(values.producer, 200),
      distributor: text(values.distributor, 200),
      method: text(values.method, 2000),
      limits: text(values.limits, 2000),
      licence: text(values.licence, 200),
      sourceUrl: text(values.sourceUrl, 500, url),
      nextUpdateOn: new FormControl(values.nextUpdateOn),
      lowerBound: new FormControl(values.lowerBound),
      upperBound: new FormControl(values.upperBound),
      classBounds: new FormControl(values.classBounds),
      breaks: choice(values.breaks),
      /** Why, of what is proposed to the administration. */
      reason: new FormControl({ value: '', disabled: true }, { nonNullable: true, validators: [required, maxLength(INDICATOR_LIMITS.reason)] }),
    },
    boundsInOrder,
  );
export type IndicatorControls = ReturnType<typeof indicatorForm>['controls'];

/** What the aggregation does not use refuses nothing. What never changes once it exists is locked. Who only proposes says why. */
export function askOnlyWhatApplies(controls: IndicatorControls, isNew: boolean, isProposal = false): void {
  const aggregation = controls.aggregation.value;
  const asked = [
    [controls.numeratorId, aggregation === 'ratio'],
    [controls.denominatorId, aggregation === 'ratio'],
    [controls.scale, aggregation === 'ratio'],
    [controls.weightId, aggregation === 'weighted_mean'],
    [controls.expression, aggregation === 'computed'],
    [controls.code, isNew],
    [controls.periodicity, isNew],
    [controls.isShared, isNew],
    [controls.reason, isProposal],
  ] as const;
  for (const [control, isAsked] of asked) {
    if (isAsked === control.enabled) continue;
    if (isAsked) control.enable({ emitEvent: false });
    else control.disable({ emitEvent: false });
  }
}
