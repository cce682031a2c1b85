import { type Aggregation, INDICATOR_LIMITS, type SubjectType, VALUE_STATE_LETTERS, type ValueState } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { IndicatorRules } from '../catalogue/indicator-rules.service';
import { IndicatorWrites } from '../catalogue/indicator-writes.service';
import { type ChangedPeriod, IndicatorDerivation } from '../derivation/indicator-derivation';
import { LOCK_VALUES } from '../derivation/value-lock';
import { KEEP_PERIODS } from '../imports/apply/apply.queries';
import {
  ADD_IMPORT,
  CODES_LIKE,
  KEEP_CHANGES,
  listOwnIndicators,
  listStanding,
  type OwnIndicator,
  type StandingValue,
  TELL_BREAK,
  TOUCH,
  WRITE_OWN,
  WRITE_SHOWN,
} from './feeding.queries';

/** A value that an object of another feature gives. With `members` it is a total over so many of them. */
export interface GivenValue {
  readonly indicatorId: number;
  readonly period: number;
  readonly territoryId: number;
  readonly value: number | null;
  readonly state: ValueState;
  readonly covered: number | null;
  readonly members: number | null;
}

/** Values that come together, from one object. */
export interface Gift {
  readonly networkId: string;
  /** What gives them, told beside the values. */
  readonly title: string;
  readonly subject: { readonly type: SubjectType; readonly id: string };
  readonly givenById: string;
  readonly givenAt: Date;
  /** All that it gives of these indicators at these periods: what it gave before and gives no more is taken back. */
  readonly pairs: readonly ChangedPeriod[];
  readonly values: readonly GivenValue[];
  /** Indicators at which values of others are replaced; elsewhere they stay, and are told. */
  readonly replaced: ReadonlySet<number>;
}

/** What became of a value. */
export interface GiftOutcome {
  readonly value: GivenValue;
  readonly became: 'new' | 'changed' | 'equal' | 'kept';
  /** What somebody else gave and stays, as it is shown. */
  readonly standing: { readonly value: number | null; readonly state: string } | null;
}

/** An indicator to make of what another feature knows. */
export interface NewOwnIndicator {
  readonly codeBase: string;
  readonly name: string;
  readonly unit: string;
  readonly decimals: number;
  readonly aggregation: Aggregation;
  readonly isMasked: boolean;
  readonly definition: string;
  readonly method: string;
  readonly limits: string;
  readonly producer: string;
  readonly distributor: string;
  readonly licence: string;
  readonly numeratorId?: number;
  readonly denominatorId?: number;
}

const PERCENT = 100;
const keyOf = ({ indicatorId, period, territoryId }: Pick<GivenValue, 'indicatorId' | 'period' | 'territoryId'>): string =>
  `${indicatorId} ${period} ${territoryId}`;

/**
 * The door by which other features give values to indicators of a network’s own: with the same lock, the same history and the same derivation as an import. Who may
 * is asked by who calls. What is given is shown as it is given, or hidden further; who gives counts of persons says what of them is a secret.
 */
@Injectable()
export class IndicatorFeeding {
  constructor(
    private readonly rules: IndicatorRules,
    private readonly writes: IndicatorWrites,
    private readonly derivation: IndicatorDerivation,
  ) {}

  /** One definition is written at a time; before any row is held. */
  hold(manager: EntityManager): Promise<void> {
    return this.rules.hold(manager);
  }

  own(manager: EntityManager, networkId: string): Promise<OwnIndicator[]> {
    return listOwnIndicators(manager, networkId);
  }

  /** Adds an indicator under a code that nobody has, and gives its number. */
  async create(manager: EntityManager, networkId: string, { codeBase, name, unit, ...made }: NewOwnIndicator): Promise<number> {
    await this.hold(manager);
    const rows = (await manager.query(CODES_LIKE, [codeBase])) as { code: string }[];
    const taken = new Set(rows.map(({ code }) => code));
    let code = codeBase;
    for (let serial = 2; taken.has(code); serial += 1) code = `${codeBase}_${serial}`;
    const scale = made.aggregation === 'ratio' ? PERCENT : undefined;
    const texts = { name: name.slice(0, INDICATOR_LIMITS.name), unit: unit.slice(0, INDICATOR_LIMITS.unit) };
    return this.writes.create(manager, networkId, { ...made, ...texts, code, networkId, isShared: false, theme: 'ccas', scale });
  }

