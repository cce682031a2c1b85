import { CdkDrag, type CdkDragDrop, CdkDragHandle, CdkDropList, CdkDropListGroup } from '@angular/cdk/drag-drop';
import { afterNextRender, Component, computed, ElementRef, inject, Injector, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { FORM_LIMITS, type FormQuestion, type FormSection, type QuestionKind } from '@maillage/domain';
import { UiIcon } from '../../ui';
import { conditionTeller, faultText } from '../words/condition-words';
import { KIND_WORDS } from '../words/fault-words';
import { AddLine } from './add-line';
import { Composing } from './composing';
import { changeQuestion, changeSection, duplicateQuestion, moveQuestion, moveSection, newQuestion, questionCodes, withSection } from './drafts';
import { QuestionEditor } from './question-editor';
import { SectionEditor } from './section-editor';

/** Sections and questions of a form: written, ordered by hand or by keyboard, taken out; each act is kept at once. */
@Component({
  selector: 'app-question-list',
  imports: [AddLine, CdkDrag, CdkDragHandle, CdkDropList, CdkDropListGroup, MatButton, QuestionEditor, SectionEditor, UiIcon],
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
  /** The question that CCAS have answered, and that somebody wanted to take out. */
  protected readonly refusedId = signal<string | null>(null);
  protected readonly tell = computed(() => conditionTeller(this.composing.definition()));

  protected faults(place: string, isExact = false): readonly string[] {
    const definition = this.composing.definition();
    const found = this.composing.faultsAt(place).filter((fault) => !isExact || fault.place === place);
    return [...new Set(found.map((fault) => faultText(fault, definition)))];
  }

  protected readonly addSection = (title: string): Promise<unknown> => this.composing.send((definition) => withSection(definition, title));

  protected addTo({ code }: FormSection): (label: string, kind: string) => Promise<unknown> {
    return async (label, kind) => {
      let added = '';
      const saved = await this.composing.send((definition) => {
        const question = newQuestion(kind as QuestionKind, label, questionCodes(definition));
        added = question.code;
        return changeSection(definition, code, (one) => ({ ...one, questions: [...one.questions, question] }));
      });
      this.editedId.set(added);
      return saved;
    };
  }

  protected async duplicate({ code, label }: FormQuestion): Promise<void> {
    let added = '';
    const isDone = await this.composing.keep((definition) => {
      const copied = duplicateQuestion(definition, code);
      added = copied.code;
      return copied.form;
    });
    if (!isDone) return;
    this.composing.said.set(`Copie de ${label} ajoutée.`);
    this.editedId.set(added);
  }

  /** What CCAS have answered stays: its series would end without a word. */
  protected async removeQuestion({ code }: FormQuestion): Promise<void> {
    this.refusedId.set(this.composing.answered().has(code) ? code : null);
    if (this.refusedId() === null) await this.composing.keep((definition) => changeQuestion(definition, code, () => null), 'Question retirée.');
  }

  protected async removeSection({ code }: FormSection): Promise<void> {
    await this.composing.keep((definition) => changeSection(definition, code, () => null), 'Partie retirée.');
  }

  protected drop({ item, container, currentIndex }: CdkDragDrop<string, string, string>): void {
    void this.composing.keep((definition) => moveQuestion(definition, item.data, container.data, currentIndex));
  }

  /** One place up or down, over the edge of its section into the next; the keyboard stays on the button that did. */
  protected async step(section: number, index: number, question: FormQuestion, act: 'up' | 'down'): Promise<void> {
    const { sections } = this.composing.definition();
    const by = act === 'up' ? -1 : 1;
    const stays = sections[section]?.questions[index + by] !== undefined;
    const to = sections[stays ? section : section + by];
    if (!to) return;
    const place = stays ? index + by : act === 'up' ? to.questions.length : 0;
    if (!(await this.composing.keep((definition) => moveQuestion(definition, question.code, to.code, place)))) return;
    this.composing.said.set(`${question.label}\u202f: place ${place + 1} dans «\u202f${to.title}\u202f».`);
    this.focusOn(`[data-question="${question.code}"]`, act);
  }

  protected async stepSection(index: number, section: FormSection, act: 'up' | 'down'): Promise<void> {
    const to = act === 'up' ? index - 1 : index + 1;
    if (!(await this.composing.keep((definition) => moveSection(definition, index, to)))) return;
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
