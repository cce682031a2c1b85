import { Component, computed, ElementRef, inject, input, linkedSignal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { cellEntry, openRowCode, openRowCodes, STATES_WITHOUT_VALUE, type TableQuestion } from '@maillage/domain';
import { UiIcon } from '../../../ui';
import { figureField, timeOf, unitOf, writeFigure } from '../../words/figure-words';
import type { AnswerCell } from '../answer-cell';
import { Filling } from '../filling';
import { AnswerConflict } from './answer-conflict';
import { AnswerField } from './answer-field';
import { AnswerWhy } from './answer-why';

interface TableRow {
  readonly code: string;
  readonly label: string;
  readonly cells: readonly { readonly code: string; readonly label: string; readonly unit: string; readonly cell: AnswerCell }[];
}

/** A table that is filled: a grid one walks through with the arrows, on a phone one card a row. What is added up is computed. */
@Component({
  selector: 'app-table-field',
  imports: [AnswerConflict, AnswerField, AnswerWhy, MatButton, UiIcon],
  templateUrl: './table-field.html',
  styleUrl: './table-field.scss',
})
export class TableField {
  readonly question = input.required<TableQuestion>();
  readonly isDisabled = input(false);

  private readonly filling = inject(Filling);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly columns = computed(() =>
    this.question().columns.map(({ code, label, cell }) => ({ code, label, unit: [unitOf(cell), timeOf(cell)].filter(Boolean).join(', ') })),
  );
  /** Rows that an open table shows: those with something in them, one at least. */
  private readonly openRows = linkedSignal<TableQuestion, number>({
    source: this.question,
    computation: ({ code, rows, columns }) => {
      if (rows.are === 'fixed') return 0;
      const isFilled = (row: string) => columns.some((column) => this.filling.cellOf(cellEntry(code, row, column.code)).shown().state !== null);
      return Math.max(1, openRowCodes(rows.most).findLastIndex(isFilled) + 1);
    },
  });
  protected readonly rows = computed<readonly TableRow[]>(() => {
    const { code, rows, columns } = this.question();
    const coded = rows.are === 'fixed' ? rows.rows : openRowCodes(this.openRows()).map((row, index) => ({ code: row, label: `${rows.noun} ${index + 1}` }));
    return coded.map((row) => ({
      ...row,
      cells: columns.map((column) => ({
        code: column.code,
        label: column.label,
        unit: unitOf(column.cell),
        cell: this.filling.cellOf(cellEntry(code, row.code, column.code)),
      })),
    }));
  });
  protected readonly addLabel = computed(() => {
    const { rows } = this.question();
    return rows.are === 'open' && this.openRows() < rows.most ? `Ajouter\u202f: ${rows.noun}` : null;
  });
  protected readonly hasRowTotals = computed(() => ['rows', 'both'].includes(this.question().totals));
  protected readonly columnTotals = computed(() => {
    if (!['columns', 'both'].includes(this.question().totals)) return null;
    return this.columns().map(({ code }) => this.sumOf(this.rows().flatMap((row) => row.cells.filter((cell) => cell.code === code).map(({ cell }) => cell))));
  });

  protected idOf(cell: AnswerCell): string {
    return `q-${cell.key}`;
  }

  protected rowTotal(row: TableRow): string {
    return this.sumOf(row.cells.map(({ cell }) => cell));
  }

  protected add(): void {
    this.openRows.update((count) => count + 1);
    const { code, columns } = this.question();
    const id = `q-${cellEntry(code, openRowCode(this.openRows() - 1), columns[0]?.code ?? '')}`;
    setTimeout(() => this.host.querySelector<HTMLElement>(`#${id}`)?.focus());
  }

  /** The arrows walk from cell to cell; within a text they move in it first. */
  protected walk(event: KeyboardEvent, row: number, column: number): void {
    const field = event.target as HTMLInputElement;
    if (!(field instanceof HTMLInputElement) || field.type === 'radio' || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const isAtStart = field.selectionStart === 0 && field.selectionEnd === 0;
    const isAtEnd = field.selectionStart === field.value.length;
    const isWhole = field.selectionStart === 0 && field.selectionEnd === field.value.length;
    const step = (
      {
        ArrowUp: [-1, 0],
        ArrowDown: [1, 0],
        Enter: [1, 0],
        ArrowLeft: isAtStart || isWhole ? [0, -1] : null,
        ArrowRight: isAtEnd || isWhole ? [0, 1] : null,
      } as Readonly<Record<string, readonly [number, number] | null>>
    )[event.key];
    if (!step) return;
    const cell = this.rows()[row + step[0]]?.cells[column + step[1]]?.cell;
    const next = cell && this.host.querySelector<HTMLInputElement>(`#${this.idOf(cell)}`);
    if (!next) return;
    event.preventDefault();
    next.focus();
    if (next instanceof HTMLInputElement) next.select();
  }

  /** What is known of them, added; a dash where nothing is, or where one of them is no number. */
  private sumOf(cells: readonly AnswerCell[]): string {
    const numbers = cells.filter(({ entry }) => entry.holds.kind === 'figure' || entry.holds.kind === 'amount');
    const known = numbers.flatMap((cell) => {
      const { state, value } = cell.shown();
      return state === null || STATES_WITHOUT_VALUE.includes(state) || value === null ? [] : [Number(value)];
    });
    if (known.length === 0) return '—';
    const decimals = Math.max(...numbers.map(({ entry }) => figureField(entry.holds).decimals));
    return writeFigure(String(Number(known.reduce((sum, value) => sum + value, 0).toFixed(decimals))));
  }
}
