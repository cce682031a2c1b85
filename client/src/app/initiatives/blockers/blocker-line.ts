import { Component, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { INITIATIVE_LIMITS } from '@maillage/domain';
import { messageOf } from '../../errors';
import { CivilDatePipe, Toasts, UiChip, UiIcon } from '../../ui';
import { PhoneLink } from '../../ui/phone-link/phone-link';
import type { RecordField } from '../../ui/record-form/record-field';
import { type SaveRecord, UiRecordForm } from '../../ui/record-form/record-form';
import { type Blocker, BlockersGateway } from './blockers-gateway';

/** One blocker: what, since when, where, who can lift it, whom to call; and « Levé », with what lifted it. */
@Component({
  selector: 'app-blocker-line',
  imports: [CivilDatePipe, MatButton, PhoneLink, RouterLink, UiChip, UiIcon, UiRecordForm],
  templateUrl: './blocker-line.html',
  styleUrl: './blocker-line.scss',
})
export class BlockerLine {
  readonly blocker = input.required<Blocker>();

  private readonly gateway = inject(BlockersGateway);
  private readonly toasts = inject(Toasts);
  protected readonly isLifting = signal(false);
  protected readonly fields: readonly RecordField[] = [{ key: 'outcome', label: 'Ce qui l’a levé', kind: 'long', maxLength: INITIATIVE_LIMITS.blocker }];
  /** « Levé » can be taken back at once, as it stood. */
  protected readonly lift: SaveRecord = async ({ outcome }) => {
    const blocker = this.blocker();
    const version = await this.gateway.lift(blocker, outcome as string | null);
    const undo = { label: 'Annuler', run: () => void this.undo(blocker, version) };
    this.toasts.show(`Blocage levé à ${blocker.ccas.communeName}.`, version === null ? undefined : undo);
  };

  private async undo(blocker: Blocker, version: number | null): Promise<void> {
    if (version === null) return;
    try {
      await this.gateway.blockAgain(blocker, version);
      this.toasts.show('Le blocage est rétabli.');
    } catch (error) {
      this.toasts.error(messageOf(error));
    }
  }
}
