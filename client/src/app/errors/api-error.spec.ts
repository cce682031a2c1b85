import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { messageOf, refusalOf, toApiError } from './api-error';
import { GENERAL_REFUSALS } from './messages';

const refused = (extensions: Record<string, unknown>) => new CombinedGraphQLErrors({ data: null, errors: [{ message: 'x', extensions }] });

const answered = (status: number, bodyText: string) => new ServerError('x', { response: { status } as Response, bodyText });

describe('toApiError', () => {
  it('reads reason, params, fields and number of a refusal', () => {
    const error = toApiError(
      refused({ reason: 'INVALID_INPUT', code: 'BAD_USER_INPUT', params: { max: 3 }, fields: [{ path: 'siren', reason: 'NOT_A_SIREN' }], requestId: 'r1' }),
    );
    expect(error).toMatchObject({
      reason: 'INVALID_INPUT',
      code: 'BAD_USER_INPUT',
      params: { max: 3 },
      fields: [{ path: 'siren', reason: 'NOT_A_SIREN' }],
      requestId: 'r1',
    });
  });

  it('tells a reason of tomorrow in general, takes what is none for an unexpected error, and an unknown field reason for a wrong form', () => {
    expect(messageOf(refused({ reason: 'OF_TOMORROW' }))).toBe('Cette demande a été refusée. Vérifiez ce que vous avez saisi, puis recommencez.');
    expect(toApiError(refused({ reason: 'no reason' }))).toMatchObject({ reason: 'UNEXPECTED', code: 'INTERNAL_SERVER_ERROR' });
    expect(toApiError(refused({ reason: 'INVALID_INPUT', fields: [{ path: 'a', reason: 'OF_TOMORROW' }] })).fields).toEqual([
      { path: 'a', reason: 'INVALID_FORMAT' },
    ]);
  });

  it('reads a refusal inside a body that came with an error status', () => {
    const body = { errors: [{ message: 'x', extensions: { reason: 'CROSS_SITE_REQUEST', requestId: 'r2' } }] };
    expect(toApiError(answered(403, JSON.stringify(body)))).toMatchObject({ reason: 'CROSS_SITE_REQUEST', requestId: 'r2' });
  });

  it('reads the refusal of a plain HTTP route', () => {
    const body = { error: { code: 'BAD_USER_INPUT', reason: 'FILE_TOO_LARGE', params: { maxBytes: 20 }, fields: [], requestId: 'r3' } };
    expect(refusalOf(413, JSON.stringify(body))).toMatchObject({ reason: 'FILE_TOO_LARGE', params: { maxBytes: 20 }, requestId: 'r3' });
    expect(refusalOf(502, '<html>').reason).toBe('NETWORK_FAILURE');
  });

  it.each([
    [502, 'NETWORK_FAILURE'],
    [504, 'NETWORK_FAILURE'],
    [429, 'TOO_MANY_ATTEMPTS'],
    [500, 'UNEXPECTED'],
  ])('reads a bare status %d as %s', (status, reason) => expect(toApiError(answered(status, '<html>')).reason).toBe(reason));

  it('reads no answer at all as the network failing', () => expect(toApiError(new TypeError('Failed to fetch')).reason).toBe('NETWORK_FAILURE'));

  it('takes anything else for an unexpected error', () => {
    for (const thrown of [null, undefined, 'text', new Error('x'), {}]) expect(toApiError(thrown).reason).toBe('UNEXPECTED');
  });
});

describe('messageOf', () => {
  it('gives the number that the log has for an unexpected error, and for that alone', () => {
    expect(messageOf(refused({ reason: 'UNEXPECTED', requestId: 'abc' }))).toContain('incident n°\u202fabc');
    expect(messageOf(refused({ reason: 'NOT_FOUND', requestId: 'abc' }))).toBe(GENERAL_REFUSALS.NOT_FOUND);
  });
});
