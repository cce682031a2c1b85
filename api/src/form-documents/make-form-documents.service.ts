import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DocumentWriter } from '../edition-documents';
import { Clock } from '../platform/clock/clock';
import type { BackgroundWork, RunningJob } from '../platform/jobs/job-declaration';
import { listToWrite } from './form-documents.queries';

/** Writes the documents of a return that wait. What is asked for again meanwhile, of other answers, waits for its own job. */
@Injectable()
export class MakeFormDocuments implements BackgroundWork<{ readonly returnId: string }> {
  private readonly log = new Logger('FormDocuments');

  constructor(
    private readonly dataSource: DataSource,
    private readonly writer: DocumentWriter,
    private readonly clock: Clock,
  ) {}

  async run({ data: { returnId }, signal }: RunningJob<{ readonly returnId: string }>): Promise<void> {
    for (const { id, kind, isDraft, networkId, madeOf, content } of await listToWrite(this.dataSource, returnId)) {
      signal.throwIfAborted();
      const made = await this.writer.write(networkId, { kind, ...content, hash: '', isDraft, outlines: [] }, signal);
      if ('failure' in made) {
        this.log.warn(`${kind} of a return: ${made.told}`);
        await this.dataSource.query(`UPDATE form_document SET state = 'failed', failure = $3, content = NULL WHERE id = $1 AND made_of = $2`, [
          id,
          madeOf,
          made.failure,
        ]);
      } else {
        await this.dataSource.query(
          `UPDATE form_document SET state = 'ready', failure = NULL, content = NULL, storage_key = $3, size_bytes = $4, replaced = $5, made_at = $6 WHERE id = $1 AND made_of = $2`,
          [id, madeOf, made.key, made.sizeBytes, made.replaced, this.clock.now()],
        );
      }
    }
  }
}
