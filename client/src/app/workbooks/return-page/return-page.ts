import { Component, computed, effect, inject, input, linkedSignal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { PageTitle } from '../../core';
import { DateTimePipe, Dialogs, keepLatest, plural, UiIcon, UiPageHeader, UiState } from '../../ui';
import { InlineSave } from '../../ui/saving/inline-save';
import { ReturnStatusChip } from '../return-status-chip';
import { isAtWork, RETURN_FAILURE_WORDS, WORKBOOK_KIND_WORDS } from '../workbook-words';
import { type Returned, WorkbooksGateway } from '../workbooks-gateway';
import { ReturnChanges } from './return-changes';
import { ReturnConflicts } from './return-conflicts';
import { ReturnRefusals } from './return-refusals';
import { ReturnSheets } from './return-sheets';

/** A workbook that came back, from its arrival to what it changed: what differs, what somebody else changed meanwhile, what cannot be taken. */
@Component({
  selector: 'app-return-page',
  imports: [MatButton, RouterLink, DateTimePipe, ReturnChanges, ReturnConflicts, ReturnRefusals, ReturnSheets, ReturnStatusChip, UiIcon, UiPageHeader, UiState],
  templateUrl: './return-page.html',
  styles: `
    .state {
      display: grid;
      gap: var(--space-3);
    }
    .state p {
      margin: 0;
    }
    progress {
      inline-size: 100%;
      accent-color: var(--accent);
    }
  `,
})
export class ReturnPage {
  readonly id = input.required<string>();

  private readonly gateway = inject(WorkbooksGateway);
  private readonly dialogs = inject(Dialogs);
  private readonly title = inject(PageTitle);
  protected readonly saver = new InlineSave();
  protected readonly isAtWork = isAtWork;
  protected readonly plural = plural;
  protected readonly kinds = WORKBOOK_KIND_WORDS;
  protected readonly failures = RETURN_FAILURE_WORDS;
  protected readonly resource = rxResource({ params: () => this.id(), stream: ({ params }) => this.gateway.follow(params) });
  protected readonly latest = keepLatest(this.resource);
  protected readonly isBusy = computed(() => this.saver.isSaving() || this.resource.isLoading());
  /** Conflicts settled for the file; of one comparison. */
  protected readonly taken = linkedSignal<string, ReadonlySet<string>>({
    source: () => `${this.id()} ${this.latest()?.report?.number ?? 0}`,
    computation: () => new Set(this.latest()?.taken ?? []),
  });
  protected readonly written = computed(() => (this.latest()?.report?.changesCount ?? 0) + this.taken().size);

  /** What it changes, or has changed, with what was taken of the file although somebody else had changed it. */
  protected readonly changes = computed(() => {
    const one = this.latest();
    if (!one?.report) return [];
    const { changes, conflicts } = one.report;
    if (one.status !== 'applied') return changes;
    const taken = conflicts.filter(({ key }) => this.taken().has(key)).map((conflict) => ({ ...conflict, before: conflict.now, after: conflict.file }));
    return [...changes, ...taken];
  });
  protected readonly changesCount = computed(() => {
    const one = this.latest();
    return (one?.status === 'applied' || one?.status === 'undone' ? one.appliedCount : null) ?? one?.report?.changesCount ?? 0;
  });

  constructor() {
    effect(() => {
      const name = this.latest()?.fileName;
      if (name) this.title.set(`Classeur ${name}`);
    });
  }

  /** Kept as it is made, so that who leaves finds it again. */
  protected choose(taken: ReadonlySet<string>, { id, report }: Returned): void {
    this.taken.set(taken);
    if (report) void this.gateway.choose({ id, reportNumber: report.number, taken: [...taken] }).catch(() => undefined);
  }

  protected async apply({ id, report }: Returned): Promise<void> {
    if (!report) return;
    const isBegun = await this.saver.act(() => this.gateway.apply({ id, reportNumber: report.number, taken: [...this.taken()] }), null);
    this.follow(isBegun);
  }

  protected async undo({ id }: Returned): Promise<void> {
    const isSure = await this.dialogs.confirm({
      title: 'Annuler ce que ce classeur a changé\u202f?',
      text: 'Chaque case redevient comme avant, sauf celles que quelqu’un a changées depuis\u202f: elles restent, et vous sont montrées.',
      confirmLabel: 'Annuler ces changements',
      tone: 'danger',
    });
    if (!isSure) return;
    const isBegun = await this.saver.act(() => this.gateway.undo(id), null);
    this.follow(isBegun);
  }

  /** The button that began it goes: what it has become is told under the name of the file. */
  private follow(isBegun: boolean): void {
    this.resource.reload();
    if (isBegun) document.querySelector<HTMLElement>('h1')?.focus();
  }
}
