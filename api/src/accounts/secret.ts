import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits, as they travel in a cookie or in a link. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What the database keeps of a secret. No salt: 256 random bits are not guessed. */
export const hashOfSecret = (secret: string): Buffer => createHash('sha256').update(secret).digest();
