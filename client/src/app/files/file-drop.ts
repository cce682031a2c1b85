import { Component, input, type OnDestroy, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { ApiError, messageOf } from '../errors';
import { UiIcon } from '../ui';
import type { UploadRequest } from './upload-request';

interface Sending {
  readonly name: string;
  /** From 0 to 1. */
  readonly progress: number;
}

/** Sends a file, and gives what came of it. */
export type SendFile<T> = (request: Omit<UploadRequest, 'url'>) => Promise<T>;

const percent = (ratio: number): string => `${Math.round(ratio * 100)}\u00a0%`;

/** Where one file is dropped or chosen; shows how much of it has left, and lets it be held back. What is said of the file stands inside. */
@Component({
  selector: 'app-file-drop',
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
      <h2 class="card-title" id="deposer">{{ heading() }}</h2>
      <ng-content />
      @if (sending(); as one) {
        <div class="sending" role="group" [attr.aria-label]="'Dépôt de ' + one.name">
          <span class="strong name">{{ one.name }}</span>
          @if (one.progress < 1) {
            <progress [value]="one.progress" max="1" [attr.aria-label]="'Dépôt de ' + one.name">{{ percent(one.progress) }}</progress>
            <span class="muted small">{{ percent(one.progress) }}</span>
          } @else {
            <span role="status">{{ opening() }}</span>
          }
          <button matButton type="button" (click)="cancel()">Annuler le dépôt</button>
        </div>
      } @else {
        <div class="row">
          <input #field type="file" hidden [accept]="accepted()" (change)="choose(field)" />
          <button matButton="filled" type="button" (click)="field.click()"><ui-icon matButtonIcon name="plus" />{{ label() }}</button>
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
export class FileDrop<T> implements OnDestroy {
  readonly heading = input.required<string>();
  readonly label = input('Choisir un fichier');
  readonly opening = input('Le fichier est arrivé. Ouverture…');
  /** Endings of the files that the dialogue proposes. */
  readonly accepted = input.required<string>();
  readonly send = input.required<SendFile<T>>();
  /** Words of a refusal, where the file itself has more to say than the reason. */
  readonly wordRefusal = input<(error: unknown) => string>(messageOf);
  /** What came of a file. */
  readonly arrived = output<T>();

  protected readonly percent = percent;
  protected readonly isOver = signal(false);
  /** The file that is being sent. */
  readonly sending = signal<Sending | null>(null);
  protected readonly error = signal<string | null>(null);
  private controller: AbortController | null = null;

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
    else if (files[0]) void this.start(files[0]);
  }

  protected choose(field: HTMLInputElement): void {
    const file = field.files?.[0];
    field.value = '';
    if (file) void this.start(file);
  }

  protected cancel(): void {
    this.controller?.abort();
  }

  private async start(file: File): Promise<void> {
    if (this.controller) return;
    this.error.set(null);
    if (file.size === 0) return this.error.set(messageOf(new ApiError('FILE_EMPTY')));
    const controller = new AbortController();
    this.controller = controller;
    this.sending.set({ name: file.name, progress: 0 });
    try {
      const onProgress = (progress: number) => this.sending.set({ name: file.name, progress });
      this.arrived.emit(await this.send()({ file, signal: controller.signal, onProgress }));
    } catch (error) {
      if (!controller.signal.aborted) this.error.set(this.wordRefusal()(error));
    } finally {
      this.controller = null;
      this.sending.set(null);
    }
  }
}
