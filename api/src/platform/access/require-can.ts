import { can, type AccessTarget, type Operation } from '@maillage/domain';
import { DomainError } from '../errors/domain-error';
import type { Viewer } from './viewer';

/**
 * Refuses what the viewer may not do to a stored row. A row that the viewer may not even read is NOT_FOUND, exactly as an unknown
 * id; one that may be read (`readable`) but not changed is NOT_ALLOWED.
 */
export function requireCan(viewer: Viewer, operation: Operation, target: AccessTarget | null | undefined, options: { readable?: Operation } = {}): void {
  if (target && can(viewer.grants, operation, target)) return;
  const mayRead = target && options.readable && can(viewer.grants, options.readable, target);
  throw new DomainError(mayRead ? 'NOT_ALLOWED' : 'NOT_FOUND');
}

/** Refuses an update made from an old view of the row, and hands back the present values. */
export function requireVersion(stored: number, seen: number, current: Readonly<Record<string, unknown>>): void {
  if (stored !== seen) throw new DomainError('STALE_VERSION', { current });
}

/** The row, or NOT_FOUND. */
export function found<T>(row: T | null | undefined): T {
  if (row === null || row === undefined) throw new DomainError('NOT_FOUND');
  return row;
}
