import type { Constraints } from '../platform/errors/constraints';

/** What the constraints of this feature’s tables mean to a person. */
export const NETWORK_CONSTRAINTS: Constraints = {
  uq_ccas_siren: { reason: 'SIREN_TAKEN', path: 'siren' },
  ck_ccas_dates: { path: 'closedOn', fieldReason: 'END_BEFORE_START' },
  ck_office_dates: { path: 'endsOn', fieldReason: 'END_BEFORE_START' },
  ex_office_one_holder: { reason: 'OFFICE_OVERLAP' },
  uq_funder_name: { reason: 'FUNDER_NAME_TAKEN', path: 'name' },
};
