import { Component, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { MatButton } from '@angular/material/button';
import { milestoneState, type MilestoneState, type TimelineGroup } from '@maillage/domain';
import { CivilDatePipe, Dialogs, type Tone, UiChip } from '../../ui';
import type { Milestone } from '../initiatives-gateway';
import { MILESTONE_KIND_LABELS } from '../words/milestone-words';
import type { TimelineRow } from './timeline-gateway';
import { awaitedText } from './timeline-texts';

const CHIPS: Readonly<Record<MilestoneState, { readonly tone: Tone; readonly label: string }>> = {
  done: { tone: 'good', label: 'Fait' },
  late: { tone: 'bad', label: 'En retard' },
  tooEarly: { tone: 'warn', label: 'Avant ce qu’il attend' },
  coming: { tone: 'neutral', label: 'À venir' },
};

/** What the drawing shows, in words: for the phone, for paper, for who does not see it. */
@Component({
  selector: 'app-timeline-list',
  imports: [RouterLink, MatButton, CivilDatePipe, UiChip],
  templateUrl: './timeline-list.html',
  styleUrl: './timeline-list.scss',
})
export class TimelineList {
  readonly groups = input.required<readonly TimelineGroup<TimelineRow>[]>();
  readonly today = input.required<string>();
  readonly canMove = input(false);
  readonly moved = output<{ readonly milestone: Milestone; readonly day: string }>();

  private readonly dialogs = inject(Dialogs);
  protected readonly kinds = MILESTONE_KIND_LABELS;

  protected chip(milestone: Milestone): (typeof CHIPS)[MilestoneState] {
    return CHIPS[milestoneState(milestone, this.today())];
  }

  protected awaited({ waitsFor }: Milestone): string {
    return waitsFor.map(awaitedText).join('\u202f; ');
  }

  protected async move(milestone: Milestone): Promise<void> {
    const day = await this.dialogs.openLazily<string>(() => import('../../ui/field/calendar-dialog').then((m) => m.CalendarDialog), { start: milestone.dueOn });
    if (day && day !== milestone.dueOn) this.moved.emit({ milestone, day });
  }
}
