import type { NextFunction, Request, Response } from 'express';
import { isBearer } from '../access/bearer';
import { currentRequestId } from './request-context';

/** Header that only our own script sends; a form or an image of another site cannot, and a script of another site may not (no CORS). */
export const CLIENT_HEADER = 'x-maillage';

/** A plain link may ask for these: it sends no header of ours, and changes nothing. */
const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Closes cross-site requests on every write, whatever its path: the header must be there, and `Origin`, when the browser tells it, must be
 * ours. `openPosts`: paths that take a POST from anywhere, since a secret in them is all that counts. On GraphQL, whose questions come from our script alone, also on every read. Stands beside SameSite=Strict on the cookie.
 */
export function sameOrigin(publicUrl: string, openPosts: readonly RegExp[] = []) {
  const ours = new URL(publicUrl).origin;
  return (request: Request, response: Response, next: NextFunction): void => {
    const { origin, host } = request.headers;
    const isGraphql = /^\/graphql(\/|$)/i.test(request.path);
    const sameHost = origin !== undefined && URL.canParse(origin) && new URL(origin).host === host;
    const isOurs = request.headers[CLIENT_HEADER] !== undefined && (origin === undefined || origin === ours || sameHost);
    const isOpen = request.method === 'POST' && openPosts.some((path) => path.test(request.path));
    // a page of another site can bring no bearer that it does not have, and with one no cookie counts
    const isProgram = isGraphql && isBearer(request);
    if (isOurs || isOpen || isProgram || (!isGraphql && READS.has(request.method))) return next();
    const refusal = { code: 'FORBIDDEN', reason: 'CROSS_SITE_REQUEST', params: {}, fields: [], requestId: currentRequestId() };
    response.status(403).json(isGraphql ? { errors: [{ message: refusal.reason, extensions: refusal }] } : { error: refusal });
  };
}
