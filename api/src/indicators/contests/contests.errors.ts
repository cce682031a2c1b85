import { registerConstraints } from '../../platform/errors/constraints';

/** What the constraints of contested values mean to a person; those that only a faulty code could meet are not here. */
registerConstraints({
  uq_indicator_contest_open: { reason: 'CONTEST_ALREADY_OPEN' },
});
