import { Component, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { UiIcon } from '../icon/icon';
import { Toasts } from '../toast/toasts';
import { type AnyTable, exportTable, type ExportFormat } from './table-export';

/** Takes what is seen away, as CSV or as a workbook. */
@Component({
  selector: 'ui-export-buttons',
  imports: [MatButton, UiIcon],
  host: { class: 'no-print' },
  template: `
    @for (choice of choices; track choice.format) {
      <button matButton="text" type="button" [disabled]="disabled() || isWriting()" (click)="write(choice.format)">
        <ui-icon matButtonIcon name="download" /><span class="visually-hidden">Exporter {{ label() }} en </span>{{ choice.word }}
      </button>
    }
  `,
  styles: `
    :host {
      display: inline-flex;
      flex-wrap: wrap;
    }
    @media (forced-colors: active) {
      :host {
        gap: var(--space-2); /* every button has a border there */
      }
    }
  `,
})
export class UiExportButtons {
  /** The table, or what makes it when it is asked for. */
  readonly table = input.required<AnyTable | (() => AnyTable | Promise<AnyTable>)>();
  /** What is exported, for assistive technology: « le registre ». */
  readonly label = input('le tableau');
  readonly disabled = input(false);

  private readonly toasts = inject(Toasts);
  protected readonly isWriting = signal(false);
  protected readonly choices: readonly { format: ExportFormat; word: string }[] = [
    { format: 'xlsx', word: 'Excel' },
    { format: 'csv', word: 'CSV' },
  ];

  protected async write(format: ExportFormat): Promise<void> {
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
