import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { AgoPipe, DateTimePipe } from '../../ui';
import type { JournalEntryFieldsFragment } from '../journal-entry.generated';
import { tellAction, tellChanges } from '../journal-sentences';

/** Entries of the journal as sentences. What the page is already about (`initiativeId`, `ccasId`) is not named again. */
@Component({
  selector: 'app-journal-entries',
  imports: [AgoPipe, DateTimePipe, RouterLink],
  templateUrl: './journal-entries.html',
  styleUrl: './journal-entries.scss',
})
export class JournalEntries {
  readonly entries = input.required<readonly JournalEntryFieldsFragment[]>();
  readonly initiativeId = input<string>();
  readonly ccasId = input<string>();

  protected readonly told = computed(() =>
    this.entries().map((entry) => ({
      entry,
      action: tellAction(entry),
      changes: tellChanges(entry),
      initiative: entry.initiative?.id === this.initiativeId() ? null : entry.initiative,
      ccas: entry.ccas?.id === this.ccasId() ? null : entry.ccas,
    })),
  );
}