  /** Says that series break at a period, where nobody said so yet. */
  async tellBreak(manager: EntityManager, indicatorIds: readonly number[], period: number, note: string): Promise<void> {
    const told = (await manager.query(TELL_BREAK, [indicatorIds, period, note.slice(0, INDICATOR_LIMITS.breakNote)])) as { id: number }[];
    if (told.length > 0) await manager.query(TOUCH, [told.map(({ id }) => id)]);
  }

  /** Writes what differs, all of it or nothing, and all that follows. Values that others gave stay unless they are to be replaced. */
  async give(manager: EntityManager, gift: Gift): Promise<GiftOutcome[]> {
    await manager.query(LOCK_VALUES);
    const standing = await listStanding(
      manager,
      gift.pairs.map(({ indicatorId }) => indicatorId),
      gift.pairs.map(({ period }) => period),
    );
    const outcomes = compare(gift, standing);
    const written = outcomes.filter(({ became }) => became === 'new' || became === 'changed').map(({ value }) => value);
    if (written.length > 0) await this.write(manager, gift, written);
    return outcomes;
  }

  private async write(manager: EntityManager, { networkId, title, subject, givenById, givenAt, pairs }: Gift, written: readonly GivenValue[]): Promise<void> {
    const geographyYear = givenAt.getUTCFullYear();
    const [added] = (await manager.query(ADD_IMPORT, [networkId, title, geographyYear, written.length, givenAt, givenById, subject.type, subject.id])) as [
      { id: number },
    ];
    const column = <K extends keyof GivenValue>(key: K) => written.map((value) => value[key]);
    const letters = written.map(({ state }) => VALUE_STATE_LETTERS[state]);
    const rows = [added.id, column('indicatorId'), column('period'), column('territoryId'), column('value'), letters, column('covered'), column('members')];
    for (const statement of [KEEP_CHANGES, WRITE_SHOWN]) await manager.query(statement, rows);
    await manager.query(WRITE_OWN, rows);
    const changed = pairs.filter((pair) => written.some(({ indicatorId, period }) => indicatorId === pair.indicatorId && period === pair.period));
    await manager.query(KEEP_PERIODS, [changed.map(({ indicatorId }) => indicatorId), changed.map(({ period }) => period), geographyYear, added.id, false]);
    await this.derivation.refresh(manager, changed);
  }
}

/** How each value stands to what was given before, and what this object gave before and gives no more. */
function compare({ subject, values, replaced }: Gift, standing: readonly StandingValue[]): GiftOutcome[] {
  const byPlace = new Map(standing.map((one) => [keyOf(one), one]));
  const isOurs = ({ subjectType, subjectId }: StandingValue): boolean => subjectType === subject.type && subjectId === subject.id;
  const given = new Set(values.map(keyOf));
  const outcomes = values.map((value): GiftOutcome => {
    const before = byPlace.get(keyOf(value));
    if (!before) return { value, became: 'new', standing: null };
    const { shownValue, shownState } = before;
    // of what others gave, what is shown alone is compared: a secret is told to nobody by an answer
    const [number, letter] = isOurs(before) ? [before.value, before.state] : [shownValue, shownState];
    const isEqual =
      number === value.value && letter === VALUE_STATE_LETTERS[value.state] && before.covered === value.covered && before.members === value.members;
    if (isEqual) return { value, became: 'equal', standing: null };
    if (isOurs(before) || replaced.has(value.indicatorId)) return { value, became: 'changed', standing: null };
    return { value, became: 'kept', standing: { value: shownValue, state: shownState ?? VALUE_STATE_LETTERS.not_available } };
  });
  const gone = standing
    .filter((one) => isOurs(one) && !given.has(keyOf(one)) && one.state !== VALUE_STATE_LETTERS.not_available)
    .map(({ indicatorId, period, territoryId }): GiftOutcome => {
      const nothing = { value: null, state: 'not_available' as const, covered: null, members: null };
      return { value: { indicatorId, period, territoryId, ...nothing }, became: 'changed', standing: null };
    });
  return [...outcomes, ...gone];
}
