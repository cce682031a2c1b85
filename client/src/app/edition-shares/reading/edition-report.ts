import { Component, inject, input, resource, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { messageOf } from '../../errors';
import { formatNumber, Toasts, UiIcon } from '../../ui';
import { handOver } from '../../ui/export/table-export';
import { ReadingsGateway, type ReportOf } from './readings-gateway';

/** The document that goes with an edition, for who reads it outside of its network; nothing as long as it is not written. */
@Component({
  selector: 'app-edition-report',
  imports: [MatButton, UiIcon],
  host: { class: 'no-print' },
  template: `
    @if (size.hasValue() && size.value() !== null) {
      <section class="card" aria-labelledby="documents">
        <h2 class="card-title" id="documents">Documents</h2>
        <p>
          <button matButton="outlined" type="button" [disabled]="isBusy()" (click)="fetch()">
            <ui-icon matButtonIcon name="download" />Télécharger le rapport
          </button>
          <span class="muted small">PDF accessible, {{ told(size.value()!) }}, en français. Le télécharger est noté comme une lecture.</span>
        </p>
      </section>
    }
  `,
  styles: `
    p {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2) var(--space-3);
      align-items: center;
      margin: 0;
    }
  `,
})
export class EditionReport {
  readonly of = input.required<ReportOf>();
  readonly name = input.required<string>();

  private readonly gateway = inject(ReadingsGateway);
  private readonly toasts = inject(Toasts);
  protected readonly size = resource({ params: () => this.of(), loader: ({ params }) => this.gateway.reportSize(params) });
  protected readonly isBusy = signal(false);

  protected told(bytes: number): string {
    return `${formatNumber(Math.max(1, Math.round(bytes / 1024)))}\u00a0Ko`;
  }

  protected async fetch(): Promise<void> {
    this.isBusy.set(true);
    try {
      handOver(`${this.name()}.pdf`, await this.gateway.report(this.of()));
    } catch (error) {
      this.toasts.error(messageOf(error));
    } finally {
      this.isBusy.set(false);
    }
  }
}
