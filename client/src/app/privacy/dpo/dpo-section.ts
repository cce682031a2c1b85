import { Component, inject, input, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { today } from '../../core';
import { Attachments } from '../../files';
import { CivilDatePipe, Dialogs, formatDate, UiChip, UiIcon, UiState } from '../../ui';
import { UiPerson } from '../../ui/person/person';
import { type SaveRecord, UiRecordForm } from '../../ui/record-form/record-form';
import { InlineSave } from '../../ui/saving/inline-save';
import type { CreateCnilProcedureInput, CreateDpoDesignationInput } from '../../../generated/schema-types';
import { type Designation, DpoGateway, type Procedure } from './dpo-gateway';
import { CNIL_PROCEDURE_LABELS, DPO_MODE_LABELS } from '../words/dpo-words';
import { DESIGNATION_FIELDS, PROCEDURE_FIELDS } from './dpo-fields';

/** The DPO of a CCAS, from when to when, and what the CNIL opened. */
@Component({
  selector: 'app-dpo-section',
  imports: [Attachments, MatButton, CivilDatePipe, UiChip, UiIcon, UiPerson, UiRecordForm, UiState],
  templateUrl: './dpo-section.html',
  styleUrl: '../section-lines.scss',
})
export class DpoSection {
  readonly ccasId = input.required<string>();

  private readonly gateway = inject(DpoGateway);
  private readonly dialogs = inject(Dialogs);
  protected readonly saver = new InlineSave();
  protected readonly designationFields = DESIGNATION_FIELDS;
  protected readonly procedureFields = PROCEDURE_FIELDS;
  protected readonly saveDesignation: SaveRecord = (values, { id, version }) => {
    const typed = values as unknown as Omit<CreateDpoDesignationInput, 'ccasId'>;
    return id ? this.gateway.updateDesignation({ id, version, ...typed }) : this.gateway.designate({ ccasId: this.ccasId(), ...typed });
  };
  protected readonly saveProcedure: SaveRecord = (values, { id, version }) => {
    const typed = values as unknown as Omit<CreateCnilProcedureInput, 'ccasId'>;
    return id ? this.gateway.updateProcedure({ id, version, ...typed }) : this.gateway.openProcedure({ ccasId: this.ccasId(), ...typed });
  };
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
      title: `Supprimer «\u202f${CNIL_PROCEDURE_LABELS[kind]}\u202f»\u202f?`,
      text: 'À faire seulement si elle a été saisie par erreur. Une procédure terminée se clôture.',
      confirmLabel: 'Supprimer la procédure',
      tone: 'danger',
    });
    if (isSure) await this.saver.act(() => this.gateway.deleteProcedure({ id, version }), 'Procédure supprimée.');
  }
}
