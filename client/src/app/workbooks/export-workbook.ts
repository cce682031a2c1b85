import { Component, computed, inject, input, signal } from '@angular/core';
import type { WorkbookFormat } from '@maillage/domain';
import { Session } from '../core';
import { messageOf } from '../errors';
import { Toasts } from '../ui';
import { UiExportButtons } from '../ui/export/export-buttons';
import { type AnyTable, handOver } from '../ui/export/table-export';
import { type MenuGroup, UiMenu } from '../ui/menu/menu';
import { type WorkbookToExport, WorkbooksGateway } from './workbooks-gateway';

/** What a page shows, as a workbook. */
export type WorkbookOfPage = Omit<WorkbookToExport, 'networkId'>;

/** One menu of what a page gives away: its table as it is seen, the workbook that comes back, and where that is brought back. */
@Component({
  selector: 'app-export-workbook',
  imports: [UiExportButtons, UiMenu],
  host: { class: 'no-print' },
  template: `
    @if (table(); as shown) {
      <ui-export-buttons [table]="shown" [label]="label()" [more]="session.can('workbooks.use') ? groups() : []" [disabled]="isWriting()" />
    } @else if (session.can('workbooks.use')) {
      <ui-menu icon="download" [label]="isWriting() ? 'Préparation…' : 'Exporter'" [of]="label()" [groups]="groups()" [disabled]="isWriting()" />
    }
  `,
})
export class ExportWorkbook {
  /** What is shown, when it is asked for. */
  readonly workbook = input.required<() => WorkbookOfPage | Promise<WorkbookOfPage>>();

  /** The table that the page shows, where it also goes out as it is seen. */
  readonly table = input<AnyTable | (() => AnyTable | Promise<AnyTable>)>();
  /** What is exported, for assistive technology: « le registre ». */
  readonly label = input('ce qui est affiché');

  private readonly gateway = inject(WorkbooksGateway);
  private readonly toasts = inject(Toasts);
  protected readonly session = inject(Session);
  protected readonly isWriting = signal(false);
  protected readonly groups = computed((): readonly MenuGroup[] => [
    {
      heading: 'Un classeur qui revient',
      choices: [
        { label: 'Exporter un classeur', note: 'Excel\u202f: changez-y des cases, puis rapportez-le', run: () => this.write('xlsx') },
        { label: 'Le même en CSV', run: () => this.write('csv') },
        { label: 'Rapporter un classeur', note: 'Vous relirez les différences avant de les appliquer', link: '/classeurs' },
      ],
    },
  ]);

  private async write(format: WorkbookFormat): Promise<void> {
    const networkId = this.session.networkId();
    if (!networkId || this.isWriting()) return;
    this.isWriting.set(true);
    try {
      const { name, blob } = await this.gateway.takeOut({ networkId, ...(await this.workbook()()) }, format);
      handOver(name, blob);
      this.toasts.show('Classeur prêt. Changez-y des cases, puis rapportez-le ici\u202f: vous verrez les différences avant de les appliquer.');
    } catch (error) {
      this.toasts.error(messageOf(error));
    } finally {
      this.isWriting.set(false);
    }
  }
}
