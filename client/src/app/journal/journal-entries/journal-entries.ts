import { NgTemplateOutlet } from '@angular/common';
import { addressOf } from '@maillage/domain';
import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink, type UrlTree } from '@angular/router';
import { Words } from '../../faces';
import { plural } from '../../ui/format/format';
import { AgoPipe, DateTimePipe } from '../../ui/format/format-pipes';
import type { JournalEntryFieldsFragment } from '../journal-entry.generated';
import type { JournalScope } from '../journal-gateway';
import { type ChangeLine, tellAction, tellChanges } from '../journal-sentences';

/** A thing that was made or removed whole says more only to who asks; what changed is the news itself. */
const MAX_SHOWN = 4;

/** Entries of one act from which on they are one line. */
const MIN_FOLDED = 3;

/** An entry as it is told. */
interface Told {
  readonly entry: JournalEntryFieldsFragment;
  readonly action: string;
  readonly changes: readonly ChangeLine[];
  readonly isFolded: boolean;
  readonly about: { readonly name: string; readonly link: UrlTree } | null;
  readonly ccas: JournalEntryFieldsFragment['ccas'] | null;
}

const isOfOneAct = (one: Told, other: Told): boolean =>
  one.entry.actId !== null && one.entry.actId === other.entry.actId && one.entry.subjectType === other.entry.subjectType && one.action === other.action;

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

  private readonly told = computed(() =>
    this.entries().map((entry): Told => {
      const tables = this.words.all().journal;
      const action = tellAction(entry, tables);
      const changes = tellChanges(entry, tables);
      const isFolded = entry.action !== 'updated' && changes.length > MAX_SHOWN;
      return { entry, action, changes, isFolded, about: this.aboutOf(entry, action), ccas: this.isScope(entry.ccas) ? null : entry.ccas };
    }),
  );
  /** What was done at once to many things is one line, with all of them behind it. */
  protected readonly acts = computed(() => {
    const acts: Told[][] = [];
    for (const told of this.told()) {
      const act = acts.at(-1);
      if (act?.[0] && isOfOneAct(act[0], told)) act.push(told);
      else acts.push([told]);
    }
    return acts.flatMap((act): { first: Told; all: readonly Told[] }[] => {
      const [first] = act;
      if (!first) return [];
      return act.length < MIN_FOLDED ? act.map((told) => ({ first: told, all: [] })) : [{ first, all: act }];
    });
  });
  protected readonly plural = plural;

  /** The context of a template has no type of its own. */
  protected asTold(told: unknown): Told {
    return told as Told;
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
