import type { FieldReason, Reason } from '@maillage/domain';
import { QueryFailedError } from 'typeorm';
import { DomainError } from './domain-error';

/** What a named database constraint means to a person: a reason of its own, or a refused field. */
export interface ConstraintMeaning {
  readonly reason?: Reason;
  readonly path?: string;
  readonly fieldReason?: FieldReason;
}

/** What the constraints of some tables mean, by name. Those that only a faulty code could meet have no meaning. */
export type Constraints = Readonly<Record<string, ConstraintMeaning>>;

const meanings = new Map<string, ConstraintMeaning>();

/** Called once for each feature, at the start, for the constraints of its tables: race-safe, where check-then-insert is not. */
export function registerConstraints(known: Constraints): void {
  for (const [name, meaning] of Object.entries(known)) meanings.set(name, meaning);
}

/** The refusal behind a database error, or undefined when the error is not one that the product knows. */
export function fromConstraint(error: unknown): DomainError | undefined {
  if (!(error instanceof QueryFailedError)) return undefined;
  const { constraint } = error.driverError as { constraint?: string };
  const meaning = constraint === undefined ? undefined : meanings.get(constraint);
  if (!meaning) return undefined;
  const fields = meaning.path ? [{ path: meaning.path, reason: meaning.fieldReason ?? ('INVALID_FORMAT' as const) }] : [];
  return new DomainError(meaning.reason ?? 'INVALID_INPUT', {}, fields);
}
