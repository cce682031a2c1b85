import { inject, Injectable } from '@angular/core';
import { messageOf, toApiError } from '../../errors';
import { Dialogs, formatDate, Toasts } from '../../ui';
import { settleConflict } from '../../ui/saving/settle-conflict';
import type { Milestone } from '../initiatives-gateway';
import { TimelineGateway, type TimelineRow } from './timeline-gateway';
import { orderWarning } from './timeline-texts';

/** Moves a milestone to another day: told with what undoes it, and settled where somebody was faster. */
@Injectable({ providedIn: 'root' })
export class TimelineMoves {
  private readonly gateway = inject(TimelineGateway);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);

  /** `rows`: what is on the screen, for what the new day means to others. */
  async move(milestone: Milestone, day: string, rows: () => readonly TimelineRow[]): Promise<void> {
    try {
      const moved = await this.send(milestone, milestone.version, day);
      if (!moved) return;
      const warning = orderWarning(moved, rows());
      this.toasts.show([`«\u00a0${moved.title}\u00a0» est déplacé au ${formatDate(moved.dueOn)}.`, warning].filter(Boolean).join(' '), {
        label: 'Annuler',
        run: () => void this.undo(moved, milestone.dueOn),
      });
    } catch (error) {
      this.toasts.error(messageOf(error));
    }
  }

  /** Null where the day that somebody else gave meanwhile is kept. */
  private async send(milestone: Milestone, version: number, day: string): Promise<Milestone | null> {
    try {
      return await this.gateway.move(milestone.id, version, day);
    } catch (caught) {
      const error = toApiError(caught);
      const current = error.params['current'] as Milestone | undefined;
      if (error.reason !== 'STALE_VERSION' || !current) throw error;
      const settled = await settleConflict(this.dialogs, error, { dueOn: 'Échéance' }, { dueOn: day }, { format: (value) => formatDate(String(value)) });
      const wanted = settled?.values.dueOn;
      if (settled && typeof wanted === 'string' && wanted !== current.dueOn) return this.send(milestone, settled.version, wanted);
      this.gateway.show(current);
      return null;
    }
  }

  private async undo({ id, version, title }: Milestone, day: string): Promise<void> {
    try {
      await this.gateway.move(id, version, day);
      this.toasts.show(`«\u00a0${title}\u00a0» est remis au ${formatDate(day)}.`);
    } catch (error) {
      this.toasts.error(messageOf(error));
    }
  }
}
