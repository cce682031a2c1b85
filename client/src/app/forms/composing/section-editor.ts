import { Component, computed, inject, input, linkedSignal, output, viewChild } from '@angular/core';
import { FORM_LIMITS, type FormCondition, type FormSection } from '@maillage/domain';
import type { RecordField } from '../../ui/record-form/record-field';
import { type AskedBesides, type SaveRecord, UiRecordForm } from '../../ui/record-form/record-form';
import { Composing, definitionOf } from './composing';
import { ConditionBuilder } from './condition-builder';
import { changeSection } from './drafts';
import { entriesBefore } from './question-editor';

/** What a part of a form is called, what is told before it, and when it is shown. */
@Component({
  selector: 'app-section-editor',
  imports: [ConditionBuilder, UiRecordForm],
  template: `
    <ui-record-form
      [heading]="'Partie ' + section().title"
      [fields]="fields"
      [record]="record()"
      [save]="save"
      [besides]="besides"
      done="Partie enregistrée."
      (closed)="closed.emit()"
    >
      <app-condition-builder [condition]="condition()" [entries]="before()" (changed)="setCondition($event)" />
    </ui-record-form>
  `,
})
export class SectionEditor {
  readonly section = input.required<FormSection>();
  readonly closed = output();

  private readonly composing = inject(Composing);
  private readonly form = viewChild.required(UiRecordForm);
  private readonly code = computed(() => this.section().code);
  protected readonly condition = linkedSignal<string, FormCondition | null>({ source: this.code, computation: () => this.section().shownIf });
  protected readonly fields: readonly RecordField[] = [
    { key: 'title', label: 'Titre de la partie', kind: 'text', isRequired: true, isWide: true, maxLength: FORM_LIMITS.titleLength },
    { key: 'help', label: 'Ce qu’il faut savoir avant d’y répondre', kind: 'long', isLight: true, maxLength: FORM_LIMITS.helpLength },
  ];
  protected readonly record = computed(() => recordOf(this.section(), this.composing.form().version));
  protected readonly before = computed(() => entriesBefore(this.composing.form(), this.code()));
  protected readonly besides: AskedBesides = {
    read: () => this.condition(),
    fill: (kept) => this.condition.set(kept as FormCondition | null),
  };

  protected readonly save: SaveRecord = async (values) => {
    const [code, shownIf] = [this.code(), this.condition()];
    const { title, help } = values as { title: string; help: string | null };
    return this.composing.send(
      (definition) => changeSection(definition, code, (one) => ({ ...one, title, help: help ?? '', shownIf })),
      (form) => {
        const section = definitionOf(form).sections.find((one) => one.code === code);
        return section ? recordOf(section, form.version) : null;
      },
    );
  };

  protected setCondition(condition: FormCondition | null): void {
    this.condition.set(condition);
    this.form().touch();
  }
}

const recordOf = ({ code, title, help, shownIf }: FormSection, version: number): { id: string; version: number } => {
  const record = { id: code, version, title, help, shownIf };
  return record;
};
