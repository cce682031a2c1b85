import { DomainError } from '../../platform/errors/domain-error';

/** How often work begins again. */
const ATTEMPTS = 5;

/** Whether somebody wrote between the look and the write. */
export const isStale = (error: unknown): boolean => error instanceof DomainError && error.reason === 'STALE_VERSION';

/** Does work that begins again when somebody writes meanwhile what it looks at. */
export async function whileStale<T>(work: () => Promise<T>, attempt = 1): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (attempt >= ATTEMPTS || !isStale(error)) throw error;
    return whileStale(work, attempt + 1);
  }
}
