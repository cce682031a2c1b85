import { ApiError } from '../../errors';

/** A network that gave no answer by then is taken for away, though it says nothing of the kind. */
export const ANSWERED_WITHIN_MS = 12_000;

/** What was sent, or the failing of the network where its answer does not come: it may arrive all the same, and is sent once more by whoever keeps it. */
export async function withinTime<T>(sent: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => (timer = setTimeout(() => reject(new ApiError('NETWORK_FAILURE')), ANSWERED_WITHIN_MS)));
  try {
    return await Promise.race([sent, late]);
  } finally {
    clearTimeout(timer);
  }
}
