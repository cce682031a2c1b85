import { EDITION_BLOCK_KINDS, type EditionBlockKind } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { networkTarget } from '../network';
import { requireCan } from '../platform/access/require-can';
import type { Viewer } from '../platform/access/viewer';
import type { EditionBlockSource } from '../platform/declarations/edition-block';
import { EditionBlockSources } from '../platform/declarations/edition-block-sources';
import type { EditionChoiceType } from './edition.type';

/** What can be chosen of the blocks, as their features say it. */
@Injectable()
export class EditionChoicesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly blocks: EditionBlockSources,
    private readonly modules: ModuleRef,
  ) {}

  async list(viewer: Viewer, networkId: string): Promise<EditionChoiceType[]> {
    requireCan(viewer, 'editions.manage', await networkTarget(this.dataSource, networkId), { readable: 'editions.read' });
    const all = await Promise.all(
      (Object.keys(EDITION_BLOCK_KINDS) as EditionBlockKind[]).map(async (kind) => {
        const declared = this.blocks.of(kind);
        const source = declared && this.modules.get<EditionBlockSource>(declared.source, { strict: false });
        const choices = (await source?.choices?.(this.dataSource, networkId)) ?? [];
        return choices.map((choice) => ({ kind, ...choice }));
      }),
    );
    return all.flat();
  }
}
