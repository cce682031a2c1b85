import { unwrapResolverError } from '@apollo/server/errors';
import { Logger } from '@nestjs/common';
import type { GraphQLFormattedError } from 'graphql';
import { currentRequestId } from '../http/request-context';
import { fromConstraint } from './constraints';
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
]);

/**
 * The one shape of every error: `extensions { code, reason, params, fields, requestId }`.
 * An unknown error says nothing but the number under which the log has it.
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const original = unwrapResolverError(error);
  const known = original instanceof DomainError ? original : fromConstraint(original);
  const requestId = currentRequestId();
  const place = { locations: formatted.locations, path: formatted.path };
  if (known) {
    const { code, reason, params, fields } = known;
    return { ...place, message: reason, extensions: { code, reason, params, fields, requestId } };
  }
  const code = String(formatted.extensions?.['code'] ?? '');
  if (CLIENT_FAULTS.has(code)) {
    const reason =
      formatted.message.startsWith('Syntax Error') && /(limit|depth|cost|token|alias)/i.test(formatted.message) ? 'REQUEST_TOO_COMPLEX' : 'INVALID_INPUT';
    return { ...place, message: formatted.message, extensions: { code: 'BAD_USER_INPUT', reason, params: {}, fields: [], requestId } };
  }
  log.error(`[${requestId}] ${original instanceof Error ? (original.stack ?? original.message) : String(original)}`);
  return { ...place, message: 'UNEXPECTED', extensions: { code: 'INTERNAL_SERVER_ERROR', reason: 'UNEXPECTED', params: {}, fields: [], requestId } };
}
