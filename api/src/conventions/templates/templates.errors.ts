import { registerConstraints } from '../../platform/errors/constraints';

registerConstraints({
  uq_convention_template_title: { reason: 'TEMPLATE_TITLE_TAKEN', path: 'title' },
});
