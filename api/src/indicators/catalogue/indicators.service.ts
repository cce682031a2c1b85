import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { found, requireCan } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import type { Queryable } from '../../platform/database/queryable';
import { listIndicators, readIndicator } from './indicators.queries';
import type { IndicatorPage, IndicatorsArgs, IndicatorType } from './indicator.type';

/** Any other text is no code, and never reaches PostgreSQL, which would fail on some. */
const CODE = /^[a-z0-9_]{2,60}$/;

/** Reads of the catalogue. */
@Injectable()
export class IndicatorsService {
  constructor(private readonly dataSource: DataSource) {}

  /** Shared indicators, and those of the network to who reads them: of an unknown network as of another one's, the shared ones alone. */
  async list(viewer: Viewer, { networkId, ...args }: IndicatorsArgs): Promise<IndicatorPage> {
    requireCan(viewer, 'indicators.read', {});
    return listIndicators(this.dataSource, { viewer, networkId }, args);
  }

  async get(viewer: Viewer, networkId: string, code: string): Promise<IndicatorType> {
    requireCan(viewer, 'indicators.read', {});
    return found(CODE.test(code) ? await readIndicator(this.dataSource, { viewer, networkId }, { code }) : null);
  }

  /** The indicator as a write left it, by the manager of its transaction. */
  async one(database: Queryable, viewer: Viewer, networkId: string, id: number): Promise<IndicatorType> {
    return found(await readIndicator(database, { viewer, networkId }, { id }));
  }
}
