import { Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { formatPeriod } from '@maillage/domain';
import { CivilDatePipe, UiChip, UiIcon } from '../../ui';
import { formatValue } from '../words/format-value';
import { CONTEST_STATUS_LOOKS } from './contest-words';
import type { Contest } from './contests-gateway';

/** Contested values: what stands, what is proposed and why, what was decided. */
@Component({
  selector: 'app-contest-list',
  imports: [MatButton, RouterLink, CivilDatePipe, UiChip, UiIcon],
  templateUrl: './contest-list.html',
  styles: `
    .one {
      display: grid;
      gap: var(--space-1);
      padding-block: var(--space-3);
      border-block-start: 1px solid var(--line);
    }
    .one:first-child {
      padding-block-start: 0;
      border: 0;
    }
    .one:last-child {
      padding-block-end: 0;
    }
    p ui-icon {
      margin-inline: 0.4em;
    }
    p {
      margin: 0;
      overflow-wrap: anywhere;
      white-space: pre-line;
    }
    .acts {
      margin-inline-start: -12px;
    }
  `,
})
export class ContestList {
  readonly contests = input.required<readonly Contest[]>();
  /** Not on the page of the indicator itself. */
  readonly withIndicator = input(true);
  readonly isBusy = input(false);
  /** Told, with nothing to do about them. */
  readonly isReadOnly = input(false);
  readonly accepted = output<Contest>();
  readonly refused = output<Contest>();
  readonly withdrawn = output<Contest>();
  readonly historyAsked = output<Contest>();
  protected readonly looks = CONTEST_STATUS_LOOKS;

  protected place({ territory, period, indicator }: Contest): string {
    return `${territory.name}, ${formatPeriod(period, indicator.periodicity)}`;
  }

  protected before({ contestedValue, contestedState, indicator }: Contest): string {
    return formatValue(contestedValue, contestedState, indicator);
  }

  protected proposed({ proposedValue, indicator }: Contest): string {
    return formatValue(proposedValue, 'published', indicator);
  }
}
