import { Component, computed, inject } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { AgoPipe, DateTimePipe, keepLatest, NumPipe, plural, UiChip, UiIcon, UiPageHeader, UiState } from '../ui';
import { InlineSave } from '../ui/saving/inline-save';
import { type BackgroundJob, JobsGateway } from './jobs-gateway';
import { JOB_AT_WORDS, JOB_FAILURE_WORDS, JOB_NAME_WORDS, JOB_RHYTHM_WORDS, JOB_STATE_LOOKS } from './job-words';

/** What is done in the background: what failed first, with a way to do it again. */
@Component({
  selector: 'app-jobs-page',
  imports: [AgoPipe, DateTimePipe, MatButton, NumPipe, UiChip, UiIcon, UiPageHeader, UiState],
  templateUrl: './jobs-page.html',
})
export class JobsPage {
  private readonly gateway = inject(JobsGateway);
  protected readonly plural = plural;
  protected readonly names = JOB_NAME_WORDS;
  protected readonly rhythms = JOB_RHYTHM_WORDS;
  protected readonly looks = JOB_STATE_LOOKS;
  protected readonly atWords = JOB_AT_WORDS;
  protected readonly failures = JOB_FAILURE_WORDS;
  protected readonly saver = new InlineSave();
  protected readonly resource = rxResource({ stream: () => this.gateway.read() });
  protected readonly latest = keepLatest(this.resource);
  protected readonly failedCount = computed(() => this.latest()?.kinds.reduce((sum, { failedCount }) => sum + failedCount, 0) ?? 0);

  protected async runAgain(job: BackgroundJob): Promise<void> {
    await this.saver.act(() => this.gateway.runAgain(job), 'La tâche est relancée.');
    this.resource.reload();
  }
}
