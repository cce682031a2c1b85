import { MAX_FILE_BYTES } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Viewer } from '../platform/access/viewer';
import { Confinement, ConfinementExceeded, type Turn } from '../platform/confinement';
import { DomainError } from '../platform/errors/domain-error';
import { IncomingFiles } from '../platform/http/incoming-files';
import { requestGone } from '../platform/http/request-gone';
import { INSPECTION_LIMITS } from './content/file-inspection';
import { inspectFile } from './content/inspect-file';
import { READ_PAGES } from './content/read-pages';
import { FileIntake } from './file-intake';

const LIMIT = { maxBytes: MAX_FILE_BYTES, reason: 'FILE_TOO_LARGE' } as const;

/** A file that is read and not kept, and on whose account it counts among those that come in an hour. */
export interface FileToRead {
  readonly request: Request;
  readonly response: Response;
  readonly networkId: string;
  readonly ccasId: string | null;
}

/** Reads a document before it is kept anywhere: looked into as every file, in a process of its own, and forgotten. */
@Injectable()
export class ReadPagesService {
  constructor(
    private readonly incoming: IncomingFiles,
    private readonly intake: FileIntake,
    private readonly confinement: Confinement,
  ) {}

  /**
   * What the work makes of the pages, of which there are none where the file is no PDF; it goes on in the process in which they were read. Who may send
   * the file is for the caller to say. Refused as an upload is.
   */
  async read<T>(
    viewer: Viewer,
    { request, response, networkId, ccasId }: FileToRead,
    work: (pages: readonly string[], turn: Turn, path: string) => Promise<T>,
  ): Promise<T> {
    await this.intake.admit(networkId, ccasId);
    return this.incoming.take(request, LIMIT, ({ path, sizeBytes }) => {
      if (sizeBytes === 0) throw new DomainError('FILE_EMPTY');
      const asked = { lane: 'documents', owner: viewer.accountId, sizeBytes, limits: INSPECTION_LIMITS, signal: requestGone(response) } as const;
      return this.confinement
        .inTurn(asked, async (turn) => {
          const { kind, reading } = await inspectFile(path, turn);
          if (kind.mediaType !== 'application/pdf' || reading === 'none') return work([], turn, path);
          return work(await turn.run(READ_PAGES, { path }), turn, path);
        })
        .catch((error: unknown) => {
          throw error instanceof ConfinementExceeded ? new DomainError('FILE_TOO_HEAVY') : error;
        });
    });
  }
}
