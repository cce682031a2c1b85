import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { FormCheck, FormFault } from '@maillage/domain';
import { UiIcon } from '../../ui';
import { checkText, faultText } from '../words/condition-words';
import { CheckEditor } from './check-editor';
import { Composing } from './composing';

/** What figures must agree on: « Ménages reçus la première fois, au plus Ménages reçus ». It asks, and never blocks. */
@Component({
  selector: 'app-check-list',
  imports: [CheckEditor, MatButton, UiIcon],
  template: `
    <section class="card" aria-labelledby="controles">
      <h2 class="card-title" id="controles">Contrôles entre chiffres</h2>
      <ul class="list-plain">
        @for (check of checks(); track check.code) {
          <li [id]="'controle-' + check.code" tabindex="-1">
            <div class="row row-between">
              <span>
                <span class="strong">{{ check.message }}</span>
                <span class="muted small"> {{ readable(check) }}</span>
              </span>
              @if (composing.canChange()) {
                <span class="row no-print">
                  <button matButton="text" type="button" [disabled]="edited() !== null" (click)="edited.set(check.code)">
                    Modifier<span class="visually-hidden"> : {{ check.message }}</span>
                  </button>
                  <button matButton="text" type="button" [disabled]="composing.saver.isSaving()" (click)="remove(check)">
                    <ui-icon matButtonIcon name="trash" />Retirer<span class="visually-hidden"> : {{ check.message }}</span>
                  </button>
                </span>
              }
            </div>
            @for (fault of composing.faultsAt('checks/' + check.code); track $index) {
              <p class="field-error"><ui-icon name="alert" />{{ told(fault) }}</p>
            }
            @if (edited() === check.code) {
              <app-check-editor [check]="check" (closed)="edited.set(null)" />
            }
          </li>
        } @empty {
          <li class="muted">Aucun contrôle. Un contrôle dit quels chiffres ne s’accordent pas, et demande pourquoi, sans rien bloquer.</li>
        }
      </ul>
      @if (edited() === 'new') {
        <app-check-editor [check]="null" (closed)="edited.set(null)" />
      } @else if (composing.canChange()) {
        <button matButton="text" type="button" class="no-print" (click)="edited.set('new')"><ui-icon matButtonIcon name="plus" />Ajouter un contrôle</button>
      }
    </section>
  `,
})
export class CheckList {
  protected readonly composing = inject(Composing);
  protected readonly edited = signal<string | null>(null);
  protected readonly checks = computed(() => this.composing.definition().checks);

  /** A check with labels in place of codes. */
  protected readable(check: FormCheck): string {
    return checkText(check, this.composing.definition());
  }

  protected told(fault: FormFault): string {
    return faultText(fault, this.composing.definition());
  }

  protected async remove({ code }: FormCheck): Promise<void> {
    await this.composing.keep((definition) => ({ ...definition, checks: definition.checks.filter((one) => one.code !== code) }), 'Contrôle retiré.');
  }
}
