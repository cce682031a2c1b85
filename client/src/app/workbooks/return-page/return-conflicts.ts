import { Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { DateTimePipe, plural } from '../../ui';
import type { ReturnedReport } from '../workbooks-gateway';

/** Cells that somebody else changed meanwhile: both values, and which one stays. What stands stays unless the file is chosen. */
@Component({
  selector: 'app-return-conflicts',
  imports: [MatButton, DateTimePipe],
  template: `
    <section class="card" aria-labelledby="conflits">
      <h2 class="card-title" id="conflits">{{ heading() }}</h2>
      @if (!isUndone()) {
        <p>
          Ces cases ont été changées dans le fichier, et autrement dans Maillage depuis l’export. Ce qui est enregistré reste, sauf si vous prenez le fichier.
        </p>
        <div class="row no-print">
          <button matButton type="button" (click)="takeAll(true)">Prendre toutes celles du fichier</button>
          <button matButton type="button" (click)="takeAll(false)">Garder tout ce qui est</button>
        </div>
      }
      <div class="table-wrap">
        <table class="table table-stack">
          <thead>
            <tr>
              <th scope="col">Ligne</th>
              <th scope="col">Colonne</th>
              <th scope="col">{{ isUndone() ? 'Avant le classeur' : 'À l’export' }}</th>
              <th scope="col">Enregistré</th>
              <th scope="col">Dans le fichier</th>
              @if (!isUndone()) {
                <th scope="col">Ce qui vaut</th>
              }
            </tr>
          </thead>
          <tbody>
            @for (conflict of conflicts(); track conflict.key) {
              <tr>
                <th scope="row" data-label="Ligne">
                  <div>
                    {{ conflict.rowName }} <span class="muted small">{{ conflict.sheetName }} {{ conflict.cell }}</span>
                  </div>
                </th>
                <td data-label="Colonne">{{ conflict.columnTitle }}</td>
                <td [attr.data-label]="isUndone() ? 'Avant le classeur' : 'À l’export'" class="muted text">{{ conflict.base || 'rien' }}</td>
                <td data-label="Enregistré">
                  <div>
                    <span class="strong text">{{ conflict.now || 'rien' }}</span>
                    @if (conflict.changedByName) {
                      <span class="muted small by">par {{ conflict.changedByName }}, le {{ conflict.changedAt | dateTime }}</span>
                    }
                  </div>
                </td>
                <td data-label="Dans le fichier" class="text">{{ conflict.file || 'rien' }}</td>
                @if (!isUndone()) {
                  <td data-label="Ce qui vaut">
                    <fieldset>
                      <legend class="visually-hidden">Ce qui vaut pour {{ conflict.rowName }}, {{ conflict.columnTitle }}</legend>
                      <label
                        ><input type="radio" [name]="conflict.key" [checked]="!taken().has(conflict.key)" (change)="take(conflict.key, false)" /> Garder</label
                      >
                      <label
                        ><input type="radio" [name]="conflict.key" [checked]="taken().has(conflict.key)" (change)="take(conflict.key, true)" /> Prendre le
                        fichier</label
                      >
                    </fieldset>
                  </td>
                }
              </tr>
            }
          </tbody>
        </table>
      </div>
      @if (total() > conflicts().length) {
        <p class="muted small">Les {{ conflicts().length }} premières sont montrées. Dans les autres, ce qui est enregistré reste.</p>
      }
    </section>
  `,
  styles: `
    fieldset {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-1) var(--space-3);
      margin: 0;
      padding: 0;
      border: 0;
    }
    label {
      display: inline-flex;
      align-items: center;
      gap: var(--space-1);
      min-block-size: 2rem;
    }
    .text {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
    .by {
      display: block;
    }
  `,
})
export class ReturnConflicts {
  readonly conflicts = input.required<ReturnedReport['conflicts']>();
  readonly total = input.required<number>();
  readonly isUndone = input(false);
  readonly taken = input.required<ReadonlySet<string>>();
  readonly takenChange = output<ReadonlySet<string>>();

  protected readonly heading = computed(() =>
    this.isUndone()
      ? plural(this.total(), 'case changée depuis, laissée comme elle est', 'cases changées depuis, laissées comme elles sont')
      : plural(this.total(), 'case changée aussi par quelqu’un d’autre', 'cases changées aussi par quelqu’un d’autre'),
  );

  protected take(key: string, isTaken: boolean): void {
    const taken = new Set(this.taken());
    if (isTaken) taken.add(key);
    else taken.delete(key);
    this.takenChange.emit(taken);
  }

  protected takeAll(isTaken: boolean): void {
    this.takenChange.emit(new Set(isTaken ? this.conflicts().map(({ key }) => key) : []));
  }
}
