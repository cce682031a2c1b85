import { Component, computed, inject, input, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { checkSurvey } from '@maillage/domain';
import { Session } from '../../core';
import { CivilDatePipe, Dialogs, formatDate, keepLatest, UiChip, UiIcon, UiPageHeader, UiState } from '../../ui';
import { RecordDialogs } from '../../ui/record-form/record-dialogs';
import { InlineSave } from '../../ui/saving/inline-save';
import { SurveyQuestions } from '../answering/survey-questions';
import { SurveyResults } from '../results/survey-results';
import { type Survey, SurveysGateway } from '../surveys-gateway';
import { answersSaid, SURVEY_LOOKS } from '../words/survey-words';
import { SurveyComposer } from './survey-composer';
import { SurveyLinks } from './survey-links';

/** A survey: composed while it is a draft, handed on by its links while it is open, read once it is closed. */
@Component({
  selector: 'app-survey-page',
  imports: [CivilDatePipe, MatButton, RouterLink, SurveyComposer, SurveyLinks, SurveyQuestions, SurveyResults, UiChip, UiIcon, UiPageHeader, UiState],
  templateUrl: './survey-page.html',
  styles: `
    .asked {
      margin-block-start: var(--space-5);
    }
  `,
})
export class SurveyPage {
  readonly id = input.required<string>();
  private readonly gateway = inject(SurveysGateway);
  private readonly dialogs = inject(Dialogs);
  private readonly questions = inject(RecordDialogs);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  protected readonly saver = new InlineSave();
  protected readonly looks = SURVEY_LOOKS;
  protected readonly answersSaid = answersSaid;
  protected readonly isTrying = signal(false);
  protected readonly loaded = rxResource({ params: () => this.id(), stream: ({ params }) => this.gateway.one(params) });
  protected readonly survey = keepLatest(this.loaded);
  /** Whether she has agents to hand a link to. */
  protected readonly handsOn = computed(() => this.session.ownCcas().length > 0);
  protected readonly isComplete = computed(() => {
    const survey = this.survey();
    return survey !== undefined && checkSurvey(survey.definition).length === 0;
  });

  protected async open(survey: Survey): Promise<void> {
    const isSure = await this.dialogs.confirm({
      title: 'Ouvrir cette enquête\u202f?',
      text: `Ses questions ne changeront plus. Elle se clôt d’elle-même le ${formatDate(survey.closesOn)} au soir\u202f; vous pourrez repousser ce jour.`,
      confirmLabel: 'Ouvrir l’enquête',
    });
    if (isSure) await this.saver.act(() => this.gateway.open(survey), 'Enquête ouverte. Remettez un lien à chaque CCAS.');
  }

  protected async extend({ id, version, closesOn }: Survey): Promise<void> {
    await this.questions.ask({
      heading: 'Repousser le dernier jour',
      fields: [
        { key: 'closesOn', label: 'Dernier jour pour répondre', kind: 'date', isRequired: true, initial: closesOn, hint: 'Plus tard que le jour prévu.' },
      ],
      record: { id, version, closesOn },
      save: (values, seen) => this.gateway.extend({ id, version: seen.version, closesOn: String(values['closesOn']) }),
      done: 'Dernier jour repoussé.',
      submitLabel: 'Repousser',
    });
  }

  protected async close(survey: Survey): Promise<void> {
    const isSure = await this.dialogs.confirm({
      title: 'Clore l’enquête maintenant\u202f?',
      text: 'Plus personne n’y répondra. Ses totaux sont calculés une fois pour toutes, et les réponses effacées\u202f: cela ne s’annule pas. Saisissez d’abord les réponses papier.',
      confirmLabel: 'Clore l’enquête',
      tone: 'danger',
    });
    if (isSure) await this.saver.act(() => this.gateway.close(survey), 'Enquête close.');
  }

  protected async publish(survey: Survey): Promise<void> {
    const isSure = await this.dialogs.confirm({
      title: 'Publier les résultats dans le réseau\u202f?',
      text: 'Les directions et les référents liront les totaux du réseau. Les textes libres restent lus par la coordination seule.',
      confirmLabel: 'Publier les résultats',
    });
    if (isSure) await this.saver.act(() => this.gateway.publish(survey), 'Résultats publiés.');
  }

  protected async remove(survey: Survey): Promise<void> {
    const isSure = await this.dialogs.confirm({
      title: 'Supprimer ce brouillon\u202f?',
      text: 'Ses questions et ses liens sont supprimés. Personne n’y a répondu.',
      confirmLabel: 'Supprimer le brouillon',
      tone: 'danger',
    });
    if (isSure && (await this.saver.act(() => this.gateway.remove(survey), 'Brouillon supprimé.'))) await this.router.navigate(['/enquetes']);
  }
}
