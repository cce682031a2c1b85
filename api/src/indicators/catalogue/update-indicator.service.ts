import { can } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { found, requireCan, requireVersion } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { Clock } from '../../platform/clock/clock';
import { lockRow, updateRow } from '../../platform/database/row-writes';
import { Transactions } from '../../platform/database/transactions';
import { DomainError, InputError } from '../../platform/errors/domain-error';
import { textsOf } from './create-indicator.service';
import { isAddable, settleDefinition } from './indicator-definition';
import { IndicatorRules } from './indicator-rules.service';
import { Indicator } from './indicator.entity';
import type { ArchiveIndicatorInput, UpdateIndicatorInput } from './indicator.input';
import type { IndicatorType } from './indicator.type';
import { listUsers } from './indicators.queries';
import { IndicatorsService } from './indicators.service';

/** What decides of the values of a computed indicator: when one of them changes, they are computed again. */
const DECIDES_VALUES = ['aggregation', 'numeratorId', 'denominatorId', 'scale', 'weightId', 'expression', 'isMasked'] as const;

@Injectable()
export class UpdateIndicatorService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly reads: IndicatorsService,
    private readonly rules: IndicatorRules,
  ) {}

  async update(viewer: Viewer, { id, networkId, version, breaks, ...input }: UpdateIndicatorInput): Promise<IndicatorType> {
    await this.requireManaged(viewer, id);
    return this.transactions.run(viewer, async (manager) => {
      await this.rules.hold(manager);
      const stored = await this.requireSeen(manager, viewer, networkId, id, version);
      const { aggregation = stored.aggregation, isMasked = stored.isMasked, lowerBound = stored.lowerBound, upperBound = stored.upperBound } = input;
      const { numeratorId = stored.numeratorId, denominatorId = stored.denominatorId, weightId = stored.weightId, expression = stored.expression } = input;
      const references = settleDefinition(aggregation, { numeratorId, denominatorId, weightId, expression });
      const { classBounds = stored.classBounds, scale = stored.scale } = input;
      const definition = { ...stored, ...references, aggregation, isMasked, lowerBound, upperBound, classBounds, scale };
      await this.rules.require(manager, definition, id, breaks);
      if (isMasked !== stored.isMasked) await this.requireNoValues(manager, id);
      if (!isAddable(aggregation)) await this.requireUnused(manager, viewer, id, ({ refersByNumber }) => refersByNumber);
      const { name, decimals, direction, theme, sourceUrl, nextUpdateOn } = input;
      const change = { ...textsOf(input), ...references, name, decimals, direction, theme, sourceUrl, nextUpdateOn };
      await updateRow(manager, Indicator, id, { ...change, aggregation, isMasked, lowerBound, upperBound, classBounds, scale });
      if (breaks && (await this.rules.setBreaks(manager, id, breaks))) await this.touch(manager, id);
      if (DECIDES_VALUES.some((column) => definition[column] !== stored[column])) await this.rules.recompute(manager, id, definition);
      return this.reads.one(manager, viewer, stored.networkId ?? networkId, id);
    });
  }

  async archive(viewer: Viewer, { id, networkId, version }: ArchiveIndicatorInput): Promise<IndicatorType> {
    await this.requireManaged(viewer, id);
    return this.transactions.run(viewer, async (manager) => {
      await this.rules.hold(manager);
      const stored = await this.requireSeen(manager, viewer, networkId, id, version);
      await this.requireUnused(manager, viewer, id, () => true);
      await updateRow(manager, Indicator, id, { archivedAt: stored.archivedAt ?? this.clock.now() });
      return this.reads.one(manager, viewer, stored.networkId ?? networkId, id);
    });
  }

  /** What it is computed from must be in use, and may have changed meanwhile. */
  async restore(viewer: Viewer, { id, networkId, version }: ArchiveIndicatorInput): Promise<IndicatorType> {
    await this.requireManaged(viewer, id);
    return this.transactions.run(viewer, async (manager) => {
      await this.rules.hold(manager);
      const stored = await this.requireSeen(manager, viewer, networkId, id, version);
      await this.rules.require(manager, stored, id);
      await updateRow(manager, Indicator, id, { archivedAt: null });
      if (stored.archivedAt) await this.rules.recompute(manager, id, stored);
      return this.reads.one(manager, viewer, stored.networkId ?? networkId, id);
    });
  }

  /** The stored row says whose it is, whatever network the input names. */
  private async requireManaged(viewer: Viewer, id: number): Promise<void> {
    const { networkId } = found(await this.dataSource.manager.findOneBy(Indicator, { id }));
    if (networkId === null) requireCan(viewer, 'indicators.manageShared', {}, { readable: 'indicators.read' });
    else requireCan(viewer, 'indicators.manage', { networkId }, { readable: 'indicators.readNetwork' });
  }

  private async requireSeen(manager: EntityManager, viewer: Viewer, networkId: string, id: number, version: number): Promise<Indicator> {
    const stored = await lockRow(manager, Indicator, id);
    if (stored.version !== version) requireVersion(stored.version, version, { ...(await this.reads.one(manager, viewer, stored.networkId ?? networkId, id)) });
    return stored;
  }

  /** Codes of another network are not given away: who cannot see them learns that there are some. */
  private async requireUnused(
    manager: EntityManager,
    viewer: Viewer,
    id: number,
    counts: (user: { readonly refersByNumber: boolean }) => boolean,
  ): Promise<void> {
    const users = (await listUsers(manager, id)).filter(counts);
    if (users.length === 0) return;
    const isVisible = (networkId: string | null): boolean => networkId === null || can(viewer.grants, 'indicators.readNetwork', { networkId });
    throw new DomainError('INDICATOR_IN_USE', { codes: users.filter(({ networkId }) => isVisible(networkId)).map(({ code }) => code) });
  }

  /** Counts given under one rule of secrecy are not shown under another, and what was shown cannot be taken back. */
  private async requireNoValues(manager: EntityManager, id: number): Promise<void> {
    const [{ exists }] = (await manager.query(
      `SELECT EXISTS (SELECT FROM indicator_own_value WHERE indicator_id = $1) OR EXISTS (SELECT FROM indicator_period WHERE indicator_id = $1)
           OR EXISTS (SELECT FROM indicator_value_change WHERE indicator_id = $1) AS exists`,
      [id],
    )) as [{ exists: boolean }];
    if (exists) throw new InputError([{ path: 'isMasked', reason: 'VALUES_EXIST' }]);
  }

  /** A change of breaks alone is a change of the indicator: the next person must have seen it. */
  private async touch(manager: EntityManager, id: number): Promise<void> {
    await manager.query('UPDATE indicator SET updated_at = clock_timestamp() WHERE id = $1', [id]);
  }
}
