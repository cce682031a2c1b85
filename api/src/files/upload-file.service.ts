import type { FilePurpose } from '@maillage/domain';
import { Injectable, Logger } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { found } from '../platform/access/require-can';
import type { Viewer } from '../platform/access/viewer';
import { Clock } from '../platform/clock/clock';
import { Confinement } from '../platform/confinement';
import { isId } from '../platform/database/queryable';
import { Transactions } from '../platform/database/transactions';
import { DomainError, InputError } from '../platform/errors/domain-error';
import type { IncomingFile } from '../platform/http/incoming-files';
import { currentRequestId } from '../platform/http/request-context';
import { Antivirus } from './antivirus/antivirus';
import { INSPECTION_LIMITS } from './content/file-inspection';
import { type AcceptedFile, inspectFile } from './content/inspect-file';
import { FileIntake } from './file-intake';
import { fileNameOf, titleOf } from './file-name';
import { FileParents, requireWriter } from './file-parents';
import { FileVersionRow } from './file-version.entity';
import { FileRow } from './file.entity';
import type { FileType } from './file.type';
import { LATEST_VERSION, SAME_FILE } from './files.queries';
import { FilesService } from './files.service';
import type { UploadQuery } from './http/upload.query';
import { FileStore } from './store/file-store';

/** What a first version makes a file of. */
type FilePlace = Pick<FileRow, 'parentType' | 'parentId' | 'networkId' | 'ccasId' | 'purpose' | 'title'>;
/** What a version says of its bytes. */
type Kept = Pick<FileVersionRow, 'name' | 'mediaType' | 'sizeBytes' | 'sha256' | 'storageKey' | 'isAntivirusClean' | 'reading' | 'isPersonalDataConfirmed'>;

/** Gives the file to the work when it has come; `signal` is aborted when nobody waits for the answer any more. */
export interface FileArrival {
  readonly signal: AbortSignal;
  receive(work: (file: IncomingFile) => Promise<FileType>): Promise<FileType>;
}

/** Takes a file: who, what, is it clean; then the bytes, then the row, so that nothing that shows lacks its bytes. */
@Injectable()
export class UploadFileService {
  private readonly log = new Logger('Files');

  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly parents: FileParents,
    private readonly files: FilesService,
    private readonly antivirus: Antivirus,
    private readonly store: FileStore,
    private readonly intake: FileIntake,
    private readonly confinement: Confinement,
  ) {}

  /** Nothing is read from who may not write here, nor above what may come in an hour. */
  async upload(viewer: Viewer, query: UploadQuery, { receive, signal }: FileArrival): Promise<FileType> {
    const place = await this.requirePlace(viewer, query);
    await this.intake.admit(place.networkId, place.ccasId);
    return receive(async (file) => {
      const { sizeBytes } = file;
      if (sizeBytes === 0) throw new DomainError('FILE_EMPTY');
      const kept = await this.confinement.inTurn({ lane: 'documents', owner: viewer.accountId, sizeBytes, limits: INSPECTION_LIMITS, signal }, async (turn) => {
        const accepted = await inspectFile(file.path, turn);
        if (accepted.findings.length > 0 && query.confirmed !== '1') throw new DomainError('FILE_LOOKS_PERSONAL', { findings: accepted.findings });
        return this.keepBytes(file, accepted, place.networkId, query.name);
      });
      return this.keep(viewer, query.fileId, { ...place, title: query.title ?? titleOf(kept.name) }, kept);
    });
  }

  /** Looks for malware, then keeps the bytes. */
  private async keepBytes(file: IncomingFile, { kind, reading, findings }: AcceptedFile, networkId: string, givenName: string): Promise<Kept> {
    const bytes = await file.bytes();
    const isAntivirusClean = await this.available(() => this.antivirus.isClean(bytes));
    if (isAntivirusClean === false) throw new DomainError('FILE_INFECTED');
    const { sizeBytes, sha256 } = file;
    const storageKey = `${networkId}/${sha256}`;
    await this.available(() => this.store.put(storageKey, bytes, sha256));
    const name = fileNameOf(givenName, kind);
    return { name, mediaType: kind.mediaType, sizeBytes, sha256, storageKey, isAntivirusClean, reading, isPersonalDataConfirmed: findings.length > 0 };
  }

  private async requirePlace(viewer: Viewer, { parentType, parentId, purpose, fileId }: UploadQuery): Promise<Omit<FilePlace, 'title'>> {
    const attached = await this.parents.find(this.dataSource, parentType, parentId);
    const { networkId, ccasId = null } = requireWriter(viewer, attached);
    const { parent } = attached;
    const chosen = purpose ?? (parent.purposes[0] as FilePurpose);
    if (!parent.purposes.includes(chosen)) throw new InputError([{ path: 'purpose', reason: 'NOT_IN_LIST' }]);
    if (fileId && !isId(fileId)) throw new DomainError('NOT_FOUND');
    return { parentType, parentId, networkId, ccasId, purpose: chosen };
  }

  private keep(viewer: Viewer, fileId: string | null | undefined, place: FilePlace, kept: Kept): Promise<FileType> {
    const work = async (manager: EntityManager): Promise<FileType> => {
      const id = fileId ? await this.lock(manager, fileId, place) : ((await this.same(manager, place, kept)) ?? (await this.insert(manager, place)));
      const [latest] = (await manager.query(LATEST_VERSION, [id])) as { number: number; sha256: string }[];
      if (latest?.sha256 !== kept.sha256)
        await manager.insert(FileVersionRow, {
          ...kept,
          fileId: id,
          number: (latest?.number ?? 0) + 1,
          uploadedAt: this.clock.now(),
          uploadedById: viewer.accountId,
        });
      return this.files.read(manager, id);
    };
    return this.transactions.run(viewer, (manager) => this.parents.changing(manager, viewer, place, this.clock.now(), () => work(manager)));
  }

  /** The file of which this is a new version, held: it must be attached where the person was found to be allowed to write. */
  private async lock(manager: EntityManager, id: string, { parentType, parentId }: FilePlace): Promise<string> {
    return found(await manager.findOne(FileRow, { where: { id, parentType, parentId }, lock: { mode: 'pessimistic_write' } })).id;
  }

  /** The same file, whose answer was lost on the way to who now sends it again. */
  private async same(manager: EntityManager, { parentType, parentId, purpose }: FilePlace, { sha256 }: Kept): Promise<string | undefined> {
    const [file] = (await manager.query(SAME_FILE, [parentType, parentId, purpose, sha256])) as { id: string }[];
    return file?.id;
  }

  private async insert(manager: EntityManager, place: FilePlace): Promise<string> {
    const { identifiers } = await manager.insert(FileRow, place);
    return String(identifiers[0]?.['id']);
  }

  private available<T>(work: () => Promise<T>): Promise<T> {
    return work().catch((error: unknown) => {
      this.log.error(`[${currentRequestId()}] ${error instanceof Error ? error.message : error}`);
      throw new DomainError('FILES_UNAVAILABLE');
    });
  }
}
