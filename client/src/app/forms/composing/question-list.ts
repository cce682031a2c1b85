import { CdkDrag, type CdkDragDrop, CdkDragHandle, CdkDropList, CdkDropListGroup } from '@angular/cdk/drag-drop';
import { afterNextRender, Component, computed, ElementRef, inject, Injector, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { FORM_LIMITS, type FormCondition, type FormQuestion, type FormSection, type QuestionKind } from '@maillage/domain';
import { UiIcon } from '../../ui';
import type { RecordField } from '../../ui/record-form/record-field';
import { type SaveRecord, UiRecordForm } from '../../ui/record-form/record-form';
import { FAULT_WORDS, KIND_WORDS } from '../words/fault-words';
import { Composing } from './composing';
import { ConditionBuilder } from './condition-builder';
import { changeQuestion, changeSection, moveQuestion, moveSection, newQuestion, questionCodes, withSection } from './drafts';
import { fieldsOfQuestion, questionWith, recordOf } from './question-fields';

/** Sections and questions of a form: written, ordered by hand or by keyboard, taken out; each act is kept at once. */
@Component({
  selector: 'app-question-list',
  imports: [CdkDrag, CdkDragHandle, CdkDropList, CdkDropListGroup, ConditionBuilder, MatButton, UiIcon, UiRecordForm],
  templateUrl: './question-list.html',
  styleUrl: './question-list.scss',
})
export class QuestionList {
  protected readonly composing = inject(Composing);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);
  protected readonly kinds = Object.entries(KIND_WORDS) as [QuestionKind, string][];
  protected readonly kindWords = KIND_WORDS;
  protected readonly labelLength = FORM_LIMITS.labelLength;
  protected readonly titleLength = FORM_LIMITS.titleLength;
  /** `section:<code>` or the code of a question. */
  protected readonly editedId = signal<string | null>(null);
  protected readonly canMove = computed(() => this.composing.canChange() && this.editedId() === null && !this.composing.saver.isSaving());
  private readonly questions = computed(() => this.composing.definition().sections.flatMap((section) => section.questions));

  protected faults(place: string, isExact = false): readonly string[] {
    const found = this.composing.faultsAt(place).filter((fault) => !isExact || fault.place === place);
    return [...new Set(found.map(({ code, about }) => (about ? `${FAULT_WORDS[code]} (${about})` : FAULT_WORDS[code])))];
  }

  /** What is asked before a question, or before a section. */
  protected before(code: string): readonly FormQuestion[] {
    const { sections } = this.composing.definition();
    const section = sections.findIndex((one) => one.code === code);
    const all =
      section >= 0
        ? sections.slice(0, section).flatMap(({ questions }) => questions)
        : this.questions().slice(
            0,
            this.questions().findIndex((one) => one.code === code),
          );
    return all.filter(({ kind }) => kind !== 'total' && kind !== 'table' && kind !== 'file');
  }

  protected fieldsOf(question: FormQuestion): readonly RecordField[] {
    return fieldsOfQuestion(question);
  }

  protected recordOf(question: FormQuestion): { id: string; version: number } {
    return recordOf(question, this.composing.form().version);
  }

  protected saveOf(question: FormQuestion): SaveRecord {
    return async (values) => this.composing.send(changeQuestion(this.composing.definition(), question.code, () => questionWith(question, values)));
  }

  protected sectionFields: readonly RecordField[] = [
    { key: 'title', label: 'Titre de la partie', kind: 'text', isRequired: true, isWide: true, maxLength: FORM_LIMITS.titleLength },
    { key: 'help', label: 'Ce qu’il faut savoir avant d’y répondre', kind: 'long', isLight: true, maxLength: FORM_LIMITS.helpLength },
  ];

  protected sectionRecord({ code, title, help }: FormSection): { id: string; version: number } {
    return { id: code, version: this.composing.form().version, title, help } as { id: string; version: number };
  }

  protected saveSection(section: FormSection): SaveRecord {
    return async (values) => {
      const { title, help } = values as { title: string; help: string | null };
      return this.composing.send(changeSection(this.composing.definition(), section.code, (one) => ({ ...one, title, help: help ?? '' })));
    };
  }

  protected async addSection(field: HTMLInputElement): Promise<void> {
    const title = field.value.trim();
    if (title === '') return field.focus();
    if (await this.composing.keep(withSection(this.composing.definition(), title), 'Partie ajoutée.')) field.value = '';
  }

  protected async addQuestion(section: FormSection, kind: string, field: HTMLInputElement): Promise<void> {
    const label = field.value.trim();
    if (label === '') return field.focus();
    const question = newQuestion(kind as QuestionKind, label, questionCodes(this.composing.definition()));
    const next = changeSection(this.composing.definition(), section.code, (one) => ({ ...one, questions: [...one.questions, question] }));
    if (!(await this.composing.keep(next, 'Question ajoutée.'))) return;
    field.value = '';
    this.editedId.set(question.code);
  }

  protected async removeQuestion({ code }: FormQuestion): Promise<void> {
    await this.composing.keep(
      changeQuestion(this.composing.definition(), code, () => null),
      'Question retirée.',
    );
  }

  protected async removeSection({ code }: FormSection): Promise<void> {
    await this.composing.keep(
      changeSection(this.composing.definition(), code, () => null),
      'Partie retirée.',
    );
  }

  protected async condition(code: string, shownIf: FormCondition | null, isSection: boolean): Promise<void> {
    const definition = this.composing.definition();
    await this.composing.keep(
      isSection
        ? changeSection(definition, code, (section) => ({ ...section, shownIf }))
        : changeQuestion(definition, code, (question) => ({ ...question, shownIf })),
    );
  }

  protected drop({ item, container, currentIndex }: CdkDragDrop<string, string, string>): void {
    void this.composing.keep(moveQuestion(this.composing.definition(), item.data, container.data, currentIndex));
  }

  /** One place up or down, over the edge of its section into the next; the keyboard stays on the button that did. */
  protected async step(section: number, index: number, question: FormQuestion, act: 'up' | 'down'): Promise<void> {
    const { sections } = this.composing.definition();
    const by = act === 'up' ? -1 : 1;
    const stays = sections[section]?.questions[index + by] !== undefined;
    const to = sections[stays ? section : section + by];
    if (!to) return;
    const place = stays ? index + by : act === 'up' ? to.questions.length : 0;
    if (!(await this.composing.keep(moveQuestion(this.composing.definition(), question.code, to.code, place)))) return;
    this.composing.said.set(`${question.label}\u202f: place ${place + 1} dans «\u202f${to.title}\u202f».`);
    this.focusOn(`[data-question="${question.code}"]`, act);
  }

  protected async stepSection(index: number, section: FormSection, act: 'up' | 'down'): Promise<void> {
    const to = act === 'up' ? index - 1 : index + 1;
    if (!(await this.composing.keep(moveSection(this.composing.definition(), index, to)))) return;
    this.composing.said.set(`${section.title}\u202f: partie ${to + 1}.`);
    this.focusOn(`[data-section="${section.code}"] .section-head`, act);
  }

  protected isFirst(section: number, index: number): boolean {
    return section === 0 && index === 0;
  }

  protected isLast(section: number, index: number): boolean {
    const { sections } = this.composing.definition();
    return section === sections.length - 1 && index === (sections[section]?.questions.length ?? 0) - 1;
  }

  private focusOn(within: string, act: 'up' | 'down'): void {
    const find = (one: string) => this.host.querySelector<HTMLButtonElement>(`${within} [data-act="${one}"]:not(:disabled)`);
    afterNextRender({ read: () => (find(act) ?? find(act === 'up' ? 'down' : 'up'))?.focus() }, { injector: this.injector });
  }
}
