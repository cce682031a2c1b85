import type { FieldError, Periodicity } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { InputError } from '../../platform/errors/domain-error';
import { IndicatorDerivation } from '../derivation/indicator-derivation';
import { IndicatorBreak } from './indicator-break.entity';
import { allInputsOf, checkBreaks, checkDefinition, type IndicatorDefinition } from './indicator-definition';
import { listKnown, listPeriods } from './indicators.queries';

/** What must hold of every definition that is written, and what follows from it. */
@Injectable()
export class IndicatorRules {
  constructor(private readonly derivation: IndicatorDerivation) {}

  /** One definition is written at a time: two that refer to each other could otherwise pass at once. Before any row is held. */
  async hold(manager: EntityManager): Promise<void> {
    await manager.query(`SELECT pg_advisory_xact_lock(hashtext('maillage.indicators'))`);
  }

  /** Refuses a definition that could not be computed; `id` is null for a new one. */
  async require(manager: EntityManager, definition: IndicatorDefinition, id: number | null, breaks: readonly { period: number }[] = []): Promise<void> {
    const errors: FieldError[] = [
      ...checkDefinition(definition, id, await listKnown(manager, definition.networkId)),
      ...checkBreaks(breaks, definition.periodicity as Periodicity),
    ];
    if (errors.length > 0) throw new InputError(errors);
  }

  /** Makes the breaks these, and leaves those alone that are so already. Says whether anything changed. */
  async setBreaks(manager: EntityManager, indicatorId: number, breaks: readonly { period: number; note: string }[]): Promise<boolean> {
    const stored = await manager.findBy(IndicatorBreak, { indicatorId });
    const gone = stored.filter(({ period }) => !breaks.some((each) => each.period === period));
    const changed = breaks.filter(({ period, note }) => !stored.some((each) => each.period === period && each.note === note));
    if (gone.length > 0) await manager.remove(gone);
    if (changed.length > 0)
      await manager.upsert(
        IndicatorBreak,
        changed.map(({ period, note }) => ({ indicatorId, period, note })),
        ['indicatorId', 'period'],
      );
    return gone.length + changed.length > 0;
  }

  /** Computes again what the definition gives, wherever it or what it is computed from has values. */
  async recompute(manager: EntityManager, id: number, definition: IndicatorDefinition): Promise<void> {
    const inputs = allInputsOf(definition, await listKnown(manager, definition.networkId));
    const periods = await listPeriods(manager, [id, ...inputs]);
    await this.derivation.refresh(
      manager,
      periods.map((period) => ({ indicatorId: id, period })),
    );
  }
}
