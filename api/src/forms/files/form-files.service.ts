import { type FormFileMapping, type FormFileReading, type FormFileSheet, readFileMapping } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Viewer } from '../../platform/access/viewer';
import { Clock } from '../../platform/clock/clock';
import { Confinement } from '../../platform/confinement';
import { InputError } from '../../platform/errors/domain-error';
import type { IncomingFile } from '../../platform/http/incoming-files';
import { AnswersService } from '../returns/answers.service';
import type { FormReturnInput } from '../returns/returns.input';
import { ReturnsService } from '../returns/returns.service';
import type { FormAnswersKeptType } from '../returns/returns.type';
import { FORM_FILE_READING_LIMITS, readSheetsConfined } from './confined-form-file';
import type { ImportFormAnswersInput } from './form-files.input';
import { FormFileMappingRow } from './form-file-mapping.entity';

/** What a file of a CCAS says, to whoever sent it. Nothing of it is kept. */
export interface FormFile {
  readonly sheets: readonly FormFileSheet[];
  /** How such a file was read the last time. */
  readonly remembered: FormFileMapping | null;
}

/** Gives the file to the work when it has come. */
type Receive = (work: (file: IncomingFile) => Promise<FormFile>) => Promise<FormFile>;

const FORM_OF = '(SELECT k.form_id FROM form_collection k WHERE k.id = $2)';

/** Figures of a CCAS that stand in a file of its own. */
@Injectable()
export class FormFilesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly confinement: Confinement,
    private readonly returns: ReturnsService,
    private readonly answers: AnswersService,
  ) {}

  /** Reads a file in a process of its own, for who may answer: nothing is read from who may not. */
  async read(viewer: Viewer, input: FormReturnInput, reads: FormFileReading, receive: Receive): Promise<FormFile> {
    const { collectionId, ccasId } = await this.returns.require(viewer, input, 'forms.answer');
    return receive(({ path, sizeBytes }) =>
      this.confinement.inTurn({ lane: 'tables', owner: viewer.accountId, sizeBytes, limits: FORM_FILE_READING_LIMITS }, async (turn) => {
        const sheets = await readSheetsConfined(turn, path, reads);
        const [row] = (await this.dataSource.query(`SELECT mapping FROM form_file_mapping WHERE ccas_id = $1 AND form_id = ${FORM_OF} AND reads = $3`, [
          ccasId,
          collectionId,
          reads,
        ])) as Pick<FormFileMappingRow, 'mapping'>[];
        return { sheets, remembered: row?.mapping ?? null };
      }),
    );
  }

  /** Keeps answers that a person has seen in a file, and how it was read. */
  async import(viewer: Viewer, { mapping, ...input }: ImportFormAnswersInput): Promise<FormAnswersKeptType> {
    const read = readFileMapping(mapping);
    if (!read) throw new InputError([{ path: 'mapping', reason: 'INVALID_FORMAT' }]);
    return this.answers.answer(viewer, input, { origin: 'imported', source: input.fileName }, async (manager, { collectionId, ccasId }) => {
      await manager.query(
        `INSERT INTO form_file_mapping (ccas_id, form_id, reads, mapping, saved_at) VALUES ($1, ${FORM_OF}, $3, $4, $5)
         ON CONFLICT (ccas_id, form_id, reads) DO UPDATE SET mapping = excluded.mapping, saved_at = excluded.saved_at`,
        [ccasId, collectionId, read.reads, JSON.stringify(read), this.clock.now()],
      );
    });
  }
}
