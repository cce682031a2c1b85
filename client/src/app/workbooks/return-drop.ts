import { Component, inject, type OnDestroy, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Session } from '../core';
import { ApiError, messageOf } from '../errors';
import { UiIcon } from '../ui';
import { WorkbooksGateway } from './workbooks-gateway';

interface Sending {
  readonly name: string;
  /** From 0 to 1. */
  readonly progress: number;
}

/** Where a workbook is dropped or chosen. */
@Component({
  selector: 'app-return-drop',
  imports: [MatButton, UiIcon],
  template: `
    <section
      class="card drop no-print"
      aria-labelledby="rapporter"
      [class.is-over]="isOver()"
      (dragover)="hover($event, true)"
      (dragleave)="hover($event, false)"
      (drop)="drop($event)"
    >
      <h2 class="card-title" id="rapporter">Déposer le classeur</h2>
      <p>
        Un classeur exporté d’ici, rempli par vous ou par quelqu’un qui n’a pas de compte.
        <span class="muted">Vous verrez chaque différence : rien ne change avant que vous ne l’appliquiez.</span>
      </p>
      @if (sending(); as one) {
        <div class="sending" role="group" [attr.aria-label]="'Dépôt de ' + one.name">
          <span class="strong name">{{ one.name }}</span>
          @if (one.progress < 1) {
            <progress [value]="one.progress" max="1" [attr.aria-label]="'Dépôt de ' + one.name"></progress>
          } @else {
            <span role="status">Le classeur est arrivé. Lecture…</span>
          }
          <button matButton type="button" (click)="cancel()">Annuler le dépôt</button>
        </div>
      } @else {
        <div class="row">
          <input #field type="file" hidden accept=".xlsx,.csv" (change)="choose(field)" />
          <button matButton="filled" type="button" (click)="field.click()"><ui-icon matButtonIcon name="plus" />Choisir un classeur</button>
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
export class ReturnDrop implements OnDestroy {
  /** The id of the return of the file that came. */
  readonly arrived = output<string>();

  private readonly gateway = inject(WorkbooksGateway);
  private readonly session = inject(Session);
  private controller: AbortController | null = null;
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
    if (files.length > 1) this.error.set('Déposez un seul classeur à la fois.');
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
      this.arrived.emit(await this.gateway.bringBack(networkId, { file, signal: controller.signal, onProgress }));
    } catch (error) {
      if (!controller.signal.aborted) this.error.set(messageOf(error));
    } finally {
      this.controller = null;
      this.sending.set(null);
    }
  }
}
