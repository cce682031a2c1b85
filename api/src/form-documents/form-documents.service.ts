import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import {
  canonicalJson,
  type CcasReportInput,
  ccasReport,
  FORM_DOCUMENT_KINDS,
  type FormAnswers,
  type FormDocumentKind,
  REPORTED_MODEL,
} from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { FileStore } from '../files';
import { ReturnsService } from '../forms';
import { found } from '../platform/access/require-can';
import type { Viewer } from '../platform/access/viewer';
import { Clock } from '../platform/clock/clock';
import { Transactions } from '../platform/database/transactions';
import { DomainError } from '../platform/errors/domain-error';
import { Jobs } from '../platform/jobs/jobs.service';
import type { FormDocumentsInput, FormDocumentsType } from './form-document.type';
import { askFormDocument, findFormDocument, listFormDocuments, readReportGround } from './form-documents.queries';

/** Changes with what documents look like or say of the same answers, so that those of before are made anew. */
const WRITING = 2;
const LONGEST_NAME = 90;

/** What a document is made of now. */
interface ReportState {
  readonly returnId: string | null;
  readonly canMake: boolean;
  readonly isDraft: boolean;
  readonly input: CcasReportInput;
  readonly madeOf: string;
}

/** Documents of what a CCAS answers, to who reads the return now. */
@Injectable()
export class FormDocumentsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly returns: ReturnsService,
    private readonly store: FileStore,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  async list(viewer: Viewer, input: FormDocumentsInput): Promise<FormDocumentsType> {
    return this.show(await this.read(viewer, input));
  }

  /** Has them made beside the request, of the state that is read now. What is ready and fresh stays. */
  async make(viewer: Viewer, input: FormDocumentsInput): Promise<FormDocumentsType> {
    const state = await this.read(viewer, input);
    const { returnId, canMake, isDraft, madeOf, input: report } = state;
    if (!canMake || returnId === null) throw new DomainError('FORM_DOCUMENT_NONE');
    await this.transactions.run(viewer, async (manager) => {
      for (const kind of Object.keys(FORM_DOCUMENT_KINDS) as FormDocumentKind[]) {
        const content = ccasReport(report, kind === 'docx');
        await askFormDocument(manager, { returnId, kind, isDraft, madeOf, content, fileName: fileNameOf(state, kind), at: this.clock.now() });
      }
      await this.jobs.send(manager, 'form_documents_make', { returnId });
    });
    return this.show(state);
  }

  /** The bytes of a document; of answers that moved since there is none, and neither is there without the right. */
  async file(viewer: Viewer, id: string): Promise<{ readonly name: string; readonly bytes: Readable }> {
    const made = found(await findFormDocument(this.dataSource, id));
    const { madeOf } = await this.read(viewer, made);
    found(madeOf === made.madeOf ? made : null);
    return { name: made.fileName, bytes: await this.store.get(made.storageKey) };
  }

  private async show({ returnId, canMake, madeOf }: ReportState): Promise<FormDocumentsType> {
    return { canMake, documents: returnId === null ? [] : await listFormDocuments(this.dataSource, returnId, madeOf, this.clock.now()) };
  }

  private async read(viewer: Viewer, { collectionId, ccasId }: FormDocumentsInput): Promise<ReportState> {
    const shown = await this.returns.get(viewer, { collectionId, ccasId });
    const { networkName, model, formerFrom, formerTo } = await readReportGround(this.dataSource, shown.collectionId, shown.ccas.id);
    const [edition] = shown.editions;
    const isValidated = shown.state === 'validated' && edition !== undefined;
    const input: CcasReportInput = {
      title: shown.collectionTitle,
      ccasName: shown.ccas.name,
      networkName,
      period: { from: shown.periodFrom, to: shown.periodTo },
      definition: shown.definition,
      answers: answersOf(shown.answers),
      formerPeriod: formerFrom && formerTo ? { from: formerFrom, to: formerTo } : null,
      formerAnswers: formerFrom ? answersOf(shown.lastYear) : null,
      edition: isValidated ? { number: edition.number, validatedOn: this.clock.dayOf(edition.validatedAt) } : null,
      signatory: shown.signatoryName && shown.submittedAt ? { name: shown.signatoryName, function: shown.signatoryFunction } : null,
      presentedOn: shown.presentedOn,
      deliberation: shown.deliberation,
      asOf: isValidated ? this.clock.dayOf(edition.validatedAt) : this.clock.today(),
    };
    const madeOf = createHash('sha256')
      .update(canonicalJson({ writing: WRITING, ...input, asOf: isValidated ? input.asOf : '' }))
      .digest('hex');
    const canMake = model === REPORTED_MODEL && shown.id !== null && (isValidated || shown.state === 'submitted');
    return { returnId: shown.id, canMake, isDraft: !isValidated, input, madeOf };
  }
}

/** What counts of answers: what somebody stands for, with the files given there. */
const answersOf = (answers: readonly (FormAnswers[string] & { readonly entry: string })[]): FormAnswers =>
  Object.fromEntries(
    answers
      .filter(({ isConfirmed }) => isConfirmed)
      .map(({ entry, state, value, denominator, other, reason, method, isConfirmed, files = [] }) => [
        entry,
        { state, value, denominator, other, reason, method, isConfirmed, ...(files.length > 0 ? { files } : {}) },
      ]),
  );

function fileNameOf({ input: { title, ccasName }, isDraft }: ReportState, kind: FormDocumentKind): string {
  const name = `${isDraft ? 'Provisoire – ' : ''}${title} – ${ccasName}`.replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ').replace(/\s+/g, ' ');
  return `${Array.from(name).slice(0, LONGEST_NAME).join('').trim()}.${kind}`;
}
