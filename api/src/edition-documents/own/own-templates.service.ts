import type { TemplateReading } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DataSource } from 'typeorm';
import { PublishEditionService } from '../../editions';
import { ReadPagesService } from '../../files';
import { found, requireCan } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { Confinement } from '../../platform/confinement';
import { DomainError } from '../../platform/errors/domain-error';
import { requestGone } from '../../platform/http/request-gone';
import { findPlace, findPublished, outlinesOf } from '../edition-documents.queries';
import { DOCUMENT_LIMITS } from '../making/make-document';
import { documentName } from '../making/document-name';
import type { ReportInput } from '../report/report-of';
import { OWN_TEMPLATE } from './own-template';

const LARGE_BYTES = 8 * 1024 * 1024;

/** What a template says, and the document that was written with it. */
export interface WrittenWithTemplate {
  readonly reading: TemplateReading;
  readonly name: string;
  /** Base64 of the DOCX; null where the template has faults. */
  readonly document: string | null;
}

/** Writes an edition with a template of the coordinator's own. */
@Injectable()
export class OwnTemplatesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly editions: PublishEditionService,
    private readonly pages: ReadPagesService,
    private readonly confinement: Confinement,
  ) {}

  /** For who composes the edition. The template is looked into as every file, then read in a process of its own, and forgotten. */
  async write(viewer: Viewer, editionId: string, request: Request, response: Response): Promise<WrittenWithTemplate> {
    const place = found(await findPlace(this.dataSource, editionId));
    requireCan(viewer, 'editions.manage', place);
    const edition = await this.inputOf(viewer, editionId);
    const file = { request, response, networkId: place.networkId, ccasId: null };
    const asked = { lane: 'tables', owner: place.networkId, sizeBytes: LARGE_BYTES, limits: DOCUMENT_LIMITS, signal: requestGone(response) } as const;
    const written = await this.pages.read(viewer, file, (_, __, path) => this.confinement.inTurn(asked, (turn) => turn.run(OWN_TEMPLATE, { path, edition })));
    if (written === null) throw new DomainError('FILE_KIND_REFUSED', { accepted: ['DOCX'] });
    const isDraft = edition.isDraft || written.reading.unknown.length > 0;
    return {
      reading: written.reading,
      name: `${documentName(edition.content, edition.isDraft)} – modèle${isDraft ? ' (brouillon)' : ''}.docx`,
      document: written.bytes && Buffer.from(written.bytes).toString('base64'),
    };
  }

  private async inputOf(viewer: Viewer, editionId: string): Promise<ReportInput> {
    const published = await findPublished(this.dataSource, editionId);
    const content = published?.content ?? (await this.editions.preview(viewer, editionId)).content;
    return { content, hash: published?.hash ?? '', isDraft: !published, outlines: await outlinesOf(this.dataSource, content) };
  }
}
