import { Component, computed, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { formatAgo } from '../format/format';
import { UiIcon } from '../icon/icon';
import { UiDialog } from './dialog';
import type { ConflictOptions, DialogComponent } from './options';

/** Two people changed the same thing: both values side by side, and a choice for each. Nobody's work is silently overwritten. */
@Component({
  selector: 'ui-conflict-dialog',
  imports: [MatButton, UiDialog, UiIcon],
  template: `
    <ui-dialog [heading]="options().title ?? 'Quelqu’un a modifié cette fiche entre-temps'" (dismissed)="done.emit(undefined)">
      @if (options().fields.length) {
        <p>{{ who() }} Pour chaque champ, gardez la version qui convient{{ ' ' }}; rien n’est enregistré avant votre choix.</p>
        @for (field of options().fields; track field.key) {
          <fieldset>
            <legend>{{ field.label }}</legend>
            <label [class.chosen]="isMine(field.key)">
              <input type="radio" [name]="'conflit-' + field.key" [checked]="isMine(field.key)" (change)="choose(field.key, true)" />
              <span
                ><span class="muted small">Ma version</span><span class="value">{{ field.mine }}</span></span
              >
            </label>
            <label [class.chosen]="!isMine(field.key)">
              <input type="radio" [name]="'conflit-' + field.key" [checked]="!isMine(field.key)" (change)="choose(field.key, false)" />
              <span
                ><span class="muted small">Version enregistrée</span><span class="value">{{ field.theirs }}</span></span
              >
            </label>
          </fieldset>
        }
      } @else {
        <p><ui-icon name="info" /> {{ who() }} Aucun des champs que vous avez remplis n’a changé{{ ' ' }}: vous pouvez enregistrer votre version.</p>
      }
      <ng-container dialogActions>
        <button matButton type="button" (click)="done.emit(undefined)">Revenir à ma saisie</button>
        <button matButton="filled" type="button" (click)="done.emit(mine())">Enregistrer ces choix</button>
      </ng-container>
    </ui-dialog>
  `,
  styles: `
    fieldset {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr));
      gap: var(--space-2);
      margin: 0 0 var(--space-4);
      padding: 0;
      border: 0;
    }
    legend {
      padding: 0;
      margin-block-end: var(--space-1);
      font-weight: 600;
    }
    label {
      display: flex;
      gap: var(--space-2);
      align-items: flex-start;
      padding: var(--space-3);
      border: 1px solid var(--line-strong);
      border-radius: var(--radius-m);
      cursor: pointer;
    }
    .chosen {
      border-color: var(--accent);
      background: var(--accent-soft);
      box-shadow: inset 0 0 0 1px var(--accent);
    }
    .value {
      display: block;
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
  `,
})
export class ConflictDialog implements DialogComponent<ReadonlySet<string>> {
  readonly options = input.required<ConflictOptions>();
  readonly done = output<ReadonlySet<string> | undefined>();
  private readonly theirs = signal<ReadonlySet<string>>(new Set());
  protected readonly mine = computed(() => new Set(this.options().fields.flatMap(({ key }) => (this.theirs().has(key) ? [] : [key]))));
  protected readonly who = computed(() => {
    const { changedBy, changedAt } = this.options();
    if (!changedBy) return 'La fiche a changé depuis que vous l’avez ouverte.';
    return `${changedBy} l’a modifiée${changedAt ? ' ' + formatAgo(changedAt) : ''}.`;
  });

  protected isMine(key: string): boolean {
    return this.mine().has(key);
  }

  protected choose(key: string, isMine: boolean): void {
    this.theirs.update((theirs) => {
      const next = new Set(theirs);
      if (isMine) next.delete(key);
      else next.add(key);
      return next;
    });
  }
}
