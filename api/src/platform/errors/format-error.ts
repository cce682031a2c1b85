import { unwrapResolverError } from '@apollo/server/errors';
import { Logger } from '@nestjs/common';
import type { GraphQLFormattedError } from 'graphql';
import { currentRequestId } from '../http/request-context';
import { fromConstraint } from './constraints';
import { databaseAway, describeError } from './describe-error';
import { DomainError } from './domain-error';

const log = new Logger('GraphQL');

/** Refusals of Apollo itself: a document that does not parse or fit the schema, variables of the wrong type. */
const CLIENT_FAULTS = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);
/** Refusals of graphql-js that bear no code. */
const UNCODED_FAULT = /^(Too many errors processing variables|Schema is not configured to execute)/;

/** The refusal behind an error, or undefined when the product does not know it. */
export function knownRefusal(original: unknown): DomainError | undefined {
  if (original instanceof DomainError) return original;
  return fromConstraint(original) ?? (databaseAway(original) === undefined ? undefined : new DomainError('UNAVAILABLE'));
}

/** What was thrown, by a resolver or before any. */
function behind(error: unknown): unknown {
  const thrown = (error as { originalError?: unknown } | null)?.originalError;
  return thrown instanceof DomainError ? thrown : unwrapResolverError(error);
}

/**
 * The one shape of every error: `extensions { code, reason, params, fields, requestId }`.
 * An unknown error says nothing but the number under which the log has it.
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const original = behind(error);
  const known = knownRefusal(original);
  const requestId = currentRequestId();
  const place = { locations: formatted.locations, path: formatted.path };
  if (known) {
    const { code, reason, params, fields } = known;
    if (reason === 'UNAVAILABLE') log.error(`[${requestId}] the database is away: ${databaseAway(original)}`);
    return { ...place, message: reason, extensions: { code, reason, params, fields, requestId } };
  }
  const code = String(formatted.extensions?.['code'] ?? '');
  if (CLIENT_FAULTS.has(code) || (formatted.path === undefined && UNCODED_FAULT.test(formatted.message))) {
    const reason =
      formatted.message.startsWith('Syntax Error') && /(limit|depth|cost|token|alias)/i.test(formatted.message) ? 'REQUEST_TOO_COMPLEX' : 'INVALID_INPUT';
    return { ...place, message: formatted.message, extensions: { code: 'BAD_USER_INPUT', reason, params: {}, fields: [], requestId } };
  }
  log.error(`[${requestId}] ${describeError(original)}`);
  return { ...place, message: 'UNEXPECTED', extensions: { code: 'INTERNAL_SERVER_ERROR', reason: 'UNEXPECTED', params: {}, fields: [], requestId } };
}
