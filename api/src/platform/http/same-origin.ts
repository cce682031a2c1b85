import type { NextFunction, Request, Response } from 'express';
import { currentRequestId } from './request-context';

/** Header that only our own script sends; a form or an image of another site cannot, and a script of another site may not (no CORS). */
export const CLIENT_HEADER = 'x-maillage';

/**
 * Closes cross-site requests on GraphQL: the header must be there, and `Origin`, when the browser tells it, must be ours.
 * Stands beside SameSite=Strict on the cookie, and beside Apollo's own prevention.
 */
export function sameOrigin(publicUrl: string) {
  const ours = new URL(publicUrl).origin;
  return (request: Request, response: Response, next: NextFunction): void => {
    const { origin, host } = request.headers;
    const sameHost = origin !== undefined && URL.canParse(origin) && new URL(origin).host === host;
    if (request.headers[CLIENT_HEADER] !== undefined && (origin === undefined || origin === ours || sameHost)) next();
    else {
      const extensions = { code: 'FORBIDDEN', reason: 'CROSS_SITE_REQUEST', params: {}, fields: [], requestId: currentRequestId() };
      response.status(403).json({ errors: [{ message: extensions.reason, extensions }] });
    }
  };
}
