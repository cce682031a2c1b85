import { Component, model, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { UiIcon } from '../../ui';
import { ACCEPTED, ACCEPTED_LABEL, formatSize, refusalWords, refuseAtSight } from '../file-words';

/** Files that were chosen for what a form is about, and go with it when it is saved. */
@Component({
  selector: 'app-chosen-files',
  imports: [MatButton, UiIcon],
  template: `
    @if (files().length > 0) {
      <ul class="list-plain" aria-label="Pièces choisies, envoyées à l’enregistrement">
        @for (file of files(); track file) {
          <li class="row row-between">
            <span class="name"
              ><ui-icon name="file" />{{ file.name }} <span class="muted small">{{ formatSize(file.size) }}</span></span
            >
            <button matButton type="button" [attr.aria-label]="'Retirer ' + file.name" (click)="drop(file)">Retirer</button>
          </li>
        }
      </ul>
    }
    @for (refusal of refusals(); track refusal.name) {
      <p class="notice" data-tone="bad" role="alert">
        <span
          ><span class="strong">{{ refusal.name }}</span> {{ refusal.words }}</span
        >
      </p>
    }
    <input #chosen type="file" multiple hidden [accept]="accepted" (change)="take(chosen)" />
    <input #camera type="file" hidden accept="image/jpeg,image/png" capture="environment" (change)="take(camera)" />
    <div class="row">
      <button matButton="tonal" type="button" (click)="chosen.click()"><ui-icon matButtonIcon name="plus" />Joindre une pièce</button>
      <button matButton class="camera" type="button" (click)="camera.click()">Prendre une photo</button>
    </div>
    <p class="small">
      <strong>Aucune donnée personnelle d’habitants.</strong> <span class="muted"> {{ acceptedLabel }}, 20 Mo au plus.</span>
    </p>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-2);
    }
    .name {
      overflow-wrap: anywhere;
    }
    .camera {
      display: none;
    }
    @media (pointer: coarse) {
      .camera {
        display: inline-flex;
      }
    }
  `,
})
export class ChosenFiles {
  readonly files = model<readonly File[]>([]);

  protected readonly accepted = ACCEPTED;
  protected readonly acceptedLabel = ACCEPTED_LABEL;
  protected readonly formatSize = formatSize;
  protected readonly refusals = signal<readonly { readonly name: string; readonly words: string }[]>([]);

  protected take(field: HTMLInputElement): void {
    const chosen = [...(field.files ?? [])];
    field.value = '';
    this.refusals.set(
      chosen.flatMap((file) => {
        const refusal = refuseAtSight(file);
        return refusal ? [{ name: file.name, words: refusalWords(refusal) }] : [];
      }),
    );
    const taken = chosen.filter((file) => refuseAtSight(file) === null);
    if (taken.length > 0) this.files.update((files) => [...files, ...taken]);
  }

  protected drop(file: File): void {
    this.files.update((files) => files.filter((one) => one !== file));
  }
}
