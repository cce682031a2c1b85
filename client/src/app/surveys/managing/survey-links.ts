import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { SURVEY_LIMITS } from '@maillage/domain';
import { firstValueFrom } from 'rxjs';
import { Session } from '../../core';
import { PickersGateway } from '../../pickers';
import { Dialogs, formatNumber, Toasts, UiChip, UiIcon } from '../../ui';
import { RecordDialogs } from '../../ui/record-form/record-dialogs';
import type { RecordField } from '../../ui/record-form/record-field';
import { InlineSave } from '../../ui/saving/inline-save';
import { type Survey, type SurveyLink, SurveysGateway } from '../surveys-gateway';

const USUAL_MOST = 200;
const mostField: RecordField = {
  key: 'mostAnswers',
  label: 'Réponses au plus par lien',
  kind: 'number',
  isRequired: true,
  initial: USUAL_MOST,
  range: { min: SURVEY_LIMITS.leastMost, max: SURVEY_LIMITS.mostMost },
  hint: 'Un peu plus que d’agents\u202f: un lien qui circule trop s’arrête là.',
};

/** The links of a survey that the person hands on, each with an address to copy. */
@Component({
  selector: 'app-survey-links',
  imports: [MatButton, UiChip, UiIcon],
  templateUrl: './survey-links.html',
  styles: `
    h2 {
      margin-block: var(--space-5) var(--space-2);
    }
    h2 + .row {
      margin-block-end: var(--space-2);
    }
    h3 {
      margin-block: var(--space-4) var(--space-2);
      font-size: var(--font-m);
    }
    li {
      padding-block: var(--space-1);
      border-block-start: 1px solid var(--line);
    }
    .name {
      display: flex;
      flex: 1 1 16rem;
      flex-wrap: wrap;
      gap: var(--space-1) var(--space-3);
      align-items: center;
    }
    .told {
      inline-size: 100%;
      overflow-wrap: anywhere;
      font-family: ui-monospace, monospace;
      font-size: var(--font-s);
    }
  `,
})
export class SurveyLinks {
  readonly survey = input.required<Survey>();
  private readonly gateway = inject(SurveysGateway);
  private readonly pickers = inject(PickersGateway);
  private readonly session = inject(Session);
  private readonly dialogs = inject(Dialogs);
  private readonly questions = inject(RecordDialogs);
  private readonly toasts = inject(Toasts);
  protected readonly saver = new InlineSave();
  /** Addresses that were made on this page, by their link. */
  protected readonly told = signal<Readonly<Record<string, string>>>({});
  protected readonly groups = computed(() => {
    const groups = new Map<string, SurveyLink[]>();
    for (const link of this.survey().links) {
      const name = link.ccas ? (link.ccas.ept?.name ?? 'Sans EPT') : 'Sessions et autres liens';
      groups.set(name, [...(groups.get(name) ?? []), link]);
    }
    return [...groups].map(([name, links]) => ({ name, links }));
  });

  protected nameOf({ ccas, label }: SurveyLink): string {
    return ccas?.name ?? label ?? '';
  }

  protected most({ mostAnswers }: SurveyLink): string {
    return formatNumber(mostAnswers);
  }

  protected async forAll(): Promise<void> {
    const linked = new Set(this.survey().links.map(({ ccas }) => ccas?.id));
    const all = await firstValueFrom(this.pickers.ccas(this.session.networkId() ?? ''));
    const ccasIds = all.map(({ id }) => id).filter((id) => !linked.has(id));
    if (ccasIds.length === 0) return this.toasts.show('Chaque CCAS a déjà son lien.');
    await this.questions.ask({
      heading: 'Un lien par CCAS',
      text: 'Chaque direction trouvera le sien sur cette page, à remettre à ses agents. Les CCAS qui ont déjà un lien le gardent.',
      fields: [mostField],
      save: ({ mostAnswers }) => this.gateway.makeLinks({ surveyId: this.survey().id, ccasIds, label: null, mostAnswers: Number(mostAnswers) }),
      done: 'Liens créés.',
      submitLabel: 'Créer les liens',
    });
  }

  protected async forSession(): Promise<void> {
    await this.questions.ask({
      heading: 'Un lien pour une session',
      text: 'Pour une journée, un métier, un service partagé\u202f: ses réponses comptent au total du réseau, à part des territoires.',
      fields: [{ key: 'label', label: 'Nom du lien', kind: 'text', isRequired: true, isWide: true, maxLength: SURVEY_LIMITS.labelLength }, mostField],
      save: ({ label, mostAnswers }) =>
        this.gateway.makeLinks({ surveyId: this.survey().id, ccasIds: [], label: String(label), mostAnswers: Number(mostAnswers) }),
      done: 'Lien créé.',
      submitLabel: 'Créer le lien',
    });
  }

  protected async copy(link: SurveyLink): Promise<void> {
    let address = this.told()[link.id] ?? '';
    if (address === '') {
      const isMade = await this.saver.act(async () => {
        address = await this.gateway.address(link.id);
      }, null);
      if (!isMade) return;
      this.told.update((told) => ({ ...told, [link.id]: address }));
    }
    try {
      await navigator.clipboard.writeText(address);
      this.toasts.show('Adresse copiée.');
    } catch {
      this.toasts.show('L’adresse s’affiche sous le lien\u202f: copiez-la.');
    }
  }

  protected async end(link: SurveyLink): Promise<void> {
    const isSure = await this.dialogs.confirm({
      title: `Fermer le lien «\u202f${this.nameOf(link)}\u202f»\u202f?`,
      text: 'Plus personne ne répondra par ce lien. Les réponses déjà reçues comptent. Cela ne s’annule pas.',
      confirmLabel: 'Fermer le lien',
      tone: 'danger',
    });
    if (isSure) await this.saver.act(() => this.gateway.endLink(link.id), 'Lien fermé.');
  }
}
