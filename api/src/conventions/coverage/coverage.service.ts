import { addMonths } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { groupByEpt } from '../../figures';
import { networkTarget } from '../../network';
import { found, requireCan } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { Clock } from '../../platform/clock/clock';
import { InputError } from '../../platform/errors/domain-error';
import { HISTORY_MONTHS_MAX, readCoverage, readCoverageHistory } from './coverage.queries';
import type {
  CcasCoverage,
  ConventionCoverage,
  ConventionCoverageArgs,
  ConventionCoverageHistoryArgs,
  ConventionCoveragePoint,
  EptCoverage,
} from './coverage.type';

/** How many CCAS have a convention in force: the headline figure of the network. Statuses alone, so every CCAS of it is shown. */
@Injectable()
export class CoverageService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async onDay(viewer: Viewer, { networkId, on: asked, ...rule }: ConventionCoverageArgs): Promise<ConventionCoverage> {
    const reading = { viewer, networkId: await this.requireReadable(viewer, networkId), on: asked ?? this.clock.today() };
    const ccas = await readCoverage(this.dataSource, reading, rule);
    return { on: reading.on, ...countsOf(ccas), byEpt: groupByEpt(ccas, (one) => one.ccas.ept).map(eptOf), ccas };
  }

  async history(viewer: Viewer, { networkId, from, to, scope, ...rule }: ConventionCoverageHistoryArgs): Promise<ConventionCoveragePoint[]> {
    const reading = { viewer, networkId: await this.requireReadable(viewer, networkId) };
    if (to < from) throw new InputError([{ path: 'to', reason: 'END_BEFORE_START' }]);
    if (to > addMonths(from, HISTORY_MONTHS_MAX)) throw new InputError([{ path: 'to', reason: 'OUT_OF_RANGE' }]);
    return readCoverageHistory(this.dataSource, reading, rule, { from, to, scope });
  }

  private async requireReadable(viewer: Viewer, networkId: string): Promise<string> {
    const target = await networkTarget(this.dataSource, networkId);
    requireCan(viewer, 'conventions.readStatus', target);
    return found(target).networkId;
  }
}

const eptOf = (group: readonly CcasCoverage[]): EptCoverage => ({ ept: group[0]?.ccas.ept ?? null, ...countsOf(group) });

const countsOf = (ccas: readonly CcasCoverage[]) => ({ numerator: ccas.filter(({ isCovered }) => isCovered).length, denominator: ccas.length });
