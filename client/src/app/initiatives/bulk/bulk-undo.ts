import { inject, Injectable, signal } from '@angular/core';
import { messageOf } from '../../errors';
import { Toasts } from '../../ui';
import { type BulkAct, BulkGateway } from './bulk-gateway';
import { actText, type BulkNames, countParticiple, leftTexts } from './bulk-texts';

/** What stays on screen of an act until it is read: what was left, and why. */
export interface BulkNotice {
  readonly title: string;
  readonly items: readonly string[];
}

/** Takes acts back, from the toast that tells of one or later from the list, and says what was left. */
@Injectable({ providedIn: 'root' })
export class BulkUndoing {
  private readonly gateway = inject(BulkGateway);
  private readonly toasts = inject(Toasts);
  readonly notice = signal<BulkNotice | null>(null);

  /** Tells that it is done, with what undoes it. */
  offer(act: BulkAct, names: BulkNames): void {
    this.toasts.show(`${actText(act)}, en un geste.`, { label: 'Annuler', run: () => void this.undo(act, names) });
  }

  async undo(act: BulkAct, names: BulkNames): Promise<void> {
    try {
      const { act: undone, left } = await this.gateway.undo(act.id);
      const items = leftTexts(left, names);
      this.notice.set(items.length > 0 ? { title: `${countParticiple(act.kind, left.length, 'laissé')} à l’annulation`, items } : null);
      this.toasts.show(`Geste annulé\u202f: ${countParticiple(act.kind, undone.restoredCount ?? 0, 'rétabli')}.`);
    } catch (error) {
      this.toasts.error(messageOf(error));
    }
  }
}
