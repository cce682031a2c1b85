import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { DataSource } from 'typeorm';
import { FileStore } from '../files';

/** The document that goes with a published edition, for who reads it. */
interface ReadersDocument {
  readonly name: string;
  readonly sizeBytes: number;
  /** SHA-256 of its bytes. */
  readonly sha256: string;
  bytes(): Promise<Readable>;
}

/** Gives the report of a published edition. Who may have it, who asks has looked up. */
@Injectable()
export class ReadersDocuments {
  constructor(
    private readonly dataSource: DataSource,
    private readonly store: FileStore,
  ) {}

  /** The report of what was published, never a draft; null as long as it is not written. */
  async of(editionId: string): Promise<ReadersDocument | null> {
    const [made] = (await this.dataSource.query(
      `SELECT d.storage_key AS key, d.file_name AS name, d.size_bytes AS "sizeBytes"
         FROM edition_document d JOIN edition_frozen f ON f.edition_id = d.edition_id AND f.content_hash = d.content_hash
        WHERE d.edition_id = $1 AND d.kind = 'pdf' AND NOT d.is_draft AND d.state = 'ready'`,
      [editionId],
    )) as { key: string; name: string; sizeBytes: number }[];
    if (!made) return null;
    const { key, name, sizeBytes } = made;
    // the key ends in the hash of the bytes
    return { name, sizeBytes, sha256: key.slice(key.lastIndexOf('/') + 1), bytes: () => this.store.get(key) };
  }
}
