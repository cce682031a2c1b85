import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, effect, inject, input, linkedSignal, numberAttribute } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { PageTitle } from '../../core';
import { formatSize } from '../../files';
import { DateTimePipe, Dialogs, keepLatest, plural, UiChip, UiIcon, UiPageHeader, UiState, UnsavedWork } from '../../ui';
import { InlineSave } from '../../ui/saving/inline-save';
import { ImportDoubts } from './import-doubts';
import { ImportIssues } from './import-issues';
import { ImportReportView } from './import-report';
import { canCancel, isRunning } from './import-status';
import { ImportStatusChip } from './import-status-chip';
import { ImportSteps } from './import-steps';
import { ImportUnderstanding } from './import-understanding';
import { applyLabel, failureMessage, progressSentence, RUNNING_SENTENCES, undoConsequences, wholePercent } from './import-words';
import { type Import, ImportsGateway } from './imports-gateway';
import { MappingForm } from './mapping/mapping-form';

/** One import from the file to the screens: followed while it runs, mapped, checked, applied, undone. */
@Component({
  selector: 'app-import-page',
  imports: [
    MatButton,
    NgTemplateOutlet,
    RouterLink,
    DateTimePipe,
    ImportDoubts,
    ImportIssues,
    ImportReportView,
    ImportStatusChip,
    ImportSteps,
    ImportUnderstanding,
    MappingForm,
    UiChip,
    UiIcon,
    UiPageHeader,
    UiState,
  ],
  templateUrl: './import-page.html',
  styleUrl: './import-page.scss',
})
export class ImportPage {
  readonly id = input.required({ transform: numberAttribute });

  private readonly gateway = inject(ImportsGateway);
  private readonly dialogs = inject(Dialogs);
  private readonly title = inject(PageTitle);
  private readonly unsaved = inject(UnsavedWork);
  protected readonly saver = new InlineSave();
  protected readonly isRunning = isRunning;
  protected readonly canCancel = canCancel;
  protected readonly formatSize = formatSize;
  protected readonly plural = plural;
  protected readonly failureMessage = failureMessage;
  protected readonly runningSentences = RUNNING_SENTENCES;
  protected readonly wholePercent = wholePercent;
  protected readonly progressSentence = progressSentence;
  protected readonly resource = rxResource({ params: () => this.id(), stream: ({ params }) => this.gateway.follow(params) });
  protected readonly latest = keepLatest(this.resource);
  protected readonly isBusy = computed(() => this.saver.isSaving() || this.resource.isLoading());
  protected readonly hasDoubts = computed(() => (this.latest()?.report?.doubtCount ?? 0) > 0);
  /** Said of the values of one import only. */
  protected readonly areDoubtsAccepted = linkedSignal({ source: this.id, computation: () => false });
  /** Whether what was recognised is mapped otherwise. */
  protected readonly isRemapping = linkedSignal({ source: () => `${this.id()} ${this.latest()?.status}`, computation: () => false });
  protected readonly applyLabel = computed(() => {
    const report = this.latest()?.report;
    return report ? applyLabel(report) : '';
  });

  constructor() {
    effect(() => {
      const name = this.latest()?.fileName;
      if (name) this.title.set(`Import de ${name}`);
    });
  }

  protected async confirm({ id }: Import): Promise<void> {
    const input = { id, areDoubtsAccepted: this.areDoubtsAccepted() };
    await this.saver.act(() => this.gateway.confirm(input), 'L’application commence.');
    this.resource.reload();
  }

  /** Nothing has changed yet: only columns that were designated by hand would be lost. */
  protected async cancel({ id }: Import): Promise<void> {
    if (!(await this.unsaved.mayLeave())) return;
    await this.saver.act(() => this.gateway.cancel(id), 'Import annulé. Rien n’a changé.');
    this.resource.reload();
  }

  protected async undo({ id, report }: Import): Promise<void> {
    const isSure = await this.dialogs.confirm({
      title: 'Revenir à ce qui était avant cet import\u202f?',
      text: 'Ce que ce fichier avait apporté est retiré, et ce qu’il avait remplacé revient. Sommes, rangs et cartes sont recalculés.',
      items: report ? undoConsequences(report) : [],
      confirmLabel: 'Revenir à avant cet import',
      tone: 'danger',
    });
    if (!isSure) return;
    await this.saver.act(() => this.gateway.undo(id), 'Le retour en arrière commence.');
    this.resource.reload();
  }

  protected reread(): void {
    this.resource.reload();
  }
}
