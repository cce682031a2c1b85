import { Component, computed, inject, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { addDays, SURVEY_LIMITS } from '@maillage/domain';
import { Session, today } from '../../core';
import { CivilDatePipe, keepLatest, UiChip, UiIcon, UiPageHeader, UiState } from '../../ui';
import type { RecordField } from '../../ui/record-form/record-field';
import { type SaveRecord, UiRecordForm } from '../../ui/record-form/record-form';
import { SurveysGateway } from '../surveys-gateway';
import { answersSaid, SURVEY_LOOKS } from '../words/survey-words';

const USUAL_DAYS = 21;

/** The surveys of the network: drafts first, then those that are open. */
@Component({
  selector: 'app-surveys-page',
  imports: [CivilDatePipe, MatButton, RouterLink, UiChip, UiIcon, UiPageHeader, UiRecordForm, UiState],
  templateUrl: './surveys-page.html',
  styles: `
    .card {
      margin-block-end: var(--space-4);
    }
  `,
})
export class SurveysPage {
  private readonly gateway = inject(SurveysGateway);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  protected readonly looks = SURVEY_LOOKS;
  protected readonly answersSaid = answersSaid;
  protected readonly canManage = computed(() => this.session.can('surveys.manage'));
  protected readonly loaded = rxResource({ params: () => this.session.networkId() ?? undefined, stream: ({ params }) => this.gateway.all(params) });
  protected readonly surveys = keepLatest(this.loaded);
  protected readonly isAdding = signal(false);
  private madeId: string | null = null;
  protected readonly emptyText = computed(() =>
    this.canManage()
      ? 'Une enquête se répond par un lien, sans compte ni nom. Composez ses questions, donnez un lien à chaque CCAS\u202f: ses résultats paraissent à la clôture, jamais en dessous de cinq réponses.'
      : 'Les enquêtes que lance la coordination du réseau s’afficheront ici, avec le lien à remettre à vos agents.',
  );
  protected readonly fields = computed((): readonly RecordField[] => [
    {
      key: 'title',
      label: 'Titre',
      kind: 'text',
      isRequired: true,
      isWide: true,
      maxLength: SURVEY_LIMITS.titleLength,
      hint: 'Ce que liront les agents\u202f: «\u00a0Votre quotidien au CCAS\u00a0».',
    },
    {
      key: 'closesOn',
      label: 'Dernier jour pour répondre',
      kind: 'date',
      isRequired: true,
      initial: addDays(today(), USUAL_DAYS),
      hint: 'L’enquête se clôt d’elle-même ce soir-là.',
    },
    ...((this.surveys() ?? []).length > 0
      ? [
          {
            key: 'copiedId',
            label: 'Reprendre les questions de',
            kind: 'choice' as const,
            emptyLabel: 'Aucune\u202f: partir de rien',
            choices: (this.surveys() ?? []).map(({ id, title }) => ({ value: id, label: title })),
          },
        ]
      : []),
  ]);
  protected readonly save: SaveRecord = async (values) => {
    const { title, closesOn, copiedId = null } = values as { title: string; closesOn: string; copiedId?: string | null };
    const made = await this.gateway.create({ networkId: this.session.networkId() ?? '', title, closesOn, copiedId });
    this.madeId = made.id;
    return made;
  };

  protected closed(): void {
    this.isAdding.set(false);
    if (this.madeId !== null) void this.router.navigate(['/enquetes', this.madeId]);
  }
}
