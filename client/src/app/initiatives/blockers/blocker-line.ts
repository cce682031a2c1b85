import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { INITIATIVE_LIMITS } from '@maillage/domain';
import { messageOf } from '../../errors';
import { CivilDatePipe, Toasts, UiChip, UiIcon } from '../../ui';
import { UiInlineForm } from '../../ui/focus/inline-form';
import { PhoneLink } from '../../ui/phone-link/phone-link';
import { type Blocker, BlockersGateway } from './blockers-gateway';

/** One blocker: what, since when, where, who can lift it, whom to call; and « Levé », with what lifted it. */
@Component({
  selector: 'app-blocker-line',
  imports: [CivilDatePipe, MatButton, PhoneLink, RouterLink, UiChip, UiIcon, UiInlineForm],
  templateUrl: './blocker-line.html',
  styleUrl: './blocker-line.scss',
})
export class BlockerLine {
  readonly blocker = input.required<Blocker>();

  private readonly gateway = inject(BlockersGateway);
  private readonly toasts = inject(Toasts);
  protected readonly limits = INITIATIVE_LIMITS;
  protected readonly isLifting = signal(false);
  protected readonly isBusy = signal(false);
  protected readonly fieldId = computed(() => `leve-${this.blocker().id}`);

  /** « Levé » can be taken back at once, as it stood. */
  protected async lift(event: Event, outcome: string): Promise<void> {
    event.preventDefault();
    const blocker = this.blocker();
    this.isBusy.set(true);
    try {
      const version = await this.gateway.lift(blocker, outcome.trim() || null);
      this.isLifting.set(false);
      const undo = { label: 'Annuler', run: () => void this.undo(blocker, version) };
      this.toasts.show(`Blocage levé à ${blocker.ccas.communeName}.`, version === null ? undefined : undo);
    } catch (error) {
      this.toasts.error(messageOf(error));
    } finally {
      this.isBusy.set(false);
    }
  }

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
