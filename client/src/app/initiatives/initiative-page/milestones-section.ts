import { Component, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { today } from '../../core';
import { CivilDatePipe, Dialogs, UiChip, UiIcon } from '../../ui';
import { MILESTONE_KIND_LABELS } from '../words/milestone-words';
import { type SaveRecord, UiRecordForm } from '../../ui/record-form/record-form';
import { InlineSave } from '../../ui/saving/inline-save';
import type { CreateMilestoneInput } from '../../../generated/schema-types';
import { InitiativesGateway, type Initiative, type Milestone } from '../initiatives-gateway';
import { MILESTONE_FIELDS } from './milestone-fields';

/** Milestones and deliverables by due date: what is done, what is late, and the evidence. */
@Component({
  selector: 'app-milestones-section',
  imports: [MatButton, CivilDatePipe, UiChip, UiIcon, UiRecordForm],
  templateUrl: './milestones-section.html',
  styleUrl: './section.scss',
})
export class MilestonesSection {
  readonly initiative = input.required<Initiative>();

  private readonly gateway = inject(InitiativesGateway);
  private readonly dialogs = inject(Dialogs);
  protected readonly saver = new InlineSave();
  protected readonly fields = MILESTONE_FIELDS;
  protected readonly save: SaveRecord = (values, { id, version }) => {
    const typed = values as unknown as Omit<CreateMilestoneInput, 'initiativeId'>;
    return id ? this.gateway.updateMilestone({ id, version, ...typed }) : this.gateway.createMilestone({ initiativeId: this.initiative().id, ...typed });
  };
  protected readonly kinds = MILESTONE_KIND_LABELS;
  /** Id of the milestone whose form is open, `new` for the one that is added. */
  protected readonly editedId = signal<string | null>(null);

  protected async markDone({ id, version, title }: Milestone): Promise<void> {
    await this.saver.act(() => this.gateway.updateMilestone({ id, version, doneOn: today() }), `« ${title} » est fait.`);
  }

  protected async remove({ id, version, title }: Milestone): Promise<void> {
    const isSure = await this.dialogs.confirm({
      title: `Supprimer « ${title} »\u202f?`,
      text: 'Le jalon disparaît de l’initiative. L’historique garde la trace de sa suppression.',
      confirmLabel: 'Supprimer le jalon',
      tone: 'danger',
    });
    if (isSure) await this.saver.act(() => this.gateway.deleteMilestone(id, version), 'Jalon supprimé.');
  }
}
