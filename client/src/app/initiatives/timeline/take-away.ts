import { Component, inject, input, signal } from '@angular/core';
import type { DrawnSheet } from '@maillage/domain';
import { Toasts } from '../../ui';
import { pngOf } from '../../ui/chart/picture';
import { embeddedFont } from '../../ui/chart/picture-font';
import { handOver } from '../../ui/export/table-export';
import { type MenuGroup, UiMenu } from '../../ui/menu/menu';

/** Takes the whole drawing away: as a picture, or on paper and as a PDF by way of the browser's printing. */
@Component({
  selector: 'app-take-away',
  imports: [UiMenu],
  host: { class: 'no-print' },
  template: `<ui-menu icon="download" label="Exporter" of="la frise" [groups]="groups" [disabled]="isWriting()" />`,
})
export class TakeAway {
  /** Draws it with the rule of its typeface. */
  readonly draw = input.required<(fontFace: string) => DrawnSheet>();
  /** Name of the file, without its ending. */
  readonly name = input.required<string>();

  private readonly toasts = inject(Toasts);
  protected readonly isWriting = signal(false);
  protected readonly groups: readonly MenuGroup[] = [
    {
      choices: [
        { label: 'Imprimer ou PDF', note: 'Une page, en paysage', run: () => this.print() },
        { label: 'PNG', note: 'Une image, pour une présentation', told: 'Exporter la frise en PNG', run: () => this.write('png') },
        { label: 'SVG', note: 'Un dessin, net à toute taille', told: 'Exporter la frise en SVG', run: () => this.write('svg') },
      ],
    },
  ];

  private async write(format: 'svg' | 'png'): Promise<void> {
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

  private print(): void {
    window.print();
  }
}
