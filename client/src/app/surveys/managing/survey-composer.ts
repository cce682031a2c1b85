import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { checkSurvey, FORM_LIMITS, SURVEY_LIMITS, type SurveyFaultCode, type SurveyQuestion } from '@maillage/domain';
import { UiIcon } from '../../ui';
import { UiLightText } from '../../ui/light-text/light-text';
import { choicesOf, type RecordField } from '../../ui/record-form/record-field';
import { type SaveRecord, UiRecordForm } from '../../ui/record-form/record-form';
import { InlineSave } from '../../ui/saving/inline-save';
import { type Survey, SurveysGateway } from '../surveys-gateway';
import { faultWords, SURVEY_KINDS } from '../words/survey-words';
import { draftQuestions, moved, questionOf, withQuestions } from './survey-draft';

const NEW = 'new';
const USUAL_LENGTH = 300;

/** The questions of a draft: added, changed, moved and taken away, each saved at once. */
@Component({
  selector: 'app-survey-composer',
  imports: [MatButton, UiIcon, UiLightText, UiRecordForm],
  templateUrl: './survey-composer.html',
  styles: `
    ol:empty {
      display: none;
    }
    ol {
      display: grid;
      gap: var(--space-3);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .head {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2) var(--space-4);
      align-items: flex-start;
      justify-content: space-between;
    }
    .name {
      flex: 1 1 18rem;
    }
    p {
      margin: 0;
    }
  `,
})
export class SurveyComposer {
  readonly survey = input.required<Survey>();
  readonly changed = output<Survey>();
  private readonly gateway = inject(SurveysGateway);
  protected readonly saver = new InlineSave();
  protected readonly kinds = SURVEY_KINDS;
  protected readonly edited = signal<string | null>(null);
  protected readonly questions = computed(() => draftQuestions(this.survey().definition));
  protected readonly said = signal('');
  protected readonly added = NEW;
  protected readonly canAct = computed(() => this.edited() === null && !this.saver.isSaving());
  private readonly faults = computed(() => checkSurvey(this.survey().definition));
  protected readonly settings: readonly RecordField[] = [
    { key: 'title', label: 'Titre', kind: 'text', isRequired: true, isWide: true, maxLength: SURVEY_LIMITS.titleLength },
    {
      key: 'introduction',
      label: 'Introduction',
      kind: 'long',
      isLight: true,
      maxLength: SURVEY_LIMITS.introductionLength,
      hint: 'À quoi sert l’enquête, ce que le réseau fera des réponses. L’anonymat est déjà expliqué aux agents.',
    },
    { key: 'minutes', label: 'Durée annoncée, en minutes', kind: 'number', isRequired: true, range: { min: 1, max: 60 } },
    { key: 'closesOn', label: 'Dernier jour pour répondre', kind: 'date', isRequired: true },
  ];
  protected readonly settingsRecord = computed(() => {
    const { id, version, title, closesOn, definition } = this.survey();
    return { id, version, title, closesOn, introduction: definition.introduction, minutes: definition.minutes };
  });
  protected readonly fields: readonly RecordField[] = [
    { key: 'label', label: 'Question', kind: 'text', isRequired: true, isWide: true, maxLength: FORM_LIMITS.labelLength },
    {
      key: 'kind',
      label: 'On y répond par',
      kind: 'choice',
      isRequired: true,
      choices: choicesOf(['choice', 'choices', 'text'], SURVEY_KINDS),
      initial: 'choice',
    },
    {
      key: 'options',
      label: 'Réponses proposées, une par ligne',
      kind: 'long',
      isRequired: true,
      hint: 'De deux à douze. Prévoyez «\u00a0Ne se prononce pas\u00a0»\u202f: aucune réponse «\u00a0Autre\u00a0» à préciser, une question de texte libre la remplace.',
      isAsked: ({ kind }) => kind !== 'text',
    },
    { key: 'isOptional', label: 'On peut ne pas répondre', kind: 'check', isAsked: ({ kind }) => kind === 'choice' },
    {
      key: 'longest',
      label: 'Caractères au plus',
      kind: 'number',
      isRequired: true,
      initial: USUAL_LENGTH,
      range: { min: 20, max: SURVEY_LIMITS.textLength },
      isAsked: ({ kind }) => kind === 'text',
    },
    { key: 'help', label: 'Précision', kind: 'text', isWide: true, maxLength: FORM_LIMITS.labelLength },
  ];

  protected record(question: SurveyQuestion) {
    const { id, version } = this.survey();
    const options = 'options' in question ? question.options.map(({ label }) => label).join('\n') : null;
    const longest = question.kind === 'text' ? question.longest : USUAL_LENGTH;
    return { id, version, label: question.label, help: question.help, kind: question.kind, options, longest, isOptional: !question.isRequired };
  }

  protected optionsOf(question: SurveyQuestion): string {
    return 'options' in question ? question.options.map(({ label }) => label).join(', ') : '';
  }

  protected faultsOf(code: string): readonly string[] {
    return [...new Set(this.faults().flatMap((fault) => (fault.question === code ? [fault.code] : [])))].map((fault: SurveyFaultCode) => faultWords(fault));
  }

  protected readonly saveSettings: SaveRecord = async (values, seen) => {
    const { title, introduction, minutes, closesOn } = values as { title: string; introduction: string | null; minutes: number; closesOn: string };
    return this.send({ title, closesOn, definition: { ...this.survey().definition, introduction: introduction ?? '', minutes } }, seen.version);
  };

  protected readonly save =
    (before: SurveyQuestion | null): SaveRecord =>
    async (values, seen) => {
      const all = this.questions();
      const question = questionOf(values, before, all);
      const next = before ? all.map((each) => (each.code === before.code ? question : each)) : [...all, question];
      return this.send({ definition: withQuestions(this.survey().definition, next) }, before ? seen.version : this.survey().version);
    };

  protected async move(index: number, by: -1 | 1): Promise<void> {
    const next = moved(this.questions(), index, by);
    const isMoved = await this.saver.act(() => this.send({ definition: withQuestions(this.survey().definition, next) }), null);
    if (isMoved) this.said.set(`Question déplacée en place ${index + by + 1} sur ${next.length}.`);
  }

  protected async remove({ code }: SurveyQuestion): Promise<void> {
    const next = this.questions().filter((each) => each.code !== code);
    await this.saver.act(() => this.send({ definition: withQuestions(this.survey().definition, next) }), 'Question retirée.');
  }

  private async send(said: Partial<Pick<Survey, 'title' | 'closesOn' | 'definition'>>, version = this.survey().version): Promise<Survey> {
    const { id, title, closesOn, definition } = this.survey();
    const saved = await this.gateway.save({ id, version }, { title, closesOn, definition, ...said });
    this.changed.emit(saved);
    return saved;
  }
}
