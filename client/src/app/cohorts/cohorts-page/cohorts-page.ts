import { Component, computed, inject, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Session } from '../../core';
import { type Cohort, CohortsReader } from '../../scope/cohorts-gateway';
import { keepLatest, plural, UiIcon, UiPageHeader, UiState } from '../../ui';
import { CohortForm } from '../cohort-form/cohort-form';

/** Communes named in a line; the others are counted. */
const NAMED = 6;

/** The groups of CCAS that the network keeps: what each is for, who is of it. */
@Component({
  selector: 'app-cohorts-page',
  imports: [CohortForm, MatButton, RouterLink, UiIcon, UiPageHeader, UiState],
  templateUrl: './cohorts-page.html',
})
export class CohortsPage {
  private readonly reader = inject(CohortsReader);
  private readonly session = inject(Session);
  protected readonly canManage = computed(() => this.session.can('cohorts.manage'));
  protected readonly isAdding = signal(false);
  protected readonly loaded = rxResource({ params: () => this.session.networkId() ?? undefined, stream: ({ params }) => this.reader.all(params) });
  protected readonly cohorts = keepLatest(this.loaded);

  protected count({ members }: Cohort): string {
    return plural(members.length, 'CCAS', 'CCAS');
  }

  protected communes({ members }: Cohort): string {
    const names = members.slice(0, NAMED).map(({ communeName }) => communeName);
    return members.length > NAMED ? `${names.join(', ')} et ${members.length - NAMED} autres` : names.join(', ');
  }
}
