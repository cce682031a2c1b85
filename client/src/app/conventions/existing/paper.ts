import { Component, computed, DestroyRef, effect, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { DomSanitizer, type SafeResourceUrl } from '@angular/platform-browser';
import { ACCEPTED, ACCEPTED_LABEL, formatSize } from '../../files';
import { UiIcon } from '../../ui';

/** Only what opens as a PDF is shown: whatever the file claims to be, the browser takes it for one. */
const PDF = 'application/pdf';

/** The signed document: dropped or chosen, then read beside the form. It stays in the browser until the convention is recorded. */
@Component({
  selector: 'app-paper',
  imports: [MatButton, UiIcon],
  template: `
    <section
      class="card paper"
      aria-labelledby="document-titre"
      [class.is-over]="isOver()"
      (dragover)="hover($event, true)"
      (dragleave)="hover($event, false)"
      (drop)="drop($event)"
    >
      <h2 class="card-title" id="document-titre">Le document signé</h2>
      <input #files type="file" hidden [accept]="accepted" (change)="choose(files)" />
      @if (file(); as paper) {
        <p class="row row-between">
          <span class="name strong"
            ><ui-icon name="file" />{{ paper.name }} <span class="muted small">{{ size() }}</span></span
          >
          <button matButton="text" type="button" (click)="files.click()">Choisir un autre fichier</button>
        </p>
        @if (url(); as shown) {
          @if (isShownInPage) {
            <iframe [src]="shown.safe" title="Le document signé, à lire"></iframe>
          }
          <p class="small">
            <a [href]="shown.link" target="_blank" rel="noopener"><ui-icon name="external" />Lire le document dans un autre onglet</a>
          </p>
        } @else {
          <p class="muted">Ce fichier ne s’affiche pas ici. Ouvrez-le à côté pour le lire.</p>
        }
      } @else {
        <div class="place">
          <p>Glissez ici le PDF de la convention signée, ou choisissez-le. Il sera lu à côté de la grille.</p>
          <button matButton="filled" type="button" (click)="files.click()"><ui-icon matButtonIcon name="plus" />Choisir le document</button>
          <p class="muted small">{{ acceptedLabel }}, 20 Mo au plus. Un document numérisé se lit aussi, mais rien n’y est reconnu.</p>
        </div>
      }
      <ng-content />
    </section>
  `,
  styleUrl: './paper.scss',
})
export class Paper {
  readonly file = input<File | null>(null);
  readonly chosen = output<File>();

  private readonly sanitizer = inject(DomSanitizer);
  protected readonly accepted = ACCEPTED;
  protected readonly acceptedLabel = ACCEPTED_LABEL;
  /** A telephone has no viewer inside of a page. */
  protected readonly isShownInPage = navigator.pdfViewerEnabled;
  protected readonly isOver = signal(false);
  protected readonly size = computed(() => formatSize(this.file()?.size ?? 0));
  protected readonly url = signal<{ readonly safe: SafeResourceUrl; readonly link: string } | null>(null);

  constructor() {
    let link: string | null = null;
    const forget = () => link && URL.revokeObjectURL(link);
    inject(DestroyRef).onDestroy(forget);
    effect(() => {
      const file = this.file();
      forget();
      link = file && /\.pdf$/i.test(file.name) ? URL.createObjectURL(new Blob([file], { type: PDF })) : null;
      // made here, of bytes that the person chose, and never of an address that comes from elsewhere
      this.url.set(link ? { link, safe: this.sanitizer.bypassSecurityTrustResourceUrl(link) } : null);
    });
  }

  protected choose(field: HTMLInputElement): void {
    const [file] = field.files ?? [];
    field.value = '';
    if (file) this.chosen.emit(file);
  }

  protected hover(event: DragEvent, isOver: boolean): void {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.isOver.set(isOver);
  }

  protected drop(event: DragEvent): void {
    this.hover(event, false);
    const [file] = event.dataTransfer?.files ?? [];
    if (file) this.chosen.emit(file);
  }
}
