import { Component, inject, input, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { today } from '../../core';
import { CivilDatePipe, Dialogs, InlineSave, MILESTONE_KIND_LABELS, UiChip, UiIcon } from '../../ui';
import { InitiativesGateway, type Initiative, type Milestone } from '../initiatives-gateway';
import { MilestoneForm } from './milestone-form';

/** Milestones and deliverables by due date: what is done, what is late, and the evidence. */
@Component({
  selector: 'app-milestones-section',
  imports: [MatButton, CivilDatePipe, MilestoneForm, UiChip, UiIcon],
  templateUrl: './milestones-section.html',
  styleUrl: './section.scss',
})
export class MilestonesSection {
  readonly initiative = input.required<Initiative>();

  private readonly gateway = inject(InitiativesGateway);
  private readonly dialogs = inject(Dialogs);
  private readonly form = viewChild(MilestoneForm);
  protected readonly saver = new InlineSave();
  protected readonly kinds = MILESTONE_KIND_LABELS;
  /** Id of the milestone whose form is open, `new` for the one that is added. */
  protected readonly editedId = signal<string | null>(null);

  isDirty(): boolean {
    return this.form()?.isDirty() ?? false;
  }

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
