import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { networkTarget } from '../../network';
import { found, requireCan } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { once } from '../../platform/creations/once';
import { insertRow } from '../../platform/database/row-writes';
import { Transactions } from '../../platform/database/transactions';
import { settleDefinition } from './indicator-definition';
import { IndicatorRules } from './indicator-rules.service';
import { Indicator } from './indicator.entity';
import type { CreateIndicatorInput } from './indicator.input';
import type { IndicatorType } from './indicator.type';
import { IndicatorsService } from './indicators.service';

@Injectable()
export class CreateIndicatorService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly reads: IndicatorsService,
    private readonly rules: IndicatorRules,
  ) {}

  async create(viewer: Viewer, input: CreateIndicatorInput): Promise<IndicatorType> {
    const { networkId: fromNetworkId, isShared, breaks = [] } = input;
    const networkId = await this.requirePlace(viewer, fromNetworkId, isShared);
    const { periodicity = 'year', isMasked = false, lowerBound = null, upperBound = null, classBounds = null, aggregation } = input;
    const { numeratorId = null, denominatorId = null, weightId = null, expression = null } = input;
    const references = settleDefinition(aggregation, { numeratorId, denominatorId, weightId, expression });
    const definition = { ...references, code: input.code, networkId, aggregation, periodicity, isMasked, lowerBound, upperBound, classBounds };
    return this.transactions.run(viewer, async (manager) => {
      const id = await once(manager, viewer, input, async () => {
        await this.rules.hold(manager);
        await this.rules.require(manager, definition, null, breaks);
        const { name, decimals, direction, theme, scale, sourceUrl, nextUpdateOn } = input;
        const texts = textsOf(input);
        const row = { ...definition, classBounds: classBounds && [...classBounds], ...texts, name, decimals, direction, theme, scale, sourceUrl, nextUpdateOn };
        const made = Number(await insertRow(manager, Indicator, row));
        await this.rules.setBreaks(manager, made, breaks);
        await this.rules.recompute(manager, made, definition);
        return made;
      });
      return this.reads.one(manager, viewer, networkId ?? fromNetworkId, Number(id));
    });
  }

  /** The network whose own it will be; null for a shared one. */
  private async requirePlace(viewer: Viewer, networkId: string, isShared: boolean): Promise<string | null> {
    if (isShared) {
      requireCan(viewer, 'indicators.manageShared', {}, { readable: 'indicators.read' });
      return null;
    }
    const target = await networkTarget(this.dataSource, networkId);
    requireCan(viewer, 'indicators.manage', target, { readable: 'indicators.readNetwork' });
    return found(target).networkId;
  }
}

/** Texts that may be empty, and are never null in the database. Absent: unchanged, or the default. */
export function textsOf(input: Pick<CreateIndicatorInput, 'definition' | 'unit' | 'producer' | 'distributor' | 'method' | 'limits' | 'licence'>) {
  const text = (value: string | null | undefined): string | undefined => (value === null ? '' : value);
  return {
    definition: text(input.definition),
    unit: text(input.unit),
    producer: text(input.producer),
    distributor: text(input.distributor),
    method: text(input.method),
    limits: text(input.limits),
    licence: text(input.licence),
  };
}
