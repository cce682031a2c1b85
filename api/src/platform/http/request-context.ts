import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';

const storage = new AsyncLocalStorage<{ requestId: string }>();

/** Stands for the number of a request where none is served. */
export const NO_REQUEST = '-';

/** Number of the request being served, as it stands in the log, in the journal and in an unexpected error; `NO_REQUEST` outside of one. */
export const currentRequestId = (): string => storage.getStore()?.requestId ?? NO_REQUEST;

/** Express middleware: gives each request its number, sent back as `x-request-id`. */
export function requestContext(_request: Request, response: Response, next: NextFunction): void {
  const requestId = randomBytes(6).toString('hex');
  response.setHeader('x-request-id', requestId);
  storage.run({ requestId }, next);
}

/** Does work beside requests as if it were one of that number: what it changes is one act in the journal. */
export const asRequest = <T>(requestId: string, work: () => T): T => storage.run({ requestId }, work);
