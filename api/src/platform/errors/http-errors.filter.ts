import type { ErrorCode, Reason } from '@maillage/domain';
import { type ArgumentsHost, Catch, HttpException, Logger } from '@nestjs/common';
import { BaseExceptionFilter } from '@nestjs/core';
import type { GqlContextType } from '@nestjs/graphql';
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

/** What Express throws at a request that it cannot read: too large, an address that does not decode. */
const isSendersFault = (error: unknown): error is Error & { statusCode: number } => {
  const { statusCode } = (error ?? {}) as { statusCode?: number };
  return error instanceof Error && typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500;
};

/**
 * Words what goes wrong on a plain HTTP route as GraphQL does: `{ error: { code, reason, params, fields, requestId } }`. Nest's own handler
 * would log an unknown exception with all that it holds: the parameters of a statement, with names, addresses and hashes. Errors of
 * GraphQL pass: its formatter words and logs them, once.
 */
@Catch()
export class HttpErrors extends BaseExceptionFilter {
  private readonly log = new Logger('Http');

  override catch(exception: unknown, host: ArgumentsHost): void {
    if (host.getType<GqlContextType>() === 'graphql') throw exception;
    if (exception instanceof HttpException) return super.catch(exception, host);
    if (isSendersFault(exception)) return super.catch(new HttpException(exception.name, exception.statusCode), host);
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
