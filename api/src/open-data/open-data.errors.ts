import type { Constraints } from '../platform/errors/constraints';

/** What the constraints of this feature’s tables mean to a person. */
export const OPEN_DATA_CONSTRAINTS: Constraints = {
  uq_open_catalogue_slug: { path: 'slug', fieldReason: 'OPEN_SLUG_TAKEN' },
};
