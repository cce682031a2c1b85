import { Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { PercentPipe, UiIcon } from '../../ui';
import { refusalWords } from '../file-words';
import { canRetry, type PendingUpload } from '../upload-queue';

/** The files on their way, and those that did not come through. */
@Component({
  selector: 'app-upload-list',
  imports: [MatButton, PercentPipe, UiIcon],
  template: `
    <ul class="list-plain stack" aria-label="Dépôts en cours">
      @for (one of pending(); track one.id) {
        <li class="notice" [attr.data-tone]="one.error ? 'bad' : 'info'">
          <span class="strong name">{{ one.upload.file.name }}</span>
          @if (one.error; as error) {
            <span role="alert">{{ refusalWords(error) }}</span>
          } @else if (one.progress === null) {
            <span>En attente…</span>
          } @else if (one.progress < 1) {
            <progress [value]="one.progress" max="1" [attr.aria-label]="'Dépôt de ' + one.upload.file.name">{{ one.progress | percent }}</progress>
          } @else {
            <span role="status">Vérification du fichier…</span>
          }
          <span class="row">
            @if (canRetry(one)) {
              <button matButton="tonal" type="button" [attr.aria-label]="'Réessayer de déposer ' + one.upload.file.name" (click)="retried.emit(one.id)">
                <ui-icon matButtonIcon name="refresh" />Réessayer
              </button>
            }
            <button
              matButton
              type="button"
              [attr.aria-label]="(one.error ? 'Retirer ' : 'Annuler le dépôt de ') + one.upload.file.name"
              (click)="dropped.emit(one.id)"
            >
              {{ one.error ? 'Retirer' : 'Annuler' }}
            </button>
          </span>
        </li>
      }
    </ul>
  `,
  styles: `
    li {
      display: grid;
      gap: var(--space-2);
    }
    .name {
      overflow-wrap: anywhere;
    }
    progress {
      inline-size: 100%;
      accent-color: var(--accent);
    }
  `,
})
export class UploadList {
  readonly pending = input.required<readonly PendingUpload[]>();
  readonly retried = output<number>();
  readonly dropped = output<number>();
  protected readonly refusalWords = refusalWords;
  protected readonly canRetry = canRetry;
}
