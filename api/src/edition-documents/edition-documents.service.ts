import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { DataSource } from 'typeorm';
import { FileStore } from '../files';
import { PublishEditionService } from '../editions';
import { found, requireCan } from '../platform/access/require-can';
import type { Viewer } from '../platform/access/viewer';
import { Clock } from '../platform/clock/clock';
import { Transactions } from '../platform/database/transactions';
import { Jobs } from '../platform/jobs/jobs.service';
import type { EditionDocumentType, MakeEditionDocumentsInput } from './edition-document.type';
import { ASK_DOCUMENT, findMade, findPlace, listDocuments } from './edition-documents.queries';
import { EditionTemplatesService } from './templates/edition-templates.service';

/** Documents of editions, to who reads the edition now. */
@Injectable()
export class EditionDocumentsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly editions: PublishEditionService,
    private readonly templates: EditionTemplatesService,
    private readonly store: FileStore,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  async list(viewer: Viewer, editionId: string): Promise<EditionDocumentType[]> {
    return listDocuments(this.dataSource, editionId, await this.requireReader(viewer, editionId));
  }

  /** Has them made beside the request. What is published is made once; a draft anew, as it is now. */
  async make(viewer: Viewer, { editionId, kinds, templateId }: MakeEditionDocumentsInput): Promise<EditionDocumentType[]> {
    const isDraft = await this.requireReader(viewer, editionId);
    const template = kinds.includes('own_docx') ? await this.templates.requireOf(viewer, editionId, templateId ?? '') : null;
    const draft = isDraft ? (await this.editions.preview(viewer, editionId)).content : null;
    await this.transactions.run(viewer, async (manager) => {
      for (const kind of new Set(kinds)) {
        const made = kind === 'own_docx' ? template : null;
        const asked = [editionId, kind, isDraft, this.clock.now(), draft && JSON.stringify(draft)];
        await manager.query(ASK_DOCUMENT, [...asked, made?.id ?? null, made?.number ?? null]);
      }
      await this.jobs.send(manager, 'edition_documents_make', { editionId });
    });
    return listDocuments(this.dataSource, editionId, isDraft);
  }

  /** The bytes of a document; a right that has gone since is gone. */
  async file(viewer: Viewer, id: string): Promise<{ readonly name: string; readonly bytes: Readable }> {
    const made = found(await findMade(this.dataSource, id));
    await this.requireReader(viewer, made.editionId, made.isDraft);
    return { name: made.fileName, bytes: await this.store.get(made.storageKey) };
  }

  /** Whether the edition is a draft, to who reads it. */
  private async requireReader(viewer: Viewer, editionId: string, isOfDraft = false): Promise<boolean> {
    const place = found(await findPlace(this.dataSource, editionId));
    const isOpen = place.isPublished && !isOfDraft && place.audience === 'board';
    requireCan(viewer, isOpen ? 'editions.read' : 'editions.proofread', place);
    return !place.isPublished;
  }
}
