import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { found } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { DomainError } from '../../platform/errors/domain-error';
import { Jobs } from '../../platform/jobs/jobs.service';
import { requireUser } from '../workbook-access';
import { findReturn, type StoredReturn } from './return.queries';
import type { ApplyWorkbookInput } from './return.type';

/** Keys of conflicts as jsonb may hold them: what has other characters is the key of none. */
const storedKeys = (keys: readonly string[]): string => JSON.stringify(keys.filter((key) => key.isWellFormed() && !key.includes('\0')));

/** Has a workbook that came back applied, or undone, by who brought it. */
@Injectable()
export class ChangeReturnService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly jobs: Jobs,
  ) {}

  /** One's own. */
  async get(viewer: Viewer, id: string): Promise<StoredReturn> {
    const stored = await findReturn(this.dataSource, id);
    if (stored?.accountId !== viewer.accountId) throw new DomainError('NOT_FOUND');
    await requireUser(this.dataSource, viewer, stored.networkId);
    return stored;
  }

  async apply(viewer: Viewer, { id, reportNumber, taken }: ApplyWorkbookInput): Promise<StoredReturn> {
    const stored = await this.get(viewer, id);
    if (stored.status === 'ready' && stored.reportNumber !== reportNumber) throw new DomainError('WORKBOOK_COMPARED_AGAIN');
    return this.begin(stored, 'workbooks_apply', `status = 'applying', taken = $2::jsonb`, `status = 'ready' AND report_number = $3`, [
      storedKeys(taken),
      reportNumber,
    ]);
  }

  /** Keeps which conflicts were settled for the file, so that who leaves finds her choices again. */
  async choose(viewer: Viewer, { id, reportNumber, taken }: ApplyWorkbookInput): Promise<StoredReturn> {
    await this.get(viewer, id);
    await this.dataSource.query(`UPDATE workbook_return SET taken = $2::jsonb WHERE id = $1 AND status = 'ready' AND report_number = $3`, [
      id,
      storedKeys(taken),
      reportNumber,
    ]);
    return this.get(viewer, id);
  }

  async undo(viewer: Viewer, id: string): Promise<StoredReturn> {
    return this.begin(await this.get(viewer, id), 'workbooks_undo', `status = 'undoing', failure = NULL`, `status = 'applied' AND written IS NOT NULL`, []);
  }

  /** Of several who ask, one begins. */
  private begin({ id }: StoredReturn, job: 'workbooks_apply' | 'workbooks_undo', set: string, when: string, values: readonly unknown[]): Promise<StoredReturn> {
    return this.dataSource.transaction(async (manager) => {
      const [, count] = (await manager.query(`UPDATE workbook_return SET ${set}, progress_ratio = 0 WHERE id = $1 AND ${when}`, [id, ...values])) as [
        unknown,
        number,
      ];
      if (count === 0) throw new DomainError('WORKBOOK_WRONG_STATE');
      await this.jobs.send(manager, job, { returnId: id });
      return found(await findReturn(manager, id));
    });
  }
}
