import { Component, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { WorkbookFormat } from '@maillage/domain';
import { Session } from '../core';
import { messageOf } from '../errors';
import { Toasts, UiIcon } from '../ui';
import { handOver } from '../ui/export/table-export';
import { type WorkbookToExport, WorkbooksGateway } from './workbooks-gateway';

/** What a page shows, as a workbook. */
export type WorkbookOfPage = Omit<WorkbookToExport, 'networkId'>;

/** Takes what the page shows out as a workbook that comes back, and leads to where it is brought back. */
@Component({
  selector: 'app-export-workbook',
  imports: [MatButton, RouterLink, UiIcon],
  host: { class: 'no-print' },
  template: `
    @if (session.can('workbooks.use')) {
      <button matButton="text" type="button" [disabled]="isWriting()" disabledInteractive (click)="write('xlsx')">
        <ui-icon matButtonIcon name="download" />{{ isWriting() ? 'Préparation…' : 'Exporter un classeur' }}
      </button>
      <button matButton="text" type="button" [disabled]="isWriting()" disabledInteractive (click)="write('csv')">Le même en CSV</button>
      <a matButton="text" routerLink="/classeurs"><ui-icon matButtonIcon name="send" />Rapporter un classeur</a>
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
export class ExportWorkbook {
  /** What is shown, when it is asked for. */
  readonly workbook = input.required<() => WorkbookOfPage | Promise<WorkbookOfPage>>();

  private readonly gateway = inject(WorkbooksGateway);
  private readonly toasts = inject(Toasts);
  protected readonly session = inject(Session);
  protected readonly isWriting = signal(false);

  protected async write(format: WorkbookFormat): Promise<void> {
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
