import { decodeValueState } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { ccasOfTerritory, networkTarget, recordTarget } from '../../network';
import { found, requireCan } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { once } from '../../platform/creations/once';
import { Clock } from '../../platform/clock/clock';
import { type Queryable } from '../../platform/database/queryable';
import { insertRow, updateRow } from '../../platform/database/row-writes';
import { Transactions } from '../../platform/database/transactions';
import { DomainError, InputError } from '../../platform/errors/domain-error';
import { type SeenKind, type SeenRow, SeenWrites } from '../../platform/writes';
import type { Indicator } from '../catalogue/indicator.entity';
import { knownIndicator, usableIndicator } from '../catalogue/known-indicator';
import type { ContestValueInput, WithdrawContestInput } from './contest.input';
import type { IndicatorContestPage, IndicatorContestsArgs, IndicatorContestType } from './contest.type';
import { shownValue, type StoredValue, type ValuePlace } from './contested-value.queries';
import { listContests } from './contests.queries';
import { IndicatorContest } from './indicator-contest.entity';
import { listValueChanges } from './value-history.queries';
import type { ValueChange, ValueHistoryArgs } from './value-history.type';

@Injectable()
export class ContestsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly writes: SeenWrites,
    private readonly clock: Clock,
  ) {}

  async list(viewer: Viewer, { networkId, ...filter }: IndicatorContestsArgs): Promise<IndicatorContestPage> {
    return listContests(this.dataSource, viewer, await this.requireMember(viewer, networkId), filter);
  }

  async history(viewer: Viewer, { networkId: askedId, indicatorId, territoryId }: ValueHistoryArgs): Promise<ValueChange[]> {
    const networkId = await this.requireMember(viewer, askedId);
    await knownIndicator(this.dataSource.manager, networkId, indicatorId);
    return listValueChanges(this.dataSource, { networkId, indicatorId, territoryId });
  }

  async contest(viewer: Viewer, input: ContestValueInput): Promise<IndicatorContestType> {
    const { key: _, networkId, reason, source, proposedValue, ...place } = input;
    const target = await ccasOfTerritory(this.dataSource, this.clock.today(), place.territoryId, viewer, 'indicators.contest');
    const known = target?.networkId === networkId.toLowerCase() ? target : null;
    requireCan(viewer, 'indicators.contest', known, { readable: 'indicators.readNetwork' });
    const { networkId: ownNetworkId, ccasId } = found(known);
    return this.transactions.run(viewer, async (manager) => {
      const id = await once(manager, viewer, input, async () => {
        const indicator = await usableIndicator(manager, ownNetworkId, place.indicatorId);
        const { value, state } = await this.requireContestable(manager, indicator, place);
        if (indicator.isMasked && !(Number.isInteger(proposedValue) && proposedValue >= 0))
          throw new InputError([{ path: 'proposedValue', reason: 'OUT_OF_RANGE' }]);
        return insertRow(manager, IndicatorContest, {
          ...{
            networkId: ownNetworkId,
            ccasId,
            reason,
            source,
            proposedValue,
            contestedValue: value,
            contestedState: decodeValueState(state) ?? 'not_available',
          },
          ...{ indicatorId: place.indicatorId, period: place.period, territoryId: place.territoryId, createdById: viewer.accountId },
        });
      });
      return this.one(manager, viewer, ownNetworkId, id);
    });
  }

  withdraw(viewer: Viewer, seen: WithdrawContestInput): Promise<IndicatorContestType> {
    return this.writeOpen(
      viewer,
      seen,
      async (manager, contest) => requireCan(viewer, 'indicators.contest', await recordTarget(manager, contest), { readable: 'indicators.readNetwork' }),
      (manager, { id }) => updateRow(manager, IndicatorContest, id, { status: 'withdrawn' }),
    );
  }

  /** Changes a contest that still waits for a decision, from the version that the person saw. */
  writeOpen(
    viewer: Viewer,
    seen: SeenRow,
    allow: (manager: EntityManager, contest: IndicatorContest) => Promise<unknown>,
    change: (manager: EntityManager, contest: IndicatorContest) => Promise<void>,
  ): Promise<IndicatorContestType> {
    const kind: SeenKind<IndicatorContest, IndicatorContestType> = {
      entity: IndicatorContest,
      allow: (_, manager, stored) => allow(manager, stored),
      shown: (_, manager, { networkId, id }) => this.one(manager, viewer, networkId, id),
    };
    return this.writes.write(viewer, kind, seen, async (manager, stored) => {
      if (stored.status !== 'open') throw new DomainError('CONTEST_DECIDED');
      await change(manager, stored);
    });
  }

  async one(database: Queryable, viewer: Viewer, networkId: string, id: string): Promise<IndicatorContestType> {
    return found((await listContests(database, viewer, networkId, { id })).items[0]);
  }

  /**
   * The value as it is shown, if it may be contested: it was given, not made from others; a number that its producer withholds is no wrong one.
   * What a secret of the network’s own hides may be contested, and is told to nobody: who contests knows the right number.
   */
  private async requireContestable(database: Queryable, { isMasked }: Indicator, place: ValuePlace): Promise<StoredValue> {
    const shown = found(await shownValue(database, place));
    if (shown.isFed) throw new DomainError('VALUE_FED');
    if (shown.isComputed || (!isMasked && shown.state === 's')) throw new DomainError('VALUE_NOT_CONTESTABLE');
    return shown;
  }

  private async requireMember(viewer: Viewer, networkId: string): Promise<string> {
    const network = await networkTarget(this.dataSource, networkId);
    requireCan(viewer, 'indicators.readNetwork', network);
    return found(network).networkId;
  }
}
