import { Component, computed, ElementRef, inject, input, model } from '@angular/core';
import { type FormDefinition, readSurveyAnswers, type SurveyAnswers, type SurveyAnswerFault, surveyQuestions, type SurveyQuestion } from '@maillage/domain';
import { UiIcon } from '../../ui';

const FAULTS: Readonly<Record<SurveyAnswerFault, string>> = {
  required: 'Choisissez une réponse.',
  too_long: 'Ce texte est trop long. Raccourcissez-le.',
  option: 'Choisissez parmi les réponses proposées.',
  shape: 'Choisissez parmi les réponses proposées.',
  unknown: 'Cette question n’est plus posée. Rechargez la page.',
};

/** The questions of a survey, to be answered: by who has its address, or from paper. */
@Component({
  selector: 'app-survey-questions',
  imports: [UiIcon],
  template: `
    @for (question of questions(); track question.code; let n = $index) {
      @let fault = faults()[question.code];
      <fieldset [id]="'question-' + question.code" tabindex="-1" [attr.aria-describedby]="question.help ? 'aide-' + question.code : null">
        <legend>
          {{ n + 1 }}. {{ question.label }}
          @if (question.kind === 'text' || (question.kind === 'choice' && !question.isRequired)) {
            <span class="muted small">(facultatif)</span>
          }
        </legend>
        @if (question.help) {
          <p class="muted small" [id]="'aide-' + question.code">{{ question.help }}</p>
        }
        @switch (question.kind) {
          @case ('choice') {
            @for (option of question.options; track option.code) {
              <label class="option">
                <input type="radio" [name]="question.code" [checked]="said(question) === option.code" (change)="says(question, option.code)" />
                <span>{{ option.label }}</span>
              </label>
            }
            @if (!question.isRequired) {
              <label class="option">
                <input type="radio" [name]="question.code" [checked]="said(question) === ''" (change)="says(question, '')" /><span>Je ne réponds pas</span>
              </label>
            }
          }
          @case ('choices') {
            <p class="muted small">Plusieurs réponses possibles, ou aucune.</p>
            @for (option of question.options; track option.code) {
              <label class="option">
                <input #box type="checkbox" [checked]="said(question).includes(option.code)" (change)="ticks(question, option.code, box.checked)" />
                <span>{{ option.label }}</span>
              </label>
            }
          }
          @default {
            <p class="muted small" [id]="'conseil-' + question.code">
              N’écrivez rien qui vous fasse reconnaître, vous ou quelqu’un d’autre. {{ question.longest }} caractères au plus.
            </p>
            <textarea
              #words
              rows="3"
              [attr.aria-label]="question.label"
              [attr.aria-describedby]="'conseil-' + question.code"
              [attr.aria-invalid]="fault ? 'true' : null"
              [maxLength]="question.longest"
              [value]="said(question)"
              (input)="says(question, words.value)"
            ></textarea>
          }
        }
        @if (fault) {
          <p class="field-error"><ui-icon name="alert" />{{ words[fault] }}</p>
        }
      </fieldset>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-5);
    }
    fieldset {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--space-1);
      min-inline-size: 0;
      margin: 0;
      padding: 0;
      border: 0;
      scroll-margin-block-start: var(--space-5);
    }
    legend {
      padding: 0;
      margin-block-end: var(--space-2);
      font-weight: 600;
    }
    legend .small {
      font-weight: 400;
    }
    p {
      margin: 0;
    }
    .option {
      display: flex;
      gap: var(--space-3);
      align-items: center;
      min-block-size: 2.75rem;
      padding-inline: var(--space-3);
      border: 1px solid var(--line);
      border-radius: var(--radius-m);
      cursor: pointer;
    }
    .option:has(:checked) {
      border-color: var(--accent);
      background: var(--accent-soft);
    }
    textarea {
      inline-size: 100%;
    }
  `,
})
export class SurveyQuestions {
  readonly definition = input.required<FormDefinition>();
  /** What was answered so far. */
  readonly answers = model<SurveyAnswers>({});
  readonly faults = model<Readonly<Record<string, SurveyAnswerFault>>>({});
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly words = FAULTS;
  protected readonly questions = computed(() => surveyQuestions(this.definition()));

  /** The answers as they are sent; null, with the first question that lacks one in front of the person, where something is wrong. */
  read(): SurveyAnswers | null {
    const read = readSurveyAnswers(this.definition(), this.answers());
    this.faults.set('faults' in read ? read.faults : {});
    if ('answers' in read) return read.answers;
    const first = this.questions().find(({ code }) => Object.hasOwn(read.faults, code));
    const place = this.element.querySelector<HTMLElement>(`#question-${first?.code ?? ''}`);
    (place?.querySelector<HTMLElement>('input, textarea') ?? place)?.focus();
    return null;
  }

  protected said({ code }: SurveyQuestion): string | readonly string[] {
    return this.answers()[code] ?? (this.questions().find((question) => question.code === code)?.kind === 'choices' ? [] : '');
  }

  protected says({ code }: SurveyQuestion, said: string | readonly string[]): void {
    this.answers.update((answers) => ({ ...answers, [code]: said }));
    if (!Object.hasOwn(this.faults(), code)) return;
    this.faults.update((faults) => Object.fromEntries(Object.entries(faults).filter(([question]) => question !== code)));
  }

  protected ticks(question: SurveyQuestion, option: string, isTicked: boolean): void {
    const others = [this.said(question)].flat().filter((each) => each !== option);
    this.says(question, isTicked ? [...others, option] : others);
  }
}
