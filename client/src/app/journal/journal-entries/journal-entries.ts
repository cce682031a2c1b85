import { NgTemplateOutlet } from '@angular/common';
import { addressOf } from '@maillage/domain';
import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink, type UrlTree } from '@angular/router';
import { Words } from '../../faces';
import { AgoPipe, DateTimePipe, plural } from '../../ui';
import type { JournalEntryFieldsFragment } from '../journal-entry.generated';
import type { JournalScope } from '../journal-gateway';
import { tellAction, tellChanges } from '../journal-sentences';

/** A thing that was made or removed whole says more only to who asks; what changed is the news itself. */
const MAX_SHOWN = 4;

/**
 * Entries of the journal as sentences, in the words of the features, which whoever brings entries waits for (`Words.beside`). What the page is already
 * about (`scope`), or the sentence says, is not named again.
 */
@Component({
  selector: 'app-journal-entries',
  imports: [AgoPipe, DateTimePipe, NgTemplateOutlet, RouterLink],
  templateUrl: './journal-entries.html',
  styleUrl: './journal-entries.scss',
})
export class JournalEntries {
  private readonly router = inject(Router);
  private readonly words = inject(Words);

  readonly entries = input.required<readonly JournalEntryFieldsFragment[]>();
  readonly scope = input<JournalScope>();

  protected readonly told = computed(() =>
    this.entries().map((entry) => {
      const tables = this.words.all().journal;
      const action = tellAction(entry, tables);
      const changes = tellChanges(entry, tables);
      const isFolded = entry.action !== 'updated' && changes.length > MAX_SHOWN;
      return { entry, action, changes, isFolded, about: this.aboutOf(entry, action), ccas: this.isScope(entry.ccas) ? null : entry.ccas };
    }),
  );
  protected readonly plural = plural;

  /** The context of a template has no type of its own. */
  protected asTold(told: unknown): ReturnType<typeof this.told>[number] {
    return told as ReturnType<typeof this.told>[number];
  }

  /** The object with its page; a CCAS has its own place in the line. */
  private aboutOf({ about }: JournalEntryFieldsFragment, action: string): { readonly name: string; readonly link: UrlTree } | null {
    if (!about?.name || about.type === 'ccas' || this.isScope(about) || action.includes(about.name)) return null;
    const address = addressOf(about.type, about.pageKey);
    return address === null ? null : { name: about.name, link: this.router.parseUrl(address) };
  }

  private isScope(ref: { readonly id: string } | null | undefined): boolean {
    const scope = this.scope();
    return ref != null && (ref.id === scope?.id || ref.id === scope?.ccasId);
  }
}
