import { Component, computed, inject, input, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { map } from 'rxjs';
import { Session } from '../../core';
import { ApiError } from '../../errors';
import { Journal } from '../../journal';
import { type Cohort, CohortsReader } from '../../scope/cohorts-gateway';
import { Dialogs, keepLatest, plural, UiIcon, UiPageHeader, UiState } from '../../ui';
import { InlineSave } from '../../ui/saving/inline-save';
import { CohortForm } from '../cohort-form/cohort-form';
import { CohortsGateway } from '../cohorts-gateway';

/** One group of CCAS: what it is for, who is of it, what changed. */
@Component({
  selector: 'app-cohort-page',
  imports: [CohortForm, Journal, MatButton, RouterLink, UiIcon, UiPageHeader, UiState],
  templateUrl: './cohort-page.html',
  styles: `
    li a {
      display: inline-block;
      padding-block: var(--space-1);
    }
  `,
})
export class CohortPage {
  readonly id = input.required<string>();

  private readonly reader = inject(CohortsReader);
  private readonly gateway = inject(CohortsGateway);
  private readonly session = inject(Session);
  private readonly dialogs = inject(Dialogs);
  private readonly router = inject(Router);
  protected readonly saver = new InlineSave();
  protected readonly canManage = computed(() => this.session.can('cohorts.manage'));
  protected readonly isEditing = signal(false);
  private isLeaving = false;
  protected readonly loaded = rxResource({
    params: () => {
      const networkId = this.session.networkId();
      return networkId ? { networkId, id: this.id() } : undefined;
    },
    stream: ({ params: { networkId, id } }) =>
      this.reader.all(networkId).pipe(
        map((all) => {
          const cohort = all.find((one) => one.id === id);
          if (!cohort && !this.isLeaving) throw new ApiError('NOT_FOUND');
          return cohort;
        }),
      ),
  });
  protected readonly cohort = keepLatest(this.loaded);
  protected readonly count = computed(() => plural(this.cohort()?.members.length ?? 0, 'CCAS', 'CCAS'));

  protected async remove(cohort: Cohort): Promise<void> {
    const isSure = await this.dialogs.confirm({
      title: `Supprimer le groupe «\u00a0${cohort.name}\u00a0»\u202f?`,
      text: 'Ses CCAS restent comme ils sont\u202f; les adresses partagées de ce périmètre ne mèneront plus à lui. L’historique garde la trace du groupe.',
      confirmLabel: 'Supprimer',
      tone: 'danger',
    });
    if (!isSure) return;
    this.isLeaving = true;
    await this.saver.act(async () => {
      await this.gateway.delete(cohort);
      await this.router.navigateByUrl('/reseau/groupes');
    }, 'Groupe supprimé.');
    this.isLeaving = false;
  }
}
