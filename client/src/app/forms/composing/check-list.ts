import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { FORM_LIMITS, type FormCheck, type FormFault } from '@maillage/domain';
import { UiIcon } from '../../ui';
import type { RecordField } from '../../ui/record-form/record-field';
import { type SaveRecord, UiRecordForm } from '../../ui/record-form/record-form';
import { checkText, COMPARED, faultText } from '../words/condition-words';
import { Composing, definitionOf } from './composing';
import { withCheck } from './drafts';

/** What figures must agree on: « Ménages reçus la première fois, au plus Ménages reçus ». It asks, and never blocks. */
@Component({
  selector: 'app-check-list',
  imports: [MatButton, UiIcon, UiRecordForm],
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
              <ui-record-form
                heading="Contrôle"
                [fields]="fields()"
                [record]="recordOf(check)"
                [save]="saveOf(check)"
                done="Contrôle enregistré."
                (closed)="edited.set(null)"
              />
            }
          </li>
        } @empty {
          <li class="muted">Aucun contrôle. Un contrôle dit quels chiffres ne s’accordent pas, et demande pourquoi, sans rien bloquer.</li>
        }
      </ul>
      @if (edited() === 'new') {
        <ui-record-form heading="Nouveau contrôle" [fields]="fields()" [save]="saveOf(null)" done="Contrôle ajouté." (closed)="edited.set(null)" />
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
  private readonly numeric = computed(() =>
    this.composing
      .definition()
      .sections.flatMap(({ questions }) => questions)
      .filter(({ kind }) => ['figure', 'amount', 'share', 'total'].includes(kind)),
  );
  protected readonly fields = computed<readonly RecordField[]>(() => {
    const hint = `Les codes entre crochets\u202f: ${this.numeric()
      .slice(0, 4)
      .map(({ code }) => `[${code}]`)
      .join(' + ')}`;
    return [
      { key: 'left', label: 'Ce nombre', kind: 'text', isRequired: true, maxLength: FORM_LIMITS.labelLength, hint },
      {
        key: 'compare',
        label: 'doit être',
        kind: 'choice',
        isRequired: true,
        initial: '<=',
        choices: Object.entries(COMPARED).map(([value, label]) => ({ value, label })),
      },
      { key: 'right', label: 'celui-ci', kind: 'text', isRequired: true, maxLength: FORM_LIMITS.labelLength },
      { key: 'tolerance', label: 'À cela près', kind: 'decimal', initial: 0 },
      {
        key: 'message',
        label: 'Ce qui ne s’accorde pas, dit au CCAS',
        kind: 'text',
        isRequired: true,
        isWide: true,
        maxLength: FORM_LIMITS.labelLength,
        hint: 'Les ménages reçus pour la première fois sont plus nombreux que les ménages reçus.',
      },
    ];
  });

  /** A check with labels in place of codes. */
  protected readable(check: FormCheck): string {
    return checkText(check, this.composing.definition());
  }

  protected recordOf(check: FormCheck): { id: string; version: number } {
    return { ...check, id: check.code, version: this.composing.form().version } as { id: string; version: number };
  }

  protected saveOf(check: FormCheck | null): SaveRecord {
    return async (values) => {
      const typed = values as unknown as Omit<FormCheck, 'code'>;
      const { left, compare, right, message } = typed;
      const next = { left, compare, right, message, tolerance: Number(typed.tolerance ?? 0) };
      const code = check?.code;
      return this.composing.send(
        (definition) =>
          code ? { ...definition, checks: definition.checks.map((one) => (one.code === code ? { ...next, code } : one)) } : withCheck(definition, next),
        (form) => {
          const now = definitionOf(form).checks.find((one) => one.code === code);
          return now ? { ...now, id: now.code, version: form.version } : null;
        },
      );
    };
  }

  protected told(fault: FormFault): string {
    return faultText(fault, this.composing.definition());
  }

  protected async remove({ code }: FormCheck): Promise<void> {
    await this.composing.keep((definition) => ({ ...definition, checks: definition.checks.filter((one) => one.code !== code) }), 'Contrôle retiré.');
  }
}
