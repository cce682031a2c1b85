import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { addDays, DAYS_BEFORE_A_BLOCKER_IS_OLD, INITIATIVE_LIMITS } from '@maillage/domain';
import { today } from '../../core';
import { messageOf } from '../../errors';
import { formatDate } from '../../ui/format/format';
import { UiIcon } from '../../ui/icon/icon';
import { Toasts } from '../../ui/toast/toasts';
import type { RecordField } from '../../ui/record-form/record-field';
import { type SaveRecord, UiRecordForm } from '../../ui/record-form/record-form';
import { type BlockerToLift, BlockersGateway } from './blockers-gateway';

export type { BlockerToLift };

/** What one does about a blocker: « Levé », with what lifted it, or « Revoir plus tard », with the day and a word. */
@Component({
  selector: 'app-blocker-acts',
  imports: [MatButton, UiIcon, UiRecordForm],
  host: { class: 'no-print' },
  template: `
    @if (open() === null) {
      <div class="buttons">
        <ng-content />
        <button matButton="outlined" type="button" (click)="open.set('lift')">
          <ui-icon matButtonIcon name="check" />Levé<span class="visually-hidden"> à {{ blocker().ccas.communeName }}</span>
        </button>
        <button matButton="text" type="button" (click)="open.set('postpone')">
          <ui-icon matButtonIcon name="calendar" />Revoir plus tard<span class="visually-hidden"> à {{ blocker().ccas.communeName }}</span>
        </button>
      </div>
    } @else if (open() === 'lift') {
      <ui-record-form
        [heading]="'Lever le blocage : ' + place()"
        [fields]="liftFields"
        [save]="lift"
        [done]="null"
        submitLabel="Confirmer"
        (closed)="open.set(null)"
      />
    } @else {
      <ui-record-form
        [heading]="'Revoir plus tard : ' + place()"
        [fields]="postponeFields()"
        [save]="postpone"
        [done]="null"
        submitLabel="Reporter"
        (closed)="open.set(null)"
      />
    }
  `,
  styles: `
    .buttons {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-3);
      align-items: center;
    }
    ui-record-form {
      display: block;
      max-inline-size: 40rem;
    }
  `,
})
export class BlockerActs {
  readonly blocker = input.required<BlockerToLift>();

  private readonly gateway = inject(BlockersGateway);
  private readonly toasts = inject(Toasts);
  protected readonly open = signal<'lift' | 'postpone' | null>(null);
  protected readonly place = computed(() => `${this.blocker().initiative.title}, ${this.blocker().ccas.communeName}`);
  protected readonly liftFields: readonly RecordField[] = [{ key: 'outcome', label: 'Ce qui l’a levé', kind: 'long', maxLength: INITIATIVE_LIMITS.blocker }];
  protected readonly postponeFields = computed((): readonly RecordField[] => [
    { key: 'reviewOn', label: 'Revoir le', kind: 'date', isRequired: true, initial: addDays(today(), DAYS_BEFORE_A_BLOCKER_IS_OLD) },
    { key: 'note', label: 'Où cela en est', kind: 'long', maxLength: INITIATIVE_LIMITS.blockerReviewNote, isWatched: true },
  ]);
  /** « Levé » can be taken back at once, as it stood, by who may give the news. */
  protected readonly lift: SaveRecord = async ({ outcome }) => {
    const blocker = this.blocker();
    const { version, canUpdate } = await this.gateway.lift(blocker, outcome as string | null);
    const undo = { label: 'Annuler', run: () => void this.undo(blocker, version) };
    this.toasts.show(`Blocage levé à ${blocker.ccas.communeName}.`, version === null || !canUpdate ? undefined : undo);
  };
  protected readonly postpone: SaveRecord = async ({ reviewOn, note }) => {
    const blocker = this.blocker();
    await this.gateway.postpone(blocker, String(reviewOn), note as string | null);
    this.toasts.show(`Blocage à revoir le ${formatDate(String(reviewOn))} à ${blocker.ccas.communeName}.`);
  };

  private async undo(blocker: BlockerToLift, version: number | null): Promise<void> {
    if (version === null) return;
    try {
      await this.gateway.blockAgain(blocker, version);
      this.toasts.show('Le blocage est rétabli.');
    } catch (error) {
      this.toasts.error(messageOf(error));
    }
  }
}
