import { labelFault, type LabelFault, labelFile, type LabelFile, type Reason } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, IsNull } from 'typeorm';
import { networkTarget } from '../network';
import { found, requireCan } from '../platform/access/require-can';
import type { Viewer } from '../platform/access/viewer';
import { Clock } from '../platform/clock/clock';
import { isId, type Queryable } from '../platform/database/queryable';
import { Transactions } from '../platform/database/transactions';
import { DomainError, InputError } from '../platform/errors/domain-error';
import { findInventory } from './inventories.queries';
import { LabelDecisionRow } from './label-decision.entity';
import type { RecordLabelDecisionInput, WithdrawLabelDecisionInput } from './label.input';
import { HOLD_LABEL, listLabelDecisions, listPeers } from './label.queries';
import type { AbsLabelType } from './label.type';

const REASONS: Readonly<Record<LabelFault, Reason>> = {
  ...{ not_asked: 'LABEL_NOT_ASKED', not_ready: 'LABEL_NOT_READY', awarded_already: 'LABEL_DECIDED', panel: 'LABEL_PANEL_NOT_PEERS' },
};

/** The label of ABS: what each criterion is answered, and what panels of peers decided. */
@Injectable()
export class LabelService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async read(viewer: Viewer, networkId: string, ccasId: string): Promise<AbsLabelType> {
    requireCan(viewer, 'inventories.read', await networkTarget(this.dataSource, networkId));
    return { id: ccasId, file: await this.fileOf(this.dataSource, viewer, networkId, ccasId) };
  }

  async record(
    viewer: Viewer,
    { networkId, ccasId, decidedOn, outcome, panelCcasIds, readings, reason = null }: RecordLabelDecisionInput,
  ): Promise<AbsLabelType> {
    const today = this.clock.today();
    await this.transactions.run(viewer, async (manager) => {
      requireCan(viewer, 'inventories.judgeLabel', await networkTarget(manager, networkId), { readable: 'inventories.read' });
      await manager.query(HOLD_LABEL, [networkId, ccasId.toLowerCase()]);
      const file = await this.fileOf(manager, viewer, networkId, ccasId);
      if (decidedOn > today) throw new InputError([{ path: 'decidedOn', reason: 'DATE_IN_FUTURE' }]);
      if (outcome === 'deferred' && reason === null) throw new InputError([{ path: 'reason', reason: 'REQUIRED' }]);
      const asked = [...new Set(panelCcasIds.map((id) => id.toLowerCase()))];
      const panel = await listPeers(manager, networkId, asked, today);
      if (panel.length < asked.length) throw new InputError([{ path: 'panelCcasIds', reason: 'UNKNOWN_REFERENCE' }]);
      const read = Object.fromEntries(readings.map(({ criterion, answer }) => [criterion, answer]));
      const fault = labelFault(file, { outcome, readings: read, panel });
      if (fault) throw new DomainError(REASONS[fault]);
      if (file.decisions.some((one) => one.withdrawnOn === null && one.decidedOn === decidedOn)) throw new DomainError('LABEL_DECIDED');
      await manager.insert(LabelDecisionRow, { networkId, ccasId, decidedOn, outcome, panelCcasIds: asked, readings: read, reason });
    });
    return this.read(viewer, networkId, ccasId);
  }

  async withdraw(viewer: Viewer, { networkId, ccasId, id, reason }: WithdrawLabelDecisionInput): Promise<AbsLabelType> {
    await this.transactions.run(viewer, async (manager) => {
      requireCan(viewer, 'inventories.judgeLabel', await networkTarget(manager, networkId), { readable: 'inventories.read' });
      found(await manager.findOneBy(LabelDecisionRow, { id, networkId, ccasId }));
      await manager.update(LabelDecisionRow, { id, withdrawnOn: IsNull() }, { withdrawnOn: this.clock.today(), withdrawnReason: reason });
    });
    return this.read(viewer, networkId, ccasId);
  }

  private async fileOf(database: Queryable, viewer: Viewer, networkId: string, ccasId: string): Promise<LabelFile> {
    const today = this.clock.today();
    const facts = isId(ccasId) ? await findInventory(database, { viewer, networkId, topic: 'social_needs', scope: { ccas: ccasId }, today }) : null;
    const source = found(facts?.sources[0]);
    const reader = { epts: new Set(facts?.ownEpts), today };
    return labelFile(source, new Map(Object.entries(facts?.definitions ?? {})), await listLabelDecisions(database, networkId, ccasId), reader);
  }
}
