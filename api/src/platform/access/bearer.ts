import type { NextFunction, Request, Response } from 'express';

const BEARER = /^bearer(?:\s+(.*))?$/i;

/** Whether the request comes with `Authorization: Bearer`: from a program, in the name of what it brings there and of nothing else. */
export const isBearer = ({ headers: { authorization } }: Pick<Request, 'headers'>): boolean => authorization !== undefined && BEARER.test(authorization);

/** What it brings there; empty when it brings nothing. */
export const bearerSecret = ({ headers: { authorization = '' } }: Pick<Request, 'headers'>): string => BEARER.exec(authorization)?.[1]?.trim() ?? '';

/** Express middleware: a request that brings a bearer has no cookie, whatever reads them. */
export function bearerAlone(request: Request, _: Response, next: NextFunction): void {
  if (isBearer(request)) delete request.headers.cookie;
  next();
}
