import { Component, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { DrawnSheet } from '@maillage/domain';
import { Toasts, UiIcon } from '../../ui';
import { pngOf } from '../../ui/chart/picture';
import { embeddedFont } from '../../ui/chart/picture-font';
import { handOver } from '../../ui/export/table-export';

/** Takes the whole drawing away: as a picture, or on paper and as a PDF by way of the browser's printing. */
@Component({
  selector: 'app-take-away',
  imports: [MatButton, UiIcon],
  host: { class: 'no-print' },
  template: `
    @for (format of formats; track format) {
      <button matButton="text" type="button" [disabled]="isWriting()" (click)="write(format)">
        <ui-icon matButtonIcon name="download" /><span class="visually-hidden">Exporter la frise en </span>{{ format.toUpperCase() }}
      </button>
    }
    <button matButton="text" type="button" (click)="print()"><ui-icon matButtonIcon name="print" />Imprimer ou PDF</button>
  `,
})
export class TakeAway {
  /** Draws it with the rule of its typeface. */
  readonly draw = input.required<(fontFace: string) => DrawnSheet>();
  /** Name of the file, without its ending. */
  readonly name = input.required<string>();

  private readonly toasts = inject(Toasts);
  protected readonly isWriting = signal(false);
  protected readonly formats = ['svg', 'png'] as const;

  protected async write(format: 'svg' | 'png'): Promise<void> {
    this.isWriting.set(true);
    try {
      const drawn = this.draw()(await embeddedFont());
      handOver(`${this.name()}.${format}`, format === 'png' ? await pngOf(drawn) : new Blob([drawn.markup], { type: 'image/svg+xml' }));
    } catch {
      this.toasts.error('L’image n’a pas pu être préparée. Recommencez, ou imprimez la page.');
    } finally {
      this.isWriting.set(false);
    }
  }

  protected print(): void {
    window.print();
  }
}
