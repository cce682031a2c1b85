import { afterNextRender, Component, computed, ElementRef, inject, Injector, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { COUNTING_UNITS, FORM_LIMITS, type FormCell } from '@maillage/domain';
import { UiIcon } from '../../ui';
import { type ColumnDraft, columnFault, NEW_COLUMN } from './columns';
import { TIMES, UNITS } from './question-fields';

const KINDS: readonly (readonly [FormCell['kind'], string])[] = [
  ['figure', 'Nombre'],
  ['amount', 'Montant en euros'],
  ['choice', 'Un choix'],
  ['text', 'Texte'],
  ['date', 'Date'],
];

/** The columns of a table, one below the other: what each is called, and what one writes in it. */
@Component({
  selector: 'app-table-columns',
  imports: [MatButton, UiIcon],
  templateUrl: './table-columns.html',
  styleUrl: './table-columns.scss',
})
export class TableColumns {
  readonly columns = input.required<readonly ColumnDraft[]>();
  /** After somebody tried to save: what is missing is said. */
  readonly isRefused = input(false);
  readonly changed = output<readonly ColumnDraft[]>();

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);
  protected readonly kinds = KINDS;
  protected readonly units = COUNTING_UNITS.map((unit) => [unit, UNITS[unit]] as const);
  protected readonly times = Object.entries(TIMES);
  protected readonly limits = FORM_LIMITS;
  protected readonly decimals = Array.from({ length: FORM_LIMITS.decimals + 1 }, (_, count) => count);
  protected readonly canAdd = computed(() => this.columns().length < FORM_LIMITS.columns);
  protected readonly faults = computed(() => this.columns().map((column) => (this.isRefused() ? columnFault(column) : null)));

  protected change(at: number, part: Partial<ColumnDraft>): void {
    this.changed.emit(this.columns().map((column, index) => (index === at ? { ...column, ...part } : column)));
  }

  protected add(): void {
    this.changed.emit([...this.columns(), NEW_COLUMN]);
    this.focusOn(this.columns().length, '.label');
  }

  protected duplicate(at: number): void {
    const column = this.columns()[at];
    if (!column) return;
    this.changed.emit(this.columns().toSpliced(at + 1, 0, { ...column, code: null, label: `${column.label} (copie)` }));
    this.focusOn(at + 1, '.label');
  }

  protected remove(at: number): void {
    this.changed.emit(this.columns().toSpliced(at, 1));
    this.focusOn(Math.max(0, at - 1), '.label');
  }

  protected move(at: number, by: -1 | 1): void {
    const column = this.columns()[at];
    if (!column) return;
    this.changed.emit(
      this.columns()
        .toSpliced(at, 1)
        .toSpliced(at + by, 0, column),
    );
    this.focusOn(at + by, `[data-act="${by < 0 ? 'up' : 'down'}"]:not(:disabled)`, '[data-act]:not(:disabled)');
  }

  /** The keyboard goes with what it moved. */
  private focusOn(at: number, ...wanted: readonly string[]): void {
    const find = (selector: string) => this.host.querySelectorAll('.column')[at]?.querySelector<HTMLElement>(selector);
    afterNextRender(
      {
        read: () =>
          wanted
            .map(find)
            .find((found) => found)
            ?.focus(),
      },
      { injector: this.injector },
    );
  }
}
