import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { WorkbookKind } from '@maillage/domain';
import { DataSource } from 'typeorm';
import { findPerson } from '../accounts';
import { found } from '../platform/access/require-can';
import type { Viewer } from '../platform/access/viewer';
import { Clock } from '../platform/clock/clock';
import type { WorkbookReading, AnyWorkbookSource } from '../platform/declarations/workbook-source';
import { WorkbookSources } from '../platform/declarations/workbook-sources';

/** In whose name workbooks are read and written beside requests, and by what feature. */
@Injectable()
export class WorkbookViewers {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly sources: WorkbookSources,
    private readonly modules: ModuleRef,
  ) {}

  /** The rights that the person has now, not those that she had when she asked: NOT_FOUND once she has left. */
  async readingOf(accountId: string, networkId: string, selection: WorkbookReading['selection']): Promise<WorkbookReading> {
    const today = this.clock.today();
    const person = found(await findPerson(this.dataSource, accountId, today));
    const viewer: Viewer = { accountId, sessionId: '', ...person };
    return { viewer, networkId, today, now: this.clock.now(), selection };
  }

  /** What knows a kind of workbook. */
  sourceOf(kind: WorkbookKind): AnyWorkbookSource {
    return this.modules.get(this.sources.of(kind).source, { strict: false });
  }
}
