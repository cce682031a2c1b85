import { createHash } from 'node:crypto';
import type { EditionDocumentFailure } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { FileStore } from '../../files';
import { Confinement, ConfinementExceeded } from '../../platform/confinement';
import { DOCUMENT_LIMITS, type DocumentInput, type DocumentOutput, MAKE_DOCUMENT } from './make-document';

/** One document at a time is written in each process. */
const LARGE_BYTES = 8 * 1024 * 1024;

/** A document that is kept, by the key of its file; or why there is none. */
export type WrittenFile =
  | { readonly key: string; readonly sizeBytes: number; readonly replaced: readonly string[]; readonly unknownFields?: readonly string[] }
  | { readonly failure: EditionDocumentFailure; readonly told: string };

/** Writes documents in a process of its own, and keeps them: those of editions, and those that other features make of the same content. */
@Injectable()
export class DocumentWriter {
  constructor(
    private readonly confinement: Confinement,
    private readonly store: FileStore,
  ) {}

  /** Writes one and keeps it among the files of the network. */
  async write(networkId: string, input: DocumentInput, signal: AbortSignal): Promise<WrittenFile> {
    const place = { lane: 'tables', owner: networkId, sizeBytes: LARGE_BYTES, limits: DOCUMENT_LIMITS, signal } as const;
    const made = await this.confinement
      .inTurn(place, (turn) => turn.run(MAKE_DOCUMENT, input))
      .catch((error: unknown): DocumentOutput => {
        if (error instanceof ConfinementExceeded) return { failure: 'too_large', told: error.message };
        if (signal.aborted) throw error;
        // told on the page, where it can be asked again: a row that waits for nobody could not
        return { failure: 'unexpected', told: error instanceof Error ? error.message : String(error) };
      });
    if ('failure' in made) return made;
    const { bytes, ...said } = made;
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const key = `${networkId}/${sha256}`;
    await this.store.put(key, bytes, sha256);
    return { ...said, key, sizeBytes: bytes.length };
  }
}
