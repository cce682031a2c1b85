import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { requireFunders } from '../../network';
import { found, requireCan, requireVersion } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { once } from '../../platform/creations/once';
import { Transactions } from '../../platform/database/transactions';
import { childTarget, initiativeTarget } from '../initiative-targets';
import { fundingLineJson } from '../initiative.queries';
import { insertRow, lockRow, updateRow } from '../../platform/database/row-writes';
import { FundingLine } from './funding-line.entity';
import type { CreateFundingLineInput, DeleteFundingLineInput, UpdateFundingLineInput } from './funding-line.input';
import type { FundingLineType } from './funding-line.type';

@Injectable()
export class FundingLinesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
  ) {}

  async create(viewer: Viewer, input: CreateFundingLineInput): Promise<FundingLineType> {
    const target = await initiativeTarget(this.dataSource, input.initiativeId);
    requireCan(viewer, 'initiatives.manage', target, { readable: 'initiatives.read' });
    const { networkId } = found(target);
    const { initiativeId, funderId, label, soughtCents, promisedCents, signedCents, paidCents } = input;
    return this.transactions.run(viewer, async (manager) => {
      const id = await once(manager, viewer, input, async () => {
        await requireFunders(manager, networkId, [funderId], () => 'funderId');
        return insertRow(manager, FundingLine, { initiativeId, funderId, label, soughtCents, promisedCents, signedCents, paidCents });
      });
      return this.read(manager, id);
    });
  }

  async update(
    viewer: Viewer,
    { id, version, funderId, label, soughtCents, promisedCents, signedCents, paidCents }: UpdateFundingLineInput,
  ): Promise<FundingLineType> {
    const networkId = await this.requireManaged(viewer, id);
    return this.transactions.run(viewer, async (manager) => {
      await this.requireSeen(manager, id, version);
      if (funderId !== undefined) await requireFunders(manager, networkId, [funderId], () => 'funderId');
      await updateRow(manager, FundingLine, id, { funderId, label, soughtCents, promisedCents, signedCents, paidCents });
      return this.read(manager, id);
    });
  }

  async delete(viewer: Viewer, { id, version }: DeleteFundingLineInput): Promise<boolean> {
    await this.requireManaged(viewer, id);
    return this.transactions.run(viewer, async (manager) => {
      await this.requireSeen(manager, id, version);
      await manager.delete(FundingLine, { id });
      return true;
    });
  }

  /** Whoever reads the initiatives without seeing its funding is told nothing of a funding line, not even that it exists. */
  private async requireManaged(viewer: Viewer, id: string): Promise<string> {
    const target = await childTarget(this.dataSource, 'funding_line', id);
    requireCan(viewer, 'initiatives.manage', target, { readable: 'funding.read' });
    return found(target).networkId;
  }

  private async requireSeen(manager: EntityManager, id: string, version: number): Promise<void> {
    const stored = await lockRow(manager, FundingLine, id);
    if (stored.version !== version) requireVersion(stored.version, version, { ...(await this.read(manager, id)) });
  }

  private async read(manager: EntityManager, id: string): Promise<FundingLineType> {
    const [row] = (await manager.query(
      `SELECT ${fundingLineJson('f', 'fu')} AS line FROM funding_line f JOIN funder fu ON fu.id = f.funder_id WHERE f.id = $1`,
      [id],
    )) as {
      line: FundingLineType;
    }[];
    return found(row).line;
  }
}
