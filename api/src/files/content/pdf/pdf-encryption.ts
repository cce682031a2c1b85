import { createCipheriv, createDecipheriv, createHash } from 'node:crypto';
import type { PdfObject } from './pdf-objects';
import { rc4 } from './rc4';

/** What stands for a password that is none (ISO 32000-1, 7.6.3.3). */
const NO_PASSWORD = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');
const BLOCK_BYTES = 16;
const NUMBERS_OF_ROUNDS = { key: 50, check: 20, hash: 64 };
/** How strings and streams are encrypted, by the name in the file: by a key of 256 bits, or by a shorter one. */
const METHODS_OF_256_BITS = ['AESV3', 'Identity'] as const;
const METHODS_OF_SHORT_KEYS = ['V2', 'AESV2', 'Identity'] as const;
type Method = (typeof METHODS_OF_256_BITS | typeof METHODS_OF_SHORT_KEYS)[number];

const md5 = (...parts: readonly Uint8Array[]): Buffer => digest('md5', ...parts);
const digest = (algorithm: string, ...parts: readonly Uint8Array[]): Buffer => createHash(algorithm).update(Buffer.concat(parts)).digest();

/** What undoes the encryption of one file that opens without a password. */
export class PdfKey {
  constructor(
    private readonly key: Buffer,
    private readonly methods: readonly Method[],
  ) {}

  /** What bytes of that object may have been, by each method that the file names: the wrong one makes noise. */
  decrypted(bytes: Buffer, objectNumber: number): Buffer[] {
    return this.methods.map((method) => this.decryptedBy(method, bytes, objectNumber));
  }

  private decryptedBy(method: Method, bytes: Buffer, objectNumber: number): Buffer {
    if (method === 'Identity') return bytes;
    if (method === 'AESV3') return cbc('aes-256-cbc', this.key, bytes);
    // objects of a first generation, which all programs write
    const number = Buffer.from([objectNumber, objectNumber >> 8, objectNumber >> 16, 0, 0]);
    const key = md5(this.key, number, method === 'AESV2' ? Buffer.from('sAlT') : Buffer.alloc(0)).subarray(0, Math.min(this.key.length + 5, BLOCK_BYTES));
    return method === 'AESV2' ? cbc('aes-128-cbc', key, bytes) : rc4(key, bytes);
  }
}

/** Whole blocks, behind the one that begins them; what is filled up at the end stays. */
function cbc(algorithm: string, key: Buffer, bytes: Buffer): Buffer {
  const end = bytes.length - (bytes.length % BLOCK_BYTES);
  if (end <= BLOCK_BYTES) return Buffer.alloc(0);
  const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, BLOCK_BYTES)).setAutoPadding(false);
  return Buffer.concat([decipher.update(bytes.subarray(BLOCK_BYTES, end)), decipher.final()]);
}

/**
 * The key of a file whose standard handler wants no password (ISO 32000-1, 7.6.3; ISO 32000-2, 7.6.4), from its dictionary of encryption and its
 * identifier; null where that is none, or a password is wanted.
 */
export function keyWithoutPassword(encryption: PdfObject, id: Buffer): PdfKey | null {
  const { entries, strings } = encryption;
  const number = (key: string, otherwise: number): number => (typeof entries.get(key) === 'number' ? (entries.get(key) as number) : otherwise);
  const [owner, user, encryptedKey] = ['O', 'U', 'UE'].map((name) => strings.get(name)?.[0]);
  if (!owner || !user) return null;
  const [version, revision] = [number('V', 0), number('R', 0)];
  if (revision >= 5) {
    const key = keyOfSha(user, encryptedKey, revision);
    const methods = METHODS_OF_256_BITS.filter((method) => method === 'AESV3' || encryption.names.has(method));
    return key && new PdfKey(key, methods);
  }
  const length = version === 1 ? 5 : version === 4 ? BLOCK_BYTES : Math.min(BLOCK_BYTES, Math.max(5, number('Length', 40) >> 3));
  const permissions = Buffer.alloc(4);
  permissions.writeInt32LE(number('P', 0) | 0);
  const unencryptedMetadata = Buffer.alloc(revision >= 4 && entries.get('EncryptMetadata') === 'false' ? 4 : 0, 0xff);
  let hash = md5(NO_PASSWORD, owner.subarray(0, 32), permissions, id, unencryptedMetadata);
  if (revision >= 3) for (let round = 0; round < NUMBERS_OF_ROUNDS.key; round++) hash = md5(hash.subarray(0, length));
  const key = hash.subarray(0, length);
  if (!checkOf(key, id, revision).equals(user.subarray(0, revision === 2 ? 32 : BLOCK_BYTES))) return null;
  return new PdfKey(key, version === 4 ? METHODS_OF_SHORT_KEYS.filter((method) => encryption.names.has(method)) : ['V2']);
}

/** What the dictionary says where the key is right. */
function checkOf(key: Buffer, id: Buffer, revision: number): Buffer {
  if (revision === 2) return rc4(key, NO_PASSWORD);
  let check = md5(NO_PASSWORD, id);
  for (let round = 0; round < NUMBERS_OF_ROUNDS.check; round++)
    check = rc4(
      key.map((byte) => byte ^ round),
      check,
    );
  return check;
}

function keyOfSha(user: Buffer, encryptedKey: Buffer | undefined, revision: number): Buffer | null {
  if (!encryptedKey || encryptedKey.length < 32 || user.length < 48) return null;
  const hash = revision === 5 ? (salt: Buffer): Buffer => digest('sha256', salt) : hardened;
  if (!hash(user.subarray(32, 40)).equals(user.subarray(0, 32))) return null;
  const decipher = createDecipheriv('aes-256-cbc', hash(user.subarray(40, 48)), Buffer.alloc(BLOCK_BYTES)).setAutoPadding(false);
  return decipher.update(encryptedKey.subarray(0, 32));
}

/** Algorithm 2.B of ISO 32000-2, of no password. */
function hardened(salt: Buffer): Buffer {
  let key = digest('sha256', salt);
  let last = 0;
  for (let round = 0; round < NUMBERS_OF_ROUNDS.hash || last > round - 32; round++) {
    const cipher = createCipheriv('aes-128-cbc', key.subarray(0, BLOCK_BYTES), key.subarray(BLOCK_BYTES, 2 * BLOCK_BYTES)).setAutoPadding(false);
    const encrypted = cipher.update(Buffer.concat(Array<Buffer>(64).fill(key)));
    last = encrypted.at(-1) ?? 0;
    const sum = encrypted.subarray(0, BLOCK_BYTES).reduce((total, byte) => total + byte, 0);
    key = digest(['sha256', 'sha384', 'sha512'][sum % 3] as string, encrypted);
  }
  return key.subarray(0, 32);
}
