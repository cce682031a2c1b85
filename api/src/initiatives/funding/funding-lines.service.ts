import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { requireFunder } from '../../network';
import { found, requireCan } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { once } from '../../platform/creations/once';
import { Transactions } from '../../platform/database/transactions';
import { initiativeTarget } from '../initiative-targets';
import { fundingLineJson } from '../initiative.queries';
import { insertRow, updateRow } from '../../platform/database/row-writes';
import { type SeenKind, SeenWrites } from '../../platform/writes';
import { FundingLine } from './funding-line.entity';
import type { CreateFundingLineInput, DeleteFundingLineInput, UpdateFundingLineInput } from './funding-line.input';
import type { FundingLineType } from './funding-line.type';

@Injectable()
export class FundingLinesService {
  private readonly lines: SeenKind<FundingLine, FundingLineType> = {
    entity: FundingLine,
    // whoever reads the initiatives without seeing its funding is told nothing of a funding line, not even that it exists
    allow: async (viewer, manager, { initiativeId }) =>
      requireCan(viewer, 'initiatives.manage', await initiativeTarget(manager, initiativeId), { readable: 'funding.read' }),
    shown: (_, manager, { id }) => this.read(manager, id),
  };

  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly writes: SeenWrites,
  ) {}

  async create(viewer: Viewer, input: CreateFundingLineInput): Promise<FundingLineType> {
    const target = await initiativeTarget(this.dataSource, input.initiativeId);
    const { networkId } = requireCan(viewer, 'initiatives.manage', target, { readable: 'initiatives.read' });
    const { initiativeId, funderId, label, soughtCents, promisedCents, notifiedCents, signedCents, paidCents } = input;
    return this.transactions.run(viewer, async (manager) => {
      const id = await once(manager, viewer, input, async () => {
        await requireFunder(manager, networkId, funderId);
        return insertRow(manager, FundingLine, { initiativeId, funderId, label, soughtCents, promisedCents, notifiedCents, signedCents, paidCents });
      });
      return this.read(manager, id);
    });
  }

  update(
    viewer: Viewer,
    { id, version, funderId, label, soughtCents, promisedCents, notifiedCents, signedCents, paidCents }: UpdateFundingLineInput,
  ): Promise<FundingLineType> {
    return this.writes.write(viewer, this.lines, { id, version }, async (manager, stored) => {
      if (funderId !== undefined) {
        const { networkId } = found(await initiativeTarget(manager, stored.initiativeId));
        await requireFunder(manager, networkId, funderId);
      }
      await updateRow(manager, FundingLine, stored.id, { funderId, label, soughtCents, promisedCents, notifiedCents, signedCents, paidCents });
    });
  }

  delete(viewer: Viewer, seen: DeleteFundingLineInput): Promise<boolean> {
    return this.writes.delete(viewer, this.lines, seen);
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
