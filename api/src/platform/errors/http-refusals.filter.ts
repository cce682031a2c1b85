import type { ErrorCode, Reason } from '@maillage/domain';
import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import type { Response } from 'express';
import { currentRequestId } from '../http/request-context';
import { describeError } from './describe-error';
import { DomainError } from './domain-error';
import { knownRefusal } from './format-error';

const STATUSES: Readonly<Record<ErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_USER_INPUT: 400,
  CONFLICT: 409,
  RATE_LIMITED: 429,
  INTERNAL_SERVER_ERROR: 500,
};

/** Where HTTP has a more telling status for a reason than for its code. */
const OWN_STATUSES: Readonly<Partial<Record<Reason, number>>> = { FILE_TOO_LARGE: 413, FILE_KIND_REFUSED: 415, FILES_UNAVAILABLE: 503, UNAVAILABLE: 503 };

/** Refusals of a plain HTTP route, in the words of GraphQL's: `{ error: { code, reason, params, fields, requestId } }`. */
@Catch()
export class HttpRefusals implements ExceptionFilter {
  private readonly log = new Logger('Http');

  catch(exception: unknown, host: ArgumentsHost): void {
    const requestId = currentRequestId();
    const known = knownRefusal(exception);
    if (!known) this.log.error(`[${requestId}] ${describeError(exception)}`);
    const { code, reason, params, fields } = known ?? new DomainError('UNEXPECTED');
    const response = host.switchToHttp().getResponse<Response>();
    // the answer had begun: all that is left is to break it off, so that half a file is not taken for the whole
    if (response.headersSent) return void response.destroy();
    response.status(OWN_STATUSES[reason] ?? STATUSES[code]).json({ error: { code, reason, params, fields, requestId } });
  }
}
