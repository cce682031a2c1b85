import { normalisePassword } from '@maillage/domain';
import { hash, parseOptions, verify } from '@node-rs/argon2';
import { randomBytes } from 'node:crypto';

/** argon2id, OWASP's first recommended parameters: 19 MiB, two passes, one lane. Raise them here: stored hashes follow at the next sign-in. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** What came out of comparing a password to a stored hash. */
export interface Verification {
  readonly isRight: boolean;
  /** The hash was made with other parameters than today's. */
  readonly isOutdated: boolean;
}

/** Compared to when there is nothing to compare to, so that an unknown account takes as long as a wrong password. */
let decoy: Promise<string> | undefined;

/** The hash of a password, as it is stored. */
export const hashPassword = (password: string): Promise<string> => hash(normalisePassword(password), PARAMETERS);

/** Compares a password to a stored hash; null, for an account that has none or does not exist, is never right and takes as long. */
export async function verifyPassword(stored: string | null, password: string): Promise<Verification> {
  decoy ??= hash(randomBytes(32), PARAMETERS);
  const matches = await verify(stored ?? (await decoy), normalisePassword(password));
  if (!stored || !matches) return { isRight: false, isOutdated: false };
  const { memoryCost, timeCost, parallelism } = parseOptions(stored);
  return { isRight: true, isOutdated: memoryCost !== PARAMETERS.memoryCost || timeCost !== PARAMETERS.timeCost || parallelism !== PARAMETERS.parallelism };
}
