import { can, type AccessTarget, type Operation } from '@maillage/domain';
import { DomainError } from '../errors/domain-error';
import type { Viewer } from './viewer';

/**
 * Where the row stands; refuses what the viewer may not do to it. A row that the viewer may not even read is NOT_FOUND, exactly as an unknown
 * id; one that may be read (`readable`) but not changed is NOT_ALLOWED.
 */
export function requireCan<T extends AccessTarget>(
  viewer: Viewer,
  operation: Operation,
  target: T | null | undefined,
  options: { readable?: Operation } = {},
): T {
  if (target && can(viewer.grants, operation, target)) return target;
  const mayRead = target && options.readable && can(viewer.grants, options.readable, target);
  throw new DomainError(mayRead ? 'NOT_ALLOWED' : 'NOT_FOUND');
}

/** The row, or NOT_FOUND. */
export function found<T>(row: T | null | undefined): T {
  if (row === null || row === undefined) throw new DomainError('NOT_FOUND');
  return row;
}
