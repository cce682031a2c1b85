import type { Constraints } from '../../platform/errors/constraints';

/** What the constraints of the convention-types mean to a person. */
export const TEMPLATES_CONSTRAINTS: Constraints = {
  uq_convention_template_title: { reason: 'TEMPLATE_TITLE_TAKEN', path: 'title' },
};
