import { type ErrorCode, FIELD_REASONS, type FieldError, type FieldReason, type Reason } from '@maillage/domain';
import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { type ApiReason, GENERAL_REFUSALS, refusalText } from './messages';

/** A refusal of the API in the one form that screens know. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  constructor(
    readonly reason: ApiReason,
    readonly params: Readonly<Record<string, unknown>> = {},
    readonly fields: readonly FieldError[] = [],
    readonly requestId: string | null = null,
    /** What kind of refusal it is, as the server says. */
    readonly code: ErrorCode | null = reason === 'UNEXPECTED' ? 'INTERNAL_SERVER_ERROR' : null,
  ) {
    super(reason);
  }
}

interface GraphQLErrorLike {
  readonly extensions?: Readonly<Record<string, unknown>>;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
/** By its form: the list of all reasons is the server’s, and what a newer one says is told in general. */
const isReason = (value: unknown): value is Reason => typeof value === 'string' && /^[A-Z][A-Z_]*$/.test(value);
const toFieldErrors = (value: unknown): FieldError[] =>
  (Array.isArray(value) ? value : []).filter(isRecord).map(({ path, reason }) => ({
    path: String(path ?? ''),
    // A newer server may know a reason that this page does not: still a refused field, worded generally.
    reason: FIELD_REASONS.includes(reason as FieldReason) ? (reason as FieldReason) : 'INVALID_FORMAT',
  }));

const fromGraphQL = (errors: readonly GraphQLErrorLike[]): ApiError => fromRefusal(errors[0]?.extensions ?? {});

const fromRefusal = ({ reason, code, params, fields, requestId }: Readonly<Record<string, unknown>>): ApiError =>
  new ApiError(
    isReason(reason) ? reason : 'UNEXPECTED',
    isRecord(params) ? params : {},
    toFieldErrors(fields ?? (isRecord(params) ? params['fields'] : undefined)),
    typeof requestId === 'string' ? requestId : null,
    isReason(code) ? (code as ErrorCode) : undefined,
  );

/** The refusal inside a body that came with a 4xx or 5xx status: GraphQL's errors, or the one `error` of a plain HTTP route. */
export const refusalOf = (status: number, body: string): ApiError => {
  const parsed = parseJson(body);
  if (isRecord(parsed) && isRecord(parsed['error'])) return fromRefusal(parsed['error']);
  if (isRecord(parsed) && Array.isArray(parsed['errors']) && parsed['errors'].length) return fromGraphQL(parsed['errors'] as GraphQLErrorLike[]);
  if (status === 429) return new ApiError('TOO_MANY_ATTEMPTS', {}, [], null, 'RATE_LIMITED');
  // A proxy answers in the place of a server that is away.
  return new ApiError(status >= 502 && status <= 504 ? 'NETWORK_FAILURE' : 'UNEXPECTED');
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** apollo-angular turns a request without any answer into a bare `Error`: of Angular's `HttpErrorResponse` only the sentence is left. */
const isWithoutAnswer = (error: unknown): boolean => error instanceof Error && /^Http failure response for .*: 0 /.test(error.message);

/** Whatever was thrown, as an `ApiError`. */
export const toApiError = (error: unknown): ApiError => {
  if (error instanceof ApiError) return error;
  if (CombinedGraphQLErrors.is(error)) return fromGraphQL(error.errors);
  if (ServerError.is(error)) return refusalOf(error.statusCode, error.bodyText);
  if (error instanceof TypeError || isWithoutAnswer(error)) return new ApiError('NETWORK_FAILURE');
  if (isRecord(error) && error['cause'] !== undefined) return toApiError(error['cause']);
  return new ApiError('UNEXPECTED');
};

/** The French sentence for whatever was thrown; an unknown error adds the number under which the server's log has it. */
export const messageOf = (error: unknown): string => {
  const { reason, params, requestId } = toApiError(error);
  return reason === 'UNEXPECTED' && requestId ? `${refusalText(reason)} (incident n°\u202f${requestId})` : withParams(refusalText(reason), params);
};

/** « {titles} » says what the API names; several things from one to the next. */
const withParams = (text: string, params: Readonly<Record<string, unknown>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    return Array.isArray(value) ? value.map((one) => `«\u00a0${String(one)}\u00a0»`).join(' → ') : String(value ?? '');
  });

/** The sentence for something that could not be shown: nothing was typed, so nothing is said about what was. */
export const loadingMessageOf = (error: unknown): string => {
  const { reason } = toApiError(error);
  if (reason === 'NETWORK_FAILURE') return 'Le serveur ne répond pas. Vérifiez votre connexion, puis réessayez.';
  if (reason !== 'UNEXPECTED') return messageOf(error);
  return messageOf(error).replace(GENERAL_REFUSALS.UNEXPECTED, 'Le serveur a rencontré un problème. Réessayez dans un instant.');
};
