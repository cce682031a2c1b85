import { REASONS, type ErrorCode, type FieldError, type Reason } from '@maillage/domain';
import { IntrinsicException } from '@nestjs/common';

/** Values that help to word a refusal; they reach the client as they are, so nothing secret. */
export type ErrorParams = Readonly<Record<string, unknown>>;

/** A refusal that the product means: its reason comes from the closed list of `libs/domain`, its French wording from the client. */
// an IntrinsicException is one that Nest does not log as a fault
export class DomainError extends IntrinsicException {
  readonly code: ErrorCode;

  constructor(
    readonly reason: Reason,
    readonly params: ErrorParams = {},
    readonly fields: readonly FieldError[] = [],
  ) {
    super(reason);
    this.code = REASONS[reason];
  }
}

/** An input whose fields are refused, each with its reason and its path, so that a form can place the messages. */
export class InputError extends DomainError {
  constructor(fields: readonly FieldError[]) {
    super('INVALID_INPUT', {}, fields);
  }
}
