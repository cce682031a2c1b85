import type { DefinitionAct } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { isDeepStrictEqual } from 'node:util';
import { DataSource, type EntityManager } from 'typeorm';
import { networkTarget } from '../../../network';
import { found, requireCan } from '../../../platform/access/require-can';
import type { Viewer } from '../../../platform/access/viewer';
import { once } from '../../../platform/creations/once';
import { insertRow } from '../../../platform/database/row-writes';
import { Transactions } from '../../../platform/database/transactions';
import { DomainError, InputError } from '../../../platform/errors/domain-error';
import { holdSeen } from '../../../platform/writes';
import { IndicatorRules } from '../indicator-rules.service';
import { type IndicatorChange, IndicatorWrites } from '../indicator-writes.service';
import { Indicator } from '../indicator.entity';
import { IndicatorBreak } from '../indicator-break.entity';
import type { CreateIndicatorInput, UpdateIndicatorInput } from '../indicator.input';
import { UpdateIndicatorService } from '../update-indicator.service';
import { DefinitionProposal } from './definition-proposal.entity';
import type { ProposeDefinitionInput } from './definition-proposal.input';
import type { DefinitionProposalType } from './definition-proposal.type';
import { DefinitionProposalsService } from './definition-proposals.service';

/** What is kept of a proposal until it is decided. */
type Proposed = Pick<DefinitionProposal, 'act' | 'indicatorId' | 'input'>;

/** Takes proposals that would hold if they were accepted now: each is tried, and the trial is taken back. */
@Injectable()
export class ProposeDefinitionService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly proposals: DefinitionProposalsService,
    private readonly updates: UpdateIndicatorService,
    private readonly rules: IndicatorRules,
    private readonly writes: IndicatorWrites,
  ) {}

  async propose(viewer: Viewer, input: ProposeDefinitionInput): Promise<DefinitionProposalType> {
    const target = await networkTarget(this.dataSource, input.networkId);
    requireCan(viewer, 'indicators.proposeShared', target, { readable: 'indicators.readNetwork' });
    const { networkId } = found(target);
    return this.transactions.run(viewer, async (manager) => {
      const id = await once(manager, viewer, input, () => this.keep(manager, viewer, networkId, input));
      return this.proposals.one(manager, viewer, id);
    });
  }

  private async keep(manager: EntityManager, viewer: Viewer, networkId: string, input: ProposeDefinitionInput): Promise<string> {
    await manager.query('SAVEPOINT before_trial');
    const proposed = await this.tried(manager, viewer, input);
    await manager.query('ROLLBACK TO SAVEPOINT before_trial');
    const row = { ...proposed, input: proposed.input as never, networkId, reason: input.reason, createdById: viewer.accountId };
    return insertRow(manager, DefinitionProposal, row);
  }

  /** What is proposed, once it was seen that it would hold. */
  private async tried(manager: EntityManager, viewer: Viewer, { creation, change, archiving, restoring }: ProposeDefinitionInput): Promise<Proposed> {
    if ([creation, change, archiving, restoring].filter(Boolean).length !== 1) throw new InputError([{ path: 'change', reason: 'REQUIRED' }]);
    if (creation) return this.triedCreation(manager, creation);
    const seen = found(change ?? archiving ?? restoring);
    await this.rules.hold(manager);
    const stored = await holdSeen(manager, viewer, this.updates.shared(seen.networkId), seen);
    if (change) return this.triedChange(manager, viewer, stored, change);
    const act: DefinitionAct = archiving ? 'archive' : 'restore';
    if ((stored.archivedAt !== null) === (act === 'archive')) throw new DomainError('NOTHING_PROPOSED');
    if (archiving) await this.writes.archive(manager, viewer, stored);
    else await this.writes.restore(manager, stored, true);
    return { act, indicatorId: stored.id, input: {} };
  }

  private async triedCreation(manager: EntityManager, { key: _, ...creation }: CreateIndicatorInput): Promise<Proposed> {
    const input = { ...creation, isShared: true };
    await this.writes.create(manager, null, input, true);
    return { act: 'create', indicatorId: null, input };
  }

  private async triedChange(manager: EntityManager, viewer: Viewer, stored: Indicator, asked: UpdateIndicatorInput): Promise<Proposed> {
    const input = await this.differing(manager, stored, asked);
    if (Object.keys(input).length === 0) throw new DomainError('NOTHING_PROPOSED');
    await this.writes.update(manager, viewer, stored, input, true);
    return { act: 'update', indicatorId: stored.id, input: { ...input } };
  }

  /** The fields that say something else than what stands. */
  private async differing(
    manager: EntityManager,
    stored: Indicator,
    { id: _, networkId: __, version: ___, breaks, ...fields }: UpdateIndicatorInput,
  ): Promise<IndicatorChange> {
    const standing = stored as unknown as Record<string, unknown>;
    const isSame = (key: string, value: unknown): boolean =>
      isDeepStrictEqual(value ?? null, standing[key] ?? null) || (value === null && standing[key] === '');
    const changed = Object.fromEntries(Object.entries(fields).filter(([key, value]) => value !== undefined && !isSame(key, value)));
    if (!breaks) return changed;
    const before = await manager.find(IndicatorBreak, { where: { indicatorId: stored.id }, order: { period: 'ASC' } });
    const told = (list: readonly { period: number; note: string }[]) => list.map(({ period, note }) => ({ period, note })).sort((a, b) => a.period - b.period);
    return isDeepStrictEqual(told(breaks), told(before)) ? changed : { ...changed, breaks: told(breaks) };
  }
}
