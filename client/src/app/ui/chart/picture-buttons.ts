import { Component, computed, inject, input, signal } from '@angular/core';
import { handOver } from '../export/table-export';
import { type MenuGroup, UiMenu } from '../menu/menu';
import { Toasts } from '../toast/toasts';
import { type PictureText, pictureOf, pngOf } from './picture';
import { embeddedFont } from './picture-font';

type PictureFormat = 'png' | 'svg';

/** Takes a drawing of the page away as a picture that says its source. */
@Component({
  selector: 'ui-picture-buttons',
  imports: [UiMenu],
  host: { class: 'no-print' },
  template: `<ui-menu icon="download" label="Image" [of]="'de ' + label()" [groups]="groups()" [disabled]="isWriting()" />`,
})
export class UiPictureButtons {
  /** Finds the drawing when it is asked for: it may not be there yet. */
  readonly drawing = input.required<() => SVGSVGElement | null | undefined>();
  readonly picture = input.required<PictureText>();
  /** Name of the file, without its ending. */
  readonly name = input.required<string>();
  /** What is exported, for assistive technology: « la carte ». */
  readonly label = input('le dessin');

  private readonly toasts = inject(Toasts);
  protected readonly isWriting = signal(false);
  protected readonly groups = computed((): readonly MenuGroup[] => [
    {
      choices: (['png', 'svg'] as const).map((format) => ({
        label: format.toUpperCase(),
        told: `Exporter ${this.label()} en ${format.toUpperCase()}`,
        run: () => this.write(format),
      })),
    },
  ]);

  private async write(format: PictureFormat): Promise<void> {
    const drawing = this.drawing()();
    if (!drawing) return this.toasts.error('Le dessin n’est pas encore là. Attendez un instant, puis recommencez.');
    this.isWriting.set(true);
    try {
      const picture = pictureOf(drawing, this.picture(), await embeddedFont());
      handOver(`${this.name()}.${format}`, format === 'png' ? await pngOf(picture) : new Blob([picture.markup], { type: 'image/svg+xml' }));
    } catch {
      this.toasts.error('L’image n’a pas pu être préparée. Recommencez, ou prenez le tableau.');
    } finally {
      this.isWriting.set(false);
    }
  }
}
