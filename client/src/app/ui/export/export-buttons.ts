import { Component, computed, inject, input, signal } from '@angular/core';
import type { MenuGroup } from '../menu/menu';
import { UiMenu } from '../menu/menu';
import { Toasts } from '../toast/toasts';
import { type AnyTable, exportTable, type ExportFormat } from './table-export';

/** Takes what is seen away, as CSV or as a workbook. */
@Component({
  selector: 'ui-export-buttons',
  imports: [UiMenu],
  host: { class: 'no-print' },
  template: `<ui-menu
    icon="download"
    [label]="isWriting() ? 'Préparation…' : 'Exporter'"
    [of]="label()"
    [groups]="groups()"
    [disabled]="disabled() || isWriting()"
  />`,
})
export class UiExportButtons {
  /** The table, or what makes it when it is asked for. */
  readonly table = input.required<AnyTable | (() => AnyTable | Promise<AnyTable>)>();
  /** What is exported, for assistive technology: « le registre ». */
  readonly label = input('le tableau');
  readonly disabled = input(false);
  /** What else the page gives away, in the same menu. */
  readonly more = input<readonly MenuGroup[]>([]);

  private readonly toasts = inject(Toasts);
  protected readonly isWriting = signal(false);
  protected readonly groups = computed((): readonly MenuGroup[] => [
    {
      ...(this.more().length > 0 ? { heading: 'Ce qui est affiché' } : {}),
      choices: [
        { label: 'Excel', told: `Exporter ${this.label()} en Excel`, run: () => this.write('xlsx') },
        { label: 'CSV', told: `Exporter ${this.label()} en CSV`, run: () => this.write('csv') },
      ],
    },
    ...this.more(),
  ]);

  private async write(format: ExportFormat): Promise<void> {
    const given = this.table();
    this.isWriting.set(true);
    try {
      await exportTable({ ...(typeof given === 'function' ? await given() : given), format });
    } catch {
      this.toasts.error('Le fichier n’a pas pu être préparé. Vérifiez votre connexion, puis recommencez.');
    } finally {
      this.isWriting.set(false);
    }
  }
}
