import type { SubjectType } from '@maillage/domain';
import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { firstValueFrom } from 'rxjs';
import { messageOf } from '../errors';
import { Words } from '../faces';
import { UiState } from '../ui/state/state';
import { Toasts } from '../ui/toast/toasts';
import { JournalEntries } from './journal-entries/journal-entries';
import { JournalGateway, type JournalPage, type JournalScope } from './journal-gateway';

/** The history of an object, or of one cell of the matrix: latest first, older entries on demand. */
@Component({
  selector: 'app-journal',
  imports: [JournalEntries, MatButton, UiState],
  template: `
    <ui-state
      [resource]="latest"
      what="l’historique"
      [empty]="latest.hasValue() && entries().length === 0"
      emptyIcon="history"
      emptyTitle="Rien n’a encore changé"
      emptyText="Chaque modification s’inscrira ici, avec sa date, qui l’a faite et ce qui a changé."
    />
    @if (entries().length > 0) {
      <app-journal-entries [entries]="entries()" [scope]="scope()" />
    }
    @if (nextCursor(); as cursor) {
      <button matButton="outlined" type="button" class="no-print" [disabled]="isLoadingOlder()" (click)="showOlder(cursor)">
        {{ isLoadingOlder() ? 'Chargement…' : 'Afficher la suite' }}
      </button>
    }
  `,
})
export class Journal {
  readonly about = input.required<SubjectType>();
  readonly subjectId = input.required<string | number>();
  /** Of what changed at this CCAS alone. */
  readonly ccasId = input<string>();
  readonly take = input(20);

  private readonly gateway = inject(JournalGateway);
  private readonly words = inject(Words);
  private readonly toasts = inject(Toasts);
  protected readonly scope = computed<JournalScope>(() => ({
    about: this.about(),
    id: String(this.subjectId()),
    ccasId: this.ccasId(),
  }));

  protected readonly latest = rxResource({
    params: () => ({ scope: this.scope(), take: this.take() }),
    stream: ({ params }) => this.words.beside(this.gateway.watchLatest(params.scope, params.take)),
  });
  private readonly firstPage = computed<JournalPage>(() => (this.latest.hasValue() ? this.latest.value().journal : { items: [], nextCursor: null }));
  /** Older pages start again whenever the first one changes: a cursor of yesterday could leave a gap. */
  private readonly older = linkedSignal<JournalPage, readonly JournalPage[]>({ source: this.firstPage, computation: () => [] });
  protected readonly isLoadingOlder = signal(false);

  protected readonly entries = computed(() => [this.firstPage(), ...this.older()].flatMap((page) => page.items));
  protected readonly nextCursor = computed(() => (this.older().at(-1) ?? this.firstPage()).nextCursor);

  reload(): void {
    this.latest.reload();
  }

  protected async showOlder(cursor: string): Promise<void> {
    const firstPage = this.firstPage();
    this.isLoadingOlder.set(true);
    try {
      const { journal } = await firstValueFrom(this.gateway.getOlder(this.scope(), cursor, this.take()));
      if (firstPage === this.firstPage()) this.older.update((pages) => [...pages, journal]);
    } catch (error) {
      this.toasts.error(messageOf(error));
    } finally {
      this.isLoadingOlder.set(false);
    }
  }
}
