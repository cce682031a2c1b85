import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { EDITION_LIMITS, type TemplateReading } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import { Antivirus, FileStore, ReadPagesService } from '../../files';
import { networkTarget } from '../../network';
import { found, requireCan } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { Clock } from '../../platform/clock/clock';
import { Confinement } from '../../platform/confinement';
import { insertRow, updateRow } from '../../platform/database/row-writes';
import { Transactions } from '../../platform/database/transactions';
import { DomainError, InputError } from '../../platform/errors/domain-error';
import { requestGone } from '../../platform/http/request-gone';
import { type SeenKind, SeenWrites } from '../../platform/writes';
import { findPlace } from '../edition-documents.queries';
import { DOCUMENT_LIMITS } from '../making/make-document';
import { OWN_TEMPLATE } from '../own/own-template';
import { EditionTemplate, EditionTemplateVersion } from './edition-template.entity';
import type { EditionTemplateType, SeenEditionTemplateInput } from './edition-template.type';
import { findSame, findTemplate, getTemplate, listTemplates } from './edition-templates.queries';

/** What comes with a template: which one it replaces, or the network and its name. */
export interface TemplateToKeep {
  readonly networkId?: string | null;
  readonly name?: string | null;
  readonly fileName: string;
  readonly id?: string | null;
  readonly version?: number | null;
}

/** What a template says, and how it is kept; null where it has faults: nothing could be made with it. */
export interface KeptTemplate {
  readonly reading: TemplateReading;
  readonly template: EditionTemplateType | null;
}

type File = Pick<EditionTemplateVersion, 'fileName' | 'storageKey' | 'sizeBytes' | 'unknownFields'>;

/** Templates of documents that a network keeps, for who composes its editions. */
@Injectable()
export class EditionTemplatesService {
  private readonly kind: SeenKind<EditionTemplate, EditionTemplateType> = {
    entity: EditionTemplate,
    allow: async (viewer, _, { networkId, withdrawnAt }) => {
      requireCan(viewer, 'editions.manage', { networkId });
      if (withdrawnAt !== null) throw new DomainError('NOT_FOUND');
    },
    shown: async (_, manager, { id }) => found(await getTemplate(manager, id)),
  };

  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly writes: SeenWrites,
    private readonly pages: ReadPagesService,
    private readonly confinement: Confinement,
    private readonly antivirus: Antivirus,
    private readonly store: FileStore,
    private readonly clock: Clock,
  ) {}

  async list(viewer: Viewer, networkId: string): Promise<EditionTemplateType[]> {
    requireCan(viewer, 'editions.manage', await networkTarget(this.dataSource, networkId));
    return listTemplates(this.dataSource, networkId);
  }

  /** The template with which she may have a document of that edition made: of its network, as it stands now. */
  async requireOf(viewer: Viewer, editionId: string, templateId: string): Promise<{ readonly id: string; readonly number: number }> {
    const place = found(await findPlace(this.dataSource, editionId));
    requireCan(viewer, 'editions.manage', place);
    const template = found(await findTemplate(this.dataSource, templateId));
    if (template.networkId !== place.networkId) throw new DomainError('NOT_FOUND');
    return template;
  }

  withdraw(viewer: Viewer, seen: SeenEditionTemplateInput): Promise<EditionTemplateType> {
    return this.writes.update(viewer, this.kind, seen, { withdrawnAt: this.clock.now() });
  }

  /** Looked into as every file that is kept, then read as a template; with faults it is not kept, and they are told. */
  async keep(viewer: Viewer, asked: TemplateToKeep, request: Request, response: Response): Promise<KeptTemplate> {
    const { id, version, name } = asked;
    const networkId = id ? found(await findTemplate(this.dataSource, id)).networkId : (asked.networkId ?? '');
    requireCan(viewer, 'editions.manage', await networkTarget(this.dataSource, networkId));
    if (!id && !name) throw new InputError([{ path: 'name', reason: 'REQUIRED' }]);
    const sent = await this.read(viewer, networkId, request, response);
    if (sent === null) throw new DomainError('FILE_KIND_REFUSED', { accepted: ['DOCX'] });
    const { reading, bytes } = sent;
    if (reading.faults.length > 0) return { reading, template: null };
    if ((await this.antivirus.isClean(bytes)) === false) throw new DomainError('FILE_INFECTED');
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const storageKey = `${networkId}/${sha256}`;
    await this.store.put(storageKey, bytes, sha256);
    const unknownFields = [...new Set(reading.unknown.map((tag) => tag.name))];
    const file = { fileName: asked.fileName, storageKey, sizeBytes: bytes.length, unknownFields };
    const template = id ? await this.replace(viewer, { id, version: version ?? 0 }, file) : await this.insert(viewer, networkId, name ?? '', file);
    return { reading, template };
  }

  private read(viewer: Viewer, networkId: string, request: Request, response: Response): Promise<{ reading: TemplateReading; bytes: Buffer } | null> {
    const file = { request, response, networkId, ccasId: null };
    const signal = requestGone(response);
    return this.pages.read(viewer, file, async (_, __, path) => {
      const bytes = await readFile(path);
      const turn = { lane: 'tables', owner: networkId, sizeBytes: bytes.length, limits: DOCUMENT_LIMITS, signal } as const;
      const read = await this.confinement.inTurn(turn, (one) => one.run(OWN_TEMPLATE, { path, edition: null }));
      return read && { reading: read.reading, bytes };
    });
  }

  private insert(viewer: Viewer, networkId: string, name: string, file: File): Promise<EditionTemplateType> {
    return this.transactions.run(viewer, async (manager) => {
      const same = await findSame(manager, networkId, name, file.storageKey);
      if (!same) await this.requireRoom(manager, networkId);
      const id = same ?? (await insertRow(manager, EditionTemplate, { networkId, name }));
      if (!same) await this.add(manager, id, 1, file);
      return found(await getTemplate(manager, id));
    });
  }

  /** One after the other: two tabs do not keep more than there may be. */
  private async requireRoom(manager: EntityManager, networkId: string): Promise<void> {
    await manager.query('SELECT FROM network WHERE id = $1 FOR NO KEY UPDATE', [networkId]);
    if ((await manager.countBy(EditionTemplate, { networkId, withdrawnAt: IsNull() })) >= EDITION_LIMITS.templates) throw new DomainError('EDITION_TOO_MANY');
  }

  /** The earlier file stays, for what was made with it. */
  private replace(viewer: Viewer, seen: SeenEditionTemplateInput, file: File): Promise<EditionTemplateType> {
    return this.writes.write(viewer, this.kind, seen, async (manager, { id, latestNumber }) => {
      await this.add(manager, id, latestNumber + 1, file);
      await updateRow(manager, EditionTemplate, id, { latestNumber: latestNumber + 1 });
    });
  }

  private add(manager: EntityManager, templateId: string, number: number, file: File): Promise<unknown> {
    return manager.insert(EditionTemplateVersion, { ...file, templateId, number, sentAt: this.clock.now() });
  }
}
