import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { UiChip } from '../ui/chip/chip';
import { UiIcon } from '../ui/icon/icon';
import { DeadlineTexts } from './deadline-texts';
import type { CcasDeadlineItem } from './ccas-deadlines';
import { ToAgenda } from './to-agenda';

/** Deadlines of one CCAS, each with what is to be done and where. */
@Component({
  selector: 'app-deadline-list',
  imports: [RouterLink, ToAgenda, UiChip, UiIcon],
  template: `<ul class="list-plain">
    @for (deadline of deadlines(); track deadline.key) {
      <li>
        <ui-icon [name]="texts.icon(deadline.sourceType)" />
        <div>
          <a [routerLink]="texts.link(deadline)">{{ texts.sentence(deadline) }}</a>
          <p class="muted small">
            {{ texts.kind(deadline.kind) }}
            @if (texts.label(deadline); as label) {
              · {{ label }}
            }
          </p>
        </div>
        <span class="end">
          @if (deadline.isOverdue) {
            <ui-chip tone="bad" icon="clock">En retard</ui-chip>
          }
          <app-to-agenda [key]="deadline.key" [what]="texts.sentence(deadline)" />
        </span>
      </li>
    }
  </ul>`,
  styles: `
    li {
      display: grid;
      grid-template-columns: auto 1fr auto;
      gap: var(--space-2) var(--space-3);
      align-items: start;
      padding-block: var(--space-2);
      border-block-start: 1px solid var(--line);
    }
    li:first-child {
      border: 0;
    }
    li > ui-icon {
      margin-block-start: 0.2em;
      color: var(--text-muted);
    }
    li a {
      display: inline-block;
      min-block-size: 1.75rem;
    }
    p {
      margin: 0;
    }
    .end {
      display: inline-flex;
      gap: var(--space-2);
      align-items: center;
    }
    @media (max-width: 47.99rem) {
      .end {
        flex-direction: column;
        align-items: flex-end;
      }
    }
  `,
})
export class DeadlineList {
  readonly deadlines = input.required<readonly CcasDeadlineItem[]>();
  protected readonly texts = inject(DeadlineTexts);
}
