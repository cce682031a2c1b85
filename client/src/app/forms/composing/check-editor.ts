import { Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { EXPRESSION_MAX_LENGTH, FORM_LIMITS, type FormCheck } from '@maillage/domain';
import type { RecordField, RecordValues } from '../../ui/record-form/record-field';
import { type SaveRecord, UiRecordForm } from '../../ui/record-form/record-form';
import { checkText, COMPARED } from '../words/condition-words';
import { Composing, definitionOf } from './composing';
import { withCheck } from './drafts';
import { FormulaParts, numbersOf, withCited } from './formula-parts';

const TARGETS = [
  { key: 'left', label: 'Dans ce nombre' },
  { key: 'right', label: 'Dans celui-ci' },
] as const;

/** One check: two numbers, how they compare, and what is said where they do not. */
@Component({
  selector: 'app-check-editor',
  imports: [FormulaParts, UiRecordForm],
  template: `
    <ui-record-form
      [heading]="check() ? 'Contrôle' : 'Nouveau contrôle'"
      [fields]="fields"
      [record]="record()"
      [save]="save"
      [done]="check() ? 'Contrôle enregistré.' : 'Contrôle ajouté.'"
      (typing)="typed.set($event)"
      (closed)="closed.emit()"
    >
      <app-formula-parts [entries]="entries()" [targets]="targets" [told]="told()" (cited)="cite($event.key, $event.entry)" />
    </ui-record-form>
  `,
})
export class CheckEditor {
  /** Null: a new one. */
  readonly check = input.required<FormCheck | null>();
  readonly closed = output();

  private readonly composing = inject(Composing);
  private readonly form = viewChild.required(UiRecordForm);
  protected readonly targets = TARGETS;
  protected readonly typed = signal<RecordValues | null>(null);
  private readonly now = computed<RecordValues>(() => this.typed() ?? { ...this.check() });
  protected readonly entries = computed(() => numbersOf(this.composing.definition()));
  protected readonly record = computed(() => {
    const check = this.check();
    return check && { ...check, id: check.code, version: this.composing.form().version };
  });
  protected readonly told = computed(() => {
    const { left, compare, right } = this.now();
    if (!left || !right) return 'Les chiffres se citent par leur code entre crochets, et s’ajoutent, se retranchent, se multiplient ou se divisent.';
    return `${checkText({ left: String(left), compare: (compare ?? '<=') as FormCheck['compare'], right: String(right) }, this.composing.definition())}.`;
  });
  protected readonly fields: readonly RecordField[] = [
    { key: 'left', label: 'Ce nombre', kind: 'text', isRequired: true, maxLength: EXPRESSION_MAX_LENGTH },
    {
      key: 'compare',
      label: 'doit être',
      kind: 'choice',
      isRequired: true,
      initial: '<=',
      choices: Object.entries(COMPARED).map(([value, label]) => ({ value, label })),
    },
    { key: 'right', label: 'celui-ci', kind: 'text', isRequired: true, maxLength: EXPRESSION_MAX_LENGTH },
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

  protected readonly save: SaveRecord = async (values) => {
    const { left, compare, right, message, tolerance } = values as unknown as FormCheck;
    const next = { left, compare, right, message, tolerance: Number(tolerance ?? 0) };
    const code = this.check()?.code;
    return this.composing.send(
      (definition) =>
        code ? { ...definition, checks: definition.checks.map((one) => (one.code === code ? { ...next, code } : one)) } : withCheck(definition, next),
      (form) => {
        const now = definitionOf(form).checks.find((one) => one.code === code);
        return now ? { ...now, id: now.code, version: form.version } : null;
      },
    );
  };

  protected cite(key: string, entry: string): void {
    this.form().fill(key, withCited(String(this.now()[key] ?? ''), entry));
  }
}
