import { buffer } from 'node:stream/consumers';
import { type EditionDocumentKind, STANDARD_DOCUMENT_KINDS } from '@maillage/domain';
import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { FileStore } from '../../files';
import { Clock } from '../../platform/clock/clock';
import { Transactions } from '../../platform/database/transactions';
import type { BackgroundWork, RunningJob } from '../../platform/jobs/job-declaration';
import { Jobs } from '../../platform/jobs/jobs.service';
import { ASK_DOCUMENT, CLAIM_DOCUMENT, type DocumentToMake, GIVE_BACK, LIST_DUE, LIST_LEFT, listWaiting, outlinesOf } from '../edition-documents.queries';
import { documentName } from './document-name';
import { DocumentWriter } from './document-writer.service';

/** What a job is about. */
export interface MakingTask {
  readonly editionId: string;
}

const ENDINGS: Readonly<Record<EditionDocumentKind, string>> = {
  pdf: '.pdf',
  docx: '.docx',
  xlsx: ' – chiffres.xlsx',
  pptx: '.pptx',
  storyboard: ' – scénario.docx',
  own_docx: ' – modèle.docx',
};

/** Makes the documents of an edition that wait, each in a process of its own, so that requests are answered meanwhile. */
@Injectable()
export class MakeDocuments implements BackgroundWork<MakingTask> {
  private readonly log = new Logger('EditionDocuments');

  constructor(
    private readonly dataSource: DataSource,
    private readonly writer: DocumentWriter,
    private readonly store: FileStore,
    private readonly clock: Clock,
  ) {}

  async run({ data: { editionId }, signal }: RunningJob<MakingTask>): Promise<void> {
    for (const document of await listWaiting(this.dataSource, editionId)) {
      signal.throwIfAborted();
      const { id, askedAt } = document;
      const taken = (await this.dataSource.query(CLAIM_DOCUMENT, [id, askedAt, this.clock.now()])) as unknown[];
      if (taken.length === 0) continue;
      try {
        await this.make(document, signal);
      } catch (error) {
        await this.dataSource.query(GIVE_BACK, [id, askedAt]);
        throw error;
      }
    }
  }

  private async make({ id, kind, isDraft, networkId, content, hash, askedAt, templateKey }: DocumentToMake, signal: AbortSignal): Promise<void> {
    const outlines = await outlinesOf(this.dataSource, content);
    const input = {
      kind,
      content,
      hash: hash ?? '',
      isDraft,
      outlines,
      ...(templateKey === null ? {} : { template: await buffer(await this.store.get(templateKey)) }),
    };
    const made = await this.writer.write(networkId, input, signal);
    if ('failure' in made) {
      this.log.warn(`${kind} of an edition: ${made.told}`);
      await this.dataSource.query(`UPDATE edition_document SET state = 'failed', failure = $2, draft = NULL WHERE id = $1 AND asked_at = $3::timestamptz`, [
        id,
        made.failure,
        askedAt,
      ]);
      return;
    }
    await this.dataSource.query(
      `UPDATE edition_document SET state = 'ready', failure = NULL, draft = NULL, content_hash = $2, storage_key = $3, file_name = $4, size_bytes = $5, report = $6, made_at = $7
        WHERE id = $1 AND asked_at = $8::timestamptz`,
      [
        id,
        hash,
        made.key,
        `${documentName(content, isDraft || (made.unknownFields ?? []).length > 0)}${ENDINGS[kind]}`,
        made.sizeBytes,
        JSON.stringify({ replaced: made.replaced, unknownFields: made.unknownFields ?? [] }),
        this.clock.now(),
        askedAt,
      ],
    );
  }
}

/** Asks for all documents of editions that were published, and for those whose writer is gone. */
@Injectable()
export class AskForDueDocuments implements BackgroundWork {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    for (const { id } of (await this.dataSource.query(LIST_DUE)) as { id: string }[]) {
      await this.transactions.asSystem('Documents des éditions', async (manager) => {
        for (const kind of STANDARD_DOCUMENT_KINDS) await manager.query(ASK_DOCUMENT, [id, kind, false, this.clock.now(), null, null, null]);
        await this.jobs.send(manager, 'edition_documents_make', { editionId: id }, { key: id });
      });
    }
    for (const { id } of (await this.dataSource.query(LIST_LEFT, [this.clock.now()])) as { id: string }[])
      await this.transactions.asSystem('Documents des éditions', (manager) =>
        this.jobs.send(manager, 'edition_documents_make', { editionId: id }, { key: id }),
      );
  }
}
