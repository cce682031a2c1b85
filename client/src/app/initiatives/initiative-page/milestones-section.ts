import { Component, computed, inject, input, resource, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { tooLateFor } from '@maillage/domain';
import { today } from '../../core';
import { ToAgenda } from '../../deadlines';
import { CivilDatePipe, Dialogs, formatDate, UiChip, UiIcon } from '../../ui';
import { MILESTONE_KIND_LABELS } from '../words/milestone-words';
import { type SaveRecord, UiRecordForm } from '../../ui/record-form/record-form';
import { InlineSave } from '../../ui/saving/inline-save';
import type { CreateMilestoneInput } from '../../../generated/schema-types';
import { InitiativesGateway, type Initiative, type Milestone } from '../initiatives-gateway';
import { TimelineGateway } from '../timeline/timeline-gateway';
import { awaitedText } from '../timeline/timeline-texts';
import { milestoneFields } from './milestone-fields';

/** Milestones and deliverables by due date: what is done, what is late, and the evidence. */
@Component({
  selector: 'app-milestones-section',
  imports: [MatButton, CivilDatePipe, ToAgenda, UiChip, UiIcon, UiRecordForm],
  templateUrl: './milestones-section.html',
  styleUrl: './section.scss',
})
export class MilestonesSection {
  readonly initiative = input.required<Initiative>();

  private readonly gateway = inject(InitiativesGateway);
  private readonly dialogs = inject(Dialogs);
  protected readonly saver = new InlineSave();
  private readonly timeline = inject(TimelineGateway);
  /** All milestones of the plan, once a form asks for them. */
  private readonly others = resource({
    params: () => (this.editedId() === null ? undefined : this.initiative().plan.id),
    loader: ({ params }) => this.timeline.milestones(params),
  });
  protected readonly fields = computed(() => milestoneFields(this.choices()));
  /** With what they wait for already, which may stand in another plan. */
  private readonly choices = computed(() => {
    const own = this.initiative().milestones.find(({ id }) => id === this.editedId());
    const named = (group: { readonly number: number; readonly title: string }) => `${group.number}. ${group.title}`;
    const ofPlan = (this.others.hasValue() ? this.others.value() : []).flatMap((row) =>
      row.milestones.map(({ id, title, dueOn }) => ({ value: id, label: `${title}, ${formatDate(dueOn)}`, group: named(row) })),
    );
    const known = new Set(ofPlan.map(({ value }) => value));
    const stored = (own?.waitsFor ?? []).map(({ id, title, dueOn, initiative }) => ({
      value: id,
      label: `${title}, ${formatDate(dueOn)}`,
      group: named(initiative),
    }));
    return [...ofPlan, ...stored.filter(({ value }) => !known.has(value))].filter(({ value }) => value !== own?.id);
  });
  protected readonly valuesOf = (record: object): object => {
    const { waitsFor = [], ...others } = record as Partial<Milestone>;
    return { ...others, waitsForIds: waitsFor.length > 0 ? waitsFor.map(({ id }) => id) : null };
  };
  protected readonly save: SaveRecord = (values, { id, version }) => {
    const { waitsForIds, ...others } = values as unknown as Omit<CreateMilestoneInput, 'initiativeId'>;
    const typed = { ...others, waitsForIds: waitsForIds ?? [] };
    return id ? this.gateway.updateMilestone({ id, version, ...typed }) : this.gateway.createMilestone({ initiativeId: this.initiative().id, ...typed });
  };
  protected readonly kinds = MILESTONE_KIND_LABELS;
  /** Id of the milestone whose form is open, `new` for the one that is added. */
  protected readonly editedId = signal<string | null>(null);

  protected awaited({ waitsFor }: Milestone): string {
    return waitsFor.map(awaitedText).join('\u202f; ');
  }

  /** What is due after it, and it waits for. */
  protected tooLate(milestone: Milestone): string {
    return tooLateFor(milestone, milestone.waitsFor).map(awaitedText).join(', et ');
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
