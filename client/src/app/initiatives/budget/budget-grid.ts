import { Component, computed, ElementRef, inject, input, output, signal } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import {
  BUDGET_ACCOUNT_CODES,
  BUDGET_ACCOUNTS,
  type BudgetAccount,
  type BudgetLine,
  BUDGET_SIDE_LABELS,
  budgetGap,
  type BudgetSide,
  type BudgetStage,
  budgetTotals,
  sideOf,
  wordEuros,
  wordGapCents,
  wordGapTenths,
} from '@maillage/domain';
import { UiControl, UiField, UiIcon } from '../../ui';
import { UiEurosInput } from '../../ui/field/euros-input';
import { UiNumberInput } from '../../ui/field/number-input';
import type { FundingLine } from '../initiatives-gateway';
import { lineOf, type LineForm } from './budget-form';

const SIDES: readonly BudgetSide[] = ['charges', 'products', 'inKindUses', 'inKindSources'];
const COLUMNS = ['forecastCents', 'revisedCents', 'actualCents'] as const;
const COLUMN_LABELS = { forecastCents: 'Prévu', revisedCents: 'Révisé', actualCents: 'Réalisé' } as const;

/** The lines of a budget side by side with their gaps and totals, live; one goes through it as through a sheet. */
@Component({
  selector: 'app-budget-grid',
  imports: [MatButton, ReactiveFormsModule, UiControl, UiEurosInput, UiField, UiIcon, UiNumberInput],
  templateUrl: './budget-grid.html',
  styleUrl: './budget-grid.scss',
})
export class BudgetGrid {
  readonly lines = input.required<readonly LineForm[]>();
  /** What the lines hold now: read anew at each change of the form. */
  readonly values = input.required<readonly BudgetLine[]>();
  readonly stage = input.required<BudgetStage>();
  readonly canUpdate = input.required<boolean>();
  readonly grants = input.required<readonly FundingLine[]>();
  readonly added = output<BudgetAccount>();
  readonly removed = output<LineForm>();

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly opened = signal<ReadonlySet<LineForm>>(new Set());
  protected readonly columns = COLUMNS;
  protected readonly columnLabels = COLUMN_LABELS;
  protected readonly accounts = BUDGET_ACCOUNTS;
  protected readonly wordEuros = wordEuros;
  protected readonly wordGapCents = wordGapCents;
  protected readonly wordGapTenths = wordGapTenths;

  protected readonly sides = computed(() => {
    const [lines, values] = [this.lines(), this.values()];
    const totals = {
      forecastCents: budgetTotals(values, 'forecast'),
      revisedCents: budgetTotals(values, 'revised'),
      actualCents: budgetTotals(values, 'actual'),
    };
    return SIDES.map((side) => {
      const rows = BUDGET_ACCOUNT_CODES.filter((account) => sideOf(account) === side).flatMap((account) =>
        lines.flatMap((form, rank) => {
          const value = values[rank] ?? lineOf(form);
          return value.account === account ? [{ form, value, gap: budgetGap(value), name: this.nameOf(value) }] : [];
        }),
      );
      const accounts = BUDGET_ACCOUNT_CODES.filter((account) => sideOf(account) === side);
      const [first = '60' as const] = accounts;
      const sum = { forecastCents: totals.forecastCents[side], revisedCents: totals.revisedCents[side], actualCents: totals.actualCents[side] };
      const isActual = rows.some(({ value }) => value.actualCents !== null);
      return { side, title: BUDGET_SIDE_LABELS[side], rows, accounts, sum, gap: isActual ? budgetGap({ ...sum, account: first }) : null };
    });
  });

  protected canType(column: (typeof COLUMNS)[number], value: BudgetLine): boolean {
    if (!this.canUpdate() || this.stage() === 'actual_settled') return false;
    // what was settled stays; a line that came later has no forecast
    return column === 'forecastCents' ? this.stage() === 'draft' : this.stage() === 'forecast_settled' || value[column] !== null || column === 'actualCents';
  }

  protected isOpen(form: LineForm): boolean {
    return this.opened().has(form);
  }

  protected toggle(form: LineForm): void {
    const opened = new Set(this.opened());
    if (!opened.delete(form)) opened.add(form);
    this.opened.set(opened);
  }

  protected nameOf({ account, label }: BudgetLine): string {
    const { label: title } = BUDGET_ACCOUNTS[account];
    return label ? `${title}, ${label}` : title;
  }

  protected shareOf(value: BudgetLine): string {
    const total = value.shares.reduce((sum, { basisPoints }) => sum + basisPoints, 0);
    return total === 0 ? '' : `${new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 }).format(total / 100)}\u202f% justifié`;
  }

  /** As in a sheet: up, down and « Entrée » go along the column; nothing is sent by « Entrée ». */
  protected walk(event: KeyboardEvent): void {
    const by = { ArrowDown: 1, ArrowUp: -1, Enter: event.shiftKey ? -1 : 1 }[event.key];
    const cell = (event.target as HTMLElement).closest<HTMLElement>('[data-column]');
    if (by === undefined || !cell) return;
    event.preventDefault();
    const fields = [...this.host.querySelectorAll<HTMLInputElement>(`[data-column='${cell.dataset['column']}'] input`)];
    const next = fields[fields.indexOf(event.target as HTMLInputElement) + by];
    next?.focus();
    next?.select();
  }

  protected add(select: HTMLSelectElement): void {
    if (select.value) this.added.emit(select.value as BudgetAccount);
    select.value = '';
  }
}
