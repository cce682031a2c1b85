import { type ArgumentsHost, Catch, HttpException, InternalServerErrorException, Logger } from '@nestjs/common';
import { BaseExceptionFilter } from '@nestjs/core';
import type { GqlContextType } from '@nestjs/graphql';
import { currentRequestId } from '../http/request-context';
import { describeError } from './describe-error';

/** What Express throws at a request that it cannot read: too large, an address that does not decode. */
const isSendersFault = (error: unknown): error is Error & { statusCode: number } => {
  const { statusCode } = (error ?? {}) as { statusCode?: number };
  return error instanceof Error && typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500;
};

/**
 * Stands before Nest's own handler, which logs an unknown exception with all that it holds: the parameters of a statement, with
 * names, addresses and hashes. Errors of GraphQL pass: its formatter words and logs them, once.
 */
@Catch()
export class HttpErrors extends BaseExceptionFilter {
  private readonly log = new Logger('Http');

  override catch(exception: unknown, host: ArgumentsHost): void {
    if (host.getType<GqlContextType>() === 'graphql') throw exception;
    if (exception instanceof HttpException) return super.catch(exception, host);
    if (isSendersFault(exception)) return super.catch(new HttpException(exception.name, exception.statusCode), host);
    this.log.error(`[${currentRequestId()}] ${describeError(exception)}`);
    super.catch(new InternalServerErrorException(), host);
  }
}
