import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { plural } from '../../ui';
import { UiExportButtons } from '../../ui/export/export-buttons';
import { openRowsTable } from './result-tables';
import type { OpenTable } from './open-tables';

/** The rows that each CCAS added to a table, CCAS by CCAS. */
@Component({
  selector: 'app-open-rows',
  imports: [RouterLink, UiExportButtons],
  templateUrl: './open-rows.html',
  styles: `
    .heading {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2) var(--space-4);
      align-items: baseline;
      justify-content: space-between;
      margin-block: var(--space-5) var(--space-2);
    }
    h2 {
      margin: 0;
      font-size: var(--font-l);
    }
  `,
})
export class OpenRows {
  readonly collectionId = input.required<string>();
  readonly table = input.required<OpenTable>();
  readonly fileName = input.required<string>();
  readonly notes = input.required<readonly string[]>();
  protected readonly plural = plural;
  protected readonly counts = computed(() => {
    const { rows, silent } = this.table();
    const ccas = new Set(rows.map((row) => row.ccas.id)).size;
    return { rows: rows.length, ccas, unread: silent.filter(({ state }) => state === 'Non communiqué').length };
  });
  protected readonly exported = () => openRowsTable(this.fileName(), this.table(), this.notes());
}
