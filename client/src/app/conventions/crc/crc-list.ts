import { Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { CivilDatePipe, UiChip, UiIcon } from '../../ui';
import { VOLET_LABELS } from '../words/convention-words';
import { CRC_FOLLOW_UP_LOOKS } from '../words/crc-follow-up-words';
import type { CrcRecommendation } from './crc-gateway';

/** Recommendations of the chamber with what was done of them; with buttons where they may be changed. */
@Component({
  selector: 'app-crc-list',
  imports: [MatButton, RouterLink, CivilDatePipe, UiChip, UiIcon],
  templateUrl: './crc-list.html',
  styles: `
    ul {
      margin: 0;
    }
    .one {
      padding-block: var(--space-3);
      border-block-end: 1px solid var(--line);
    }
    .one:last-child {
      border-block-end: 0;
    }
    p {
      margin: var(--space-1) 0;
      white-space: pre-line;
    }
  `,
})
export class CrcList {
  readonly recommendations = input.required<readonly CrcRecommendation[]>();
  /** Whether what is changed here is offered; else it is only read. */
  readonly isEditable = input(false);
  /** Whether the conventions that answer are named: not on the page of one. */
  readonly withConventions = input(true);
  readonly edited = output<CrcRecommendation>();
  readonly removed = output<CrcRecommendation>();

  protected readonly looks = CRC_FOLLOW_UP_LOOKS;
  protected readonly volets = VOLET_LABELS;
}
