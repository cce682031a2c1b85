import type { Response } from 'express';
import { DomainError } from '../errors/domain-error';

/** Aborted when whoever asked closes the connection before the answer: nobody waits for the work any more. */
export function requestGone(response: Response): AbortSignal {
  const controller = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) controller.abort(new DomainError('INVALID_INPUT'));
  });
  return controller.signal;
}
