import {
  actualFaults,
  type BudgetFault,
  type BudgetLine,
  type BudgetStage,
  type FieldError,
  forecastFaults,
  overAllocated,
  wordBudgetFault,
} from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { found, requireCan } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { Clock } from '../../platform/clock/clock';
import { updateRow } from '../../platform/database/row-writes';
import { Transactions } from '../../platform/database/transactions';
import { DomainError, InputError } from '../../platform/errors/domain-error';
import { holdSeenPlace, insertFirst, type SeenKind, type SeenPlace, SeenWrites } from '../../platform/writes';
import { initiativeTarget } from '../initiative-targets';
import { InitiativeBudget } from './initiative-budget.entity';
import type { BudgetLineInput, MoveInitiativeBudgetInput, SaveInitiativeBudgetInput } from './initiative-budget.input';
import { readBudget, strangeShares } from './initiative-budget.queries';
import type { InitiativeBudgetType } from './initiative-budget.type';

/** Budgets of funded initiatives: written as a whole, settled where they balance (docs/adr/0058-budgets-of-funded-initiatives.md). */
@Injectable()
export class InitiativeBudgetsService {
  private readonly budgets: SeenKind<InitiativeBudget, InitiativeBudgetType> = {
    entity: InitiativeBudget,
    allow: async (viewer, manager, { initiativeId }) =>
      requireCan(viewer, 'initiatives.manage', await initiativeTarget(manager, initiativeId), { readable: 'funding.read' }),
    shown: async (_, manager, { initiativeId }) => found(await readBudget(manager, initiativeId)),
  };

  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly writes: SeenWrites,
  ) {}

  async get(viewer: Viewer, initiativeId: string): Promise<InitiativeBudgetType | null> {
    requireCan(viewer, 'funding.read', await initiativeTarget(this.dataSource, initiativeId), { readable: 'initiatives.read' });
    return readBudget(this.dataSource, initiativeId);
  }

  async save(viewer: Viewer, input: SaveInitiativeBudgetInput): Promise<InitiativeBudgetType> {
    const { initiativeId, version, lines: typed, ...head } = input;
    requireCan(viewer, 'initiatives.manage', await initiativeTarget(this.dataSource, initiativeId), { readable: 'funding.read' });
    const lines = typed.map(readLine);
    this.check(input, lines);
    const place: SeenPlace<InitiativeBudget> = {
      entity: InitiativeBudget,
      at: { initiativeId },
      shown: async (manager) => (await readBudget(manager, initiativeId)) ?? {},
    };
    return this.transactions.run(viewer, async (manager) => {
      const stored = await holdSeenPlace(manager, place, version);
      await this.requireOwnShares(manager, initiativeId, lines);
      if (stored) requireOpen(stored, lines);
      const row = { ...cleared(head), lines };
      if (stored) await updateRow(manager, InitiativeBudget, stored.id, row);
      else await insertFirst(manager, place, row);
      return found(await readBudget(manager, initiativeId));
    });
  }

  move(viewer: Viewer, { id, version, stage }: MoveInitiativeBudgetInput): Promise<InitiativeBudgetType> {
    return this.writes.write(viewer, this.budgets, { id, version }, async (manager, stored) => {
      const faults = faultsOf(stored, stage);
      if (faults.length > 0) {
        throw new DomainError('BUDGET_NOT_BALANCED', { faults: faults.map((fault) => wordBudgetFault(fault, stored.lines)).join(' ') });
      }
      await updateRow(manager, InitiativeBudget, stored.id, { stage });
    });
  }

  private check({ exerciseStartsOn, exerciseEndsOn, reportSentOn, resultKind, resultCents }: SaveInitiativeBudgetInput, lines: readonly BudgetLine[]): void {
    const errors: FieldError[] = overAllocated(lines).map((rank) => ({ path: `lines.${rank}.shares`, reason: 'SHARES_ABOVE_WHOLE' }));
    if (exerciseEndsOn < exerciseStartsOn) errors.push({ path: 'exerciseEndsOn', reason: 'END_BEFORE_START' });
    if (reportSentOn && reportSentOn > this.clock.today()) errors.push({ path: 'reportSentOn', reason: 'DATE_IN_FUTURE' });
    if (resultKind && (resultCents === null || resultCents === undefined)) errors.push({ path: 'resultCents', reason: 'REQUIRED' });
    if (!resultKind && typeof resultCents === 'number') errors.push({ path: 'resultKind', reason: 'REQUIRED' });
    if (errors.length > 0) throw new InputError(errors);
  }

  private async requireOwnShares(manager: EntityManager, initiativeId: string, lines: readonly BudgetLine[]): Promise<void> {
    const strange = await strangeShares(manager, initiativeId, lines);
    const errors = lines.flatMap(({ shares }, rank): FieldError[] =>
      shares.some(({ fundingLineId }) => strange.includes(fundingLineId)) ? [{ path: `lines.${rank}.shares`, reason: 'UNKNOWN_REFERENCE' }] : [],
    );
    if (errors.length > 0) throw new InputError(errors);
  }
}

const readLine = ({ account, label, forecastCents, revisedCents, actualCents, comment, shares }: BudgetLineInput): BudgetLine => ({
  account,
  label: label ?? null,
  forecastCents: forecastCents ?? null,
  revisedCents: revisedCents ?? null,
  actualCents: actualCents ?? null,
  comment: comment ?? null,
  shares: shares.map(({ fundingLineId, basisPoints }) => ({ fundingLineId, basisPoints })),
});

/** What a person left out is cleared: the budget is written as a whole. */
const cleared = (head: Omit<SaveInitiativeBudgetInput, 'initiativeId' | 'version' | 'lines'>) => ({
  exerciseStartsOn: head.exerciseStartsOn,
  exerciseEndsOn: head.exerciseEndsOn,
  agreedReportOn: head.agreedReportOn ?? null,
  reportSentOn: head.reportSentOn ?? null,
  resultKind: head.resultKind ?? null,
  resultCents: head.resultCents ?? null,
  resultText: head.resultText ?? null,
  overheadKey: head.overheadKey ?? null,
  inKindMethod: head.inKindMethod ?? null,
  story: head.story ?? null,
  people: head.people ?? null,
  places: head.places ?? null,
  results: head.results ?? null,
});

/** What is settled stays: the forecast of each line once it is, and everything of the lines once what happened is. */
function requireOpen({ stage, lines: stored }: InitiativeBudget, lines: readonly BudgetLine[]): void {
  if (stage === 'draft') return;
  const settled = (line: BudgetLine): unknown[] => [
    line.account,
    line.label,
    line.forecastCents,
    ...(stage === 'actual_settled' ? [line.revisedCents, line.actualCents] : []),
  ];
  const isForecast = ({ forecastCents }: BudgetLine): boolean => stage === 'actual_settled' || forecastCents !== null;
  const said = (all: readonly BudgetLine[]): string => JSON.stringify(all.filter(isForecast).map(settled));
  if (said(stored) !== said(lines)) throw new DomainError(stage === 'forecast_settled' ? 'BUDGET_FORECAST_SETTLED' : 'BUDGET_ACTUAL_SETTLED');
}

function faultsOf(budget: InitiativeBudget, stage: BudgetStage): BudgetFault[] {
  if (stage === 'draft') return [];
  const forecast = forecastFaults(budget.lines);
  return stage === 'forecast_settled' || forecast.length > 0 ? forecast : actualFaults(budget.lines, budget);
}
