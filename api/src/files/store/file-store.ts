import type { Readable } from 'node:stream';

/** Where the bytes of files are kept, outside of the database. Keys are ours: `<network>/<SHA-256>`, so the same bytes are kept once. */
export abstract class FileStore {
  /** Keeps the bytes for good before it returns. The same key again is the same bytes again. */
  abstract put(key: string, bytes: Uint8Array, sha256: string): Promise<void>;

  /** The bytes of a key; rejects when they cannot be had. */
  abstract get(key: string): Promise<Readable>;
}
