import { InputError } from '../platform/errors/domain-error';

/** Refuses a last day before the first one, on the field of the last day. */
export function requireDates(startsOn: string | null, endsOn: string | null): void {
  if (startsOn !== null && endsOn !== null && endsOn < startsOn) throw new InputError([{ path: 'endsOn', reason: 'END_BEFORE_START' }]);
}
