import { can } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Viewer } from '../../platform/access/viewer';
import { Clock } from '../../platform/clock/clock';
import { insertRow, updateRow } from '../../platform/database/row-writes';
import { DomainError, InputError } from '../../platform/errors/domain-error';
import { isAddable, settleDefinition } from './indicator-definition';
import { IndicatorRules } from './indicator-rules.service';
import { Indicator } from './indicator.entity';
import type { CreateIndicatorInput, UpdateIndicatorInput } from './indicator.input';
import { listUsers } from './indicators.queries';

/** What decides of the values of a computed indicator: when one of them changes, they are computed again. */
const DECIDES_VALUES = ['aggregation', 'numeratorId', 'denominatorId', 'scale', 'weightId', 'expression', 'isMasked'] as const;

/** What is changed of an indicator, without what says which one. */
export type IndicatorChange = Omit<UpdateIndicatorInput, 'id' | 'networkId' | 'version'>;

/**
 * Writes definitions that hold, for who was found to have the right. What is tried, to be taken back in the same transaction, is not computed.
 */
@Injectable()
export class IndicatorWrites {
  constructor(
    private readonly rules: IndicatorRules,
    private readonly clock: Clock,
  ) {}

  /** Adds one, of that network or shared, and gives its number. */
  async create(manager: EntityManager, networkId: string | null, input: CreateIndicatorInput, isTrial = false): Promise<number> {
    const { breaks = [], periodicity = 'year', isMasked = false, lowerBound = null, upperBound = null, classBounds = null, aggregation } = input;
    const { numeratorId = null, denominatorId = null, weightId = null, expression = null } = input;
    const references = settleDefinition(aggregation, { numeratorId, denominatorId, weightId, expression });
    const definition = { ...references, code: input.code, networkId, aggregation, periodicity, isMasked, lowerBound, upperBound, classBounds };
    await this.rules.hold(manager);
    await this.rules.require(manager, definition, null, breaks);
    const { name, decimals, direction, theme, scale, sourceUrl, nextUpdateOn } = input;
    const texts = textsOf(input);
    const row = { ...definition, classBounds: classBounds && [...classBounds], ...texts, name, decimals, direction, theme, scale, sourceUrl, nextUpdateOn };
    const id = Number(await insertRow(manager, Indicator, row));
    await this.rules.setBreaks(manager, id, breaks);
    if (!isTrial) await this.rules.recompute(manager, id, definition);
    return id;
  }

  /** Changes the one that is held. */
  async update(manager: EntityManager, viewer: Viewer, stored: Indicator, { breaks, ...input }: IndicatorChange, isTrial = false): Promise<void> {
    const { id } = stored;
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
    if (!isTrial && DECIDES_VALUES.some((column) => definition[column] !== stored[column])) await this.rules.recompute(manager, id, definition);
  }

  /** Takes the one that is held out of use. */
  async archive(manager: EntityManager, viewer: Viewer, { id, archivedAt }: Indicator): Promise<void> {
    await this.requireUnused(manager, viewer, id, () => true);
    await updateRow(manager, Indicator, id, { archivedAt: archivedAt ?? this.clock.now() });
  }

  /** Takes the one that is held out of the archives. What it is computed from must be in use, and may have changed meanwhile. */
  async restore(manager: EntityManager, stored: Indicator, isTrial = false): Promise<void> {
    await this.rules.require(manager, stored, stored.id);
    await updateRow(manager, Indicator, stored.id, { archivedAt: null });
    if (stored.archivedAt && !isTrial) await this.rules.recompute(manager, stored.id, stored);
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

/** Texts that may be empty, and are never null in the database. Absent: unchanged, or the default. */
function textsOf(input: Pick<CreateIndicatorInput, 'definition' | 'unit' | 'producer' | 'distributor' | 'method' | 'limits' | 'licence'>) {
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
