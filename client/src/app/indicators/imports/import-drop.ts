import { Component, computed, inject, type OnDestroy, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Session } from '../../core';
import { ApiError, messageOf } from '../../errors';
import { UiIcon } from '../../ui';
import { wholePercent } from './import-words';
import { ImportsGateway } from './imports-gateway';

interface Sending {
  readonly name: string;
  /** From 0 to 1. */
  readonly progress: number;
}

/** Where a file of values is dropped or chosen; shows how much of it has left, and lets it be held back. */
@Component({
  selector: 'app-import-drop',
  imports: [MatButton, UiIcon],
  template: `
    <section
      class="card drop no-print"
      aria-labelledby="deposer"
      [class.is-over]="isOver()"
      (dragover)="hover($event, true)"
      (dragleave)="hover($event, false)"
      (drop)="drop($event)"
    >
      <h2 class="card-title" id="deposer">Déposer un fichier</h2>
      <p>
        CSV, XLSX ou ZIP, tel que son producteur le publie.
        <span class="muted">Rien ne change avant que vous n’ayez vu ce que le fichier apporte.</span>
      </p>
      @if (session.can('indicators.changeShared', {})) {
        <p class="muted">{{ scopeSentence() }}</p>
        @if (session.can('indicators.import')) {
          <label class="check">
            <input type="checkbox" [checked]="isAdministrative()" (change)="inTheNameOf.set($any($event.target).checked)" [disabled]="sending() !== null" />
            Au nom de l’administration
          </label>
        }
      }
      @if (sending(); as one) {
        <div class="sending" role="group" [attr.aria-label]="'Dépôt de ' + one.name">
          <span class="strong name">{{ one.name }}</span>
          @if (one.progress < 1) {
            <progress [value]="one.progress" max="1" [attr.aria-label]="'Dépôt de ' + one.name">{{ wholePercent(one.progress) }}</progress>
            <span class="muted small">{{ wholePercent(one.progress) }}</span>
          } @else {
            <span role="status">Le fichier est arrivé. Ouverture…</span>
          }
          <button matButton type="button" (click)="cancel()">Annuler le dépôt</button>
        </div>
      } @else {
        <div class="row">
          <input #field type="file" hidden [accept]="accepted" (change)="choose(field)" />
          <button matButton="filled" type="button" (click)="field.click()"><ui-icon matButtonIcon name="plus" />Choisir un fichier</button>
          <span class="muted small mouse">ou glissez-le ici</span>
        </div>
      }
      @if (error(); as message) {
        <div class="notice" data-tone="bad" role="alert"><ui-icon name="alert" />{{ message }}</div>
      }
    </section>
  `,
  styles: `
    .drop {
      border-style: dashed;
      border-width: 2px;
    }
    .check {
      display: block;
      margin-block-end: var(--space-3);
    }
    .is-over {
      border-color: var(--accent);
      background: var(--accent-soft);
    }
    .sending {
      display: grid;
      gap: var(--space-2);
      justify-items: start;
    }
    .name {
      overflow-wrap: anywhere;
    }
    progress {
      inline-size: 100%;
      accent-color: var(--accent);
    }
    .notice {
      margin-block-start: var(--space-3);
    }
    @media (pointer: coarse) {
      .mouse {
        display: none;
      }
    }
  `,
})
export class ImportDrop implements OnDestroy {
  /** The number of the import of the file that came. */
  readonly arrived = output<number>();

  private readonly gateway = inject(ImportsGateway);
  protected readonly session = inject(Session);
  private controller: AbortController | null = null;
  protected readonly accepted = '.csv,.txt,.tsv,.xlsx,.zip,.gz';
  protected readonly wholePercent = wholePercent;
  /** Chosen by who is both of the administration and of a coordination. */
  protected readonly inTheNameOf = signal(false);
  protected readonly isAdministrative = computed(() => !this.session.can('indicators.import') || this.inTheNameOf());
  protected readonly scopeSentence = computed(() =>
    this.isAdministrative()
      ? 'Au nom de l’administration, un fichier change les chiffres partagés de tous les territoires, et ne touche pas aux indicateurs propres à un réseau.'
      : 'Au nom de votre réseau, un fichier change les chiffres de son territoire\u202f; ceux d’un autre réseau attendent sa décision.',
  );
  protected readonly isOver = signal(false);
  protected readonly sending = signal<Sending | null>(null);
  protected readonly error = signal<string | null>(null);

  /** Half a file is of no use to anybody. */
  ngOnDestroy(): void {
    this.controller?.abort();
  }

  protected hover(event: DragEvent, isOver: boolean): void {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.isOver.set(isOver);
  }

  protected drop(event: DragEvent): void {
    this.hover(event, false);
    const files = event.dataTransfer?.files ?? [];
    if (files.length > 1) this.error.set('Déposez un seul fichier à la fois.');
    else if (files[0]) void this.send(files[0]);
  }

  protected choose(field: HTMLInputElement): void {
    const file = field.files?.[0];
    field.value = '';
    if (file) void this.send(file);
  }

  protected cancel(): void {
    this.controller?.abort();
  }

  private async send(file: File): Promise<void> {
    const networkId = this.session.networkId();
    if (!networkId || this.controller) return;
    this.error.set(null);
    if (file.size === 0) return this.error.set(messageOf(new ApiError('FILE_EMPTY')));
    const controller = new AbortController();
    this.controller = controller;
    this.sending.set({ name: file.name, progress: 0 });
    try {
      const onProgress = (progress: number) => this.sending.set({ name: file.name, progress });
      this.arrived.emit(await this.gateway.upload({ networkId, isAdministrative: this.isAdministrative() }, { file, signal: controller.signal, onProgress }));
    } catch (error) {
      if (!controller.signal.aborted) this.error.set(messageOf(error));
    } finally {
      this.controller = null;
      this.sending.set(null);
    }
  }
}
