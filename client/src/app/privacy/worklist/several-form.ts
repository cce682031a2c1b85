import { Component, computed, inject, input, output } from '@angular/core';
import { PRIVACY_ANSWERS, PRIVACY_LIMITS } from '@maillage/domain';
import { today } from '../../core';
import { choicesOf, type RecordField } from '../../ui/record-form/record-field';
import { type SaveRecord, UiRecordForm } from '../../ui/record-form/record-form';
import { PRIVACY_ANSWER_LABELS } from '../words/privacy-words';
import { type AnswersOutcome, PrivacyGateway, type WorkItem } from '../privacy-gateway';

const isAnswered =
  (...answers: string[]) =>
  ({ answer }: Readonly<Record<string, unknown>>): boolean =>
    answers.includes(String(answer));

/** The same answer to the points that were chosen; what is left blank stays at each of them as it is. */
@Component({
  selector: 'app-several-answers-form',
  imports: [UiRecordForm],
  template: `<ui-record-form
    heading="Même réponse pour plusieurs"
    [fields]="fields"
    [save]="save"
    [done]="null"
    [submitLabel]="submitLabel()"
    (closed)="closed.emit(outcome)"
  />`,
})
export class SeveralAnswersForm {
  readonly items = input.required<readonly WorkItem[]>();
  /** What became of the answers; null: the form was given up. */
  readonly closed = output<AnswersOutcome | null>();

  private readonly gateway = inject(PrivacyGateway);
  protected outcome: AnswersOutcome | null = null;
  protected readonly submitLabel = computed(() => `Enregistrer pour ${this.items().length} ${this.items().length > 1 ? 'lignes' : 'ligne'}`);
  protected readonly fields: readonly RecordField[] = [
    { key: 'answer', label: 'Est-ce en place\u202f?', kind: 'choice', isRequired: true, choices: choicesOf(PRIVACY_ANSWERS, PRIVACY_ANSWER_LABELS) },
    {
      key: 'notApplicableReason',
      label: 'Pourquoi c’est sans objet',
      kind: 'long',
      isRequired: true,
      maxLength: PRIVACY_LIMITS.notApplicableReason,
      isAsked: isAnswered('not_applicable'),
    },
    { key: 'evidenceOn', label: 'Date de la preuve', kind: 'date', lastDay: today(), isAsked: isAnswered('yes', 'partly') },
    {
      key: 'evidenceReference',
      label: 'Preuve',
      kind: 'text',
      maxLength: PRIVACY_LIMITS.evidenceReference,
      hint: 'Ce que c’est, et où cela se trouve.',
      isWatched: true,
      isAsked: isAnswered('yes', 'partly'),
    },
    {
      key: 'comment',
      label: 'Commentaire',
      kind: 'long',
      maxLength: PRIVACY_LIMITS.comment,
      hint: 'Vide\u202f: le commentaire de chaque ligne reste le sien.',
      isWatched: true,
    },
  ];

  protected readonly save: SaveRecord = async (values) => {
    const told = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
    this.outcome = await this.gateway.answerSeveral(this.items().map(({ ccas, point, version }) => ({ ccasId: ccas.id, point, version, ...told })));
  };
}
