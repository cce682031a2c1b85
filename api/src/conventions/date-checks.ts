import { impossibleDates, unlikelyDates, type ConventionFacts, type DateSubject, type UnlikelyDate } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { found } from '../platform/access/require-can';
import { Clock } from '../platform/clock/clock';
import { DomainError, InputError } from '../platform/errors/domain-error';
import { readFacts } from './derivation/convention-facts.queries';

/** What a change of dates is checked with. */
export interface DatedChange {
  readonly conventionId: string;
  /** Whether the person said that unlikely dates are right. */
  readonly isConfirmed: boolean | null | undefined;
  /** Field of the input at which a form shows what is refused. */
  readonly pathOf: (about: DateSubject) => string;
}

const keyOf = ({ about, doubt }: UnlikelyDate): string => `${about} ${doubt}`;

/** Dates are checked on all that is known of the convention once the change is made, in its transaction: one date alone is seldom wrong. */
@Injectable()
export class DateChecks {
  constructor(private readonly clock: Clock) {}

  /** Makes the change, then refuses what cannot be, and asks again about what is unlikely and was not so before. */
  async around(manager: EntityManager, dated: DatedChange, change: () => Promise<void>): Promise<void> {
    const before = dated.isConfirmed ? [] : this.doubts(await this.facts(manager, dated.conventionId));
    await change();
    await this.require(manager, dated, before);
  }

  /** Refuses what cannot be, and asks again about what is unlikely, but for doubts that there were already. */
  async require(manager: EntityManager, { conventionId, isConfirmed, pathOf }: DatedChange, known: readonly UnlikelyDate[] = []): Promise<void> {
    const facts = await this.facts(manager, conventionId);
    const impossible = impossibleDates(facts);
    if (impossible.length > 0) throw new InputError(impossible.map(({ about, reason }) => ({ path: pathOf(about), reason })));
    const knownKeys = new Set(known.map(keyOf));
    const doubts = isConfirmed ? [] : this.doubts(facts).filter((doubt) => !knownKeys.has(keyOf(doubt)));
    if (doubts.length > 0) throw new DomainError('UNLIKELY_DATES', { doubts });
  }

  private doubts(facts: ConventionFacts): UnlikelyDate[] {
    return unlikelyDates(facts, this.clock.today());
  }

  private async facts(manager: EntityManager, conventionId: string): Promise<ConventionFacts> {
    const [stored] = await readFacts(manager, [conventionId]);
    return found(stored).facts;
  }
}
