import type { Constraints } from '../../platform/errors/constraints';

/** What the constraints of the catalogue mean to a person; those that only a faulty code could meet are not here. */
export const CATALOGUE_CONSTRAINTS: Constraints = {
  uq_indicator_code: { reason: 'INDICATOR_CODE_TAKEN', path: 'code' },
  ck_indicator_code: { path: 'code', fieldReason: 'INVALID_FORMAT' },
  ck_indicator_ratio: { path: 'numeratorId', fieldReason: 'REQUIRED' },
  ck_indicator_weight: { path: 'weightId', fieldReason: 'REQUIRED' },
  ck_indicator_expression: { path: 'expression', fieldReason: 'REQUIRED' },
  ck_indicator_masked: { path: 'isMasked', fieldReason: 'NOT_IN_LIST' },
  ck_indicator_bounds: { path: 'upperBound', fieldReason: 'NOT_IN_ORDER' },
};
