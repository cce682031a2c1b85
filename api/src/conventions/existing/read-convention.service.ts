import type { ConventionClue, NamedCcas } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DataSource } from 'typeorm';
import { ReadPagesService } from '../../files';
import { type CcasReach, inNetwork, isReached, reachIn } from '../../network';
import type { Viewer } from '../../platform/access/viewer';
import { Bindings } from '../../platform/database/bindings';
import { FIND_CLUES } from './find-clues';

/** Reads a signed convention before it is recorded. */
@Injectable()
export class ReadConventionService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly pages: ReadPagesService,
  ) {}

  /** For who may record a convention in the network; of the CCAS, those alone for which she may are recognised. */
  async read(viewer: Viewer, asked: string, request: Request, response: Response): Promise<readonly ConventionClue[]> {
    const { networkId, reach } = await reachIn(this.dataSource, viewer, 'conventions.manage', asked);
    const ccas = await this.ccasOf(networkId, reach);
    const file = { request, response, networkId, ccasId: reach.isWhole ? null : (ccas[0]?.id ?? null) };
    return this.pages.read(viewer, file, async (pages, turn) => (pages.length === 0 ? [] : turn.run(FIND_CLUES, { pages, ccas })));
  }

  private ccasOf(networkId: string, reach: CcasReach): Promise<NamedCcas[]> {
    const b = new Bindings();
    return this.dataSource.query(
      `SELECT c.id, t.name AS "communeName" FROM ccas c JOIN territory t ON t.id = c.territory_id
        WHERE ${inNetwork('c.territory_id', `${b.bind(networkId)}::uuid`)} AND ${isReached(reach, b, 'c')}
        ORDER BY t.name, c.id`,
      b.values,
    );
  }
}
