import { Component, inject, input, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { today } from '../../core';
import { Attachments } from '../../files';
import { CivilDatePipe, Dialogs, formatDate, InlineSave, UiChip, UiIcon, UiPerson, UiState } from '../../ui';
import { type Designation, FollowUpGateway, type Procedure } from '../follow-up-gateway';
import { DesignationForm } from './designation-form';
import { CNIL_PROCEDURE_LABELS, DPO_MODE_LABELS } from '../../words/dpo-labels';
import { ProcedureForm } from './procedure-form';

/** The DPO of a CCAS, from when to when, and what the CNIL opened. */
@Component({
  selector: 'app-dpo-section',
  imports: [Attachments, MatButton, CivilDatePipe, DesignationForm, ProcedureForm, UiChip, UiIcon, UiPerson, UiState],
  templateUrl: './dpo-section.html',
  styleUrl: '../follow-up.scss',
})
export class DpoSection {
  readonly ccasId = input.required<string>();

  private readonly gateway = inject(FollowUpGateway);
  private readonly dialogs = inject(Dialogs);
  protected readonly saver = new InlineSave();
  protected readonly modes = DPO_MODE_LABELS;
  protected readonly kinds = CNIL_PROCEDURE_LABELS;
  protected readonly day = today();
  protected readonly loaded = rxResource({ params: () => this.ccasId(), stream: ({ params }) => this.gateway.dpo(params) });
  /** Id of the row whose form is open; `dpo` or `cnil` for the one that is added. */
  protected readonly edited = signal<string | null>(null);
  /** Designation whose documents are shown. */
  protected readonly evidencedId = signal<string | null>(null);

  protected async removeDesignation({ id, version, startsOn }: Designation): Promise<void> {
    const isSure = await this.dialogs.confirm({
      title: `Supprimer la désignation du ${formatDate(startsOn)}\u202f?`,
      text: 'À faire seulement si elle a été saisie par erreur. Pour une fin de mission, renseignez plutôt le dernier jour.',
      confirmLabel: 'Supprimer la désignation',
      tone: 'danger',
    });
    if (isSure) await this.saver.act(() => this.gateway.deleteDesignation({ id, version }), 'Désignation supprimée.');
  }

  protected async removeProcedure({ id, version, kind }: Procedure): Promise<void> {
    const isSure = await this.dialogs.confirm({
      title: `Supprimer « ${CNIL_PROCEDURE_LABELS[kind]} »\u202f?`,
      text: 'À faire seulement si elle a été saisie par erreur. Une procédure terminée se clôture.',
      confirmLabel: 'Supprimer la procédure',
      tone: 'danger',
    });
    if (isSure) await this.saver.act(() => this.gateway.deleteProcedure({ id, version }), 'Procédure supprimée.');
  }
}
