import { inject, signal } from '@angular/core';
import { INDICATOR_LIMITS } from '@maillage/domain';
import { messageOf, toApiError } from '../../errors';
import { Dialogs, Toasts } from '../../ui';
import type { RecordQuestion } from '../../ui/record-form/record-dialog';
import { RecordDialogs } from '../../ui/record-form/record-dialogs';
import { settleConflict } from '../../ui/saving/settle-conflict';
import { CONTEST_STATUS_LOOKS } from './contest-words';
import { type Contest, ContestsGateway } from './contests-gateway';

const LABELS = { status: 'Décision', decisionText: 'Réponse' };

interface Decision {
  readonly status: 'accepted' | 'refused';
  readonly decisionText: string;
}

/** The words of a side of a conflict. */
const wordOf = (value: unknown, key: keyof typeof LABELS): string => {
  if (value === null || value === undefined || value === '') return '(vide)';
  return key === 'status' ? CONTEST_STATUS_LOOKS[value as Contest['status']].label : String(value);
};

/** Decides of contests, and takes them back. When somebody was faster, both decisions are shown. Made in an injection context. */
export class ContestDecisions {
  private readonly dialogs = inject(Dialogs);
  private readonly questions = inject(RecordDialogs);
  private readonly gateway = inject(ContestsGateway);
  private readonly toasts = inject(Toasts);
  readonly isSaving = signal(false);

  /** `reread` is called when what is on screen turns out to be old. */
  constructor(private readonly reread: () => void) {}

  accept(contest: Contest): Promise<void> {
    return this.ask(contest, 'accepted', {
      heading: 'Accepter cette contestation\u202f?',
      text: 'La valeur proposée remplace celle qui est affichée. Sommes, rapports, rangs et cartes sont recalculés\u202f; l’ancienne valeur reste dans l’historique.',
      fields: [{ key: 'decisionText', label: 'Réponse au CCAS', kind: 'long', maxLength: INDICATOR_LIMITS.decisionText }],
      submitLabel: 'Accepter et corriger',
    });
  }

  refuse(contest: Contest): Promise<void> {
    return this.ask(contest, 'refused', {
      heading: 'Refuser cette contestation\u202f?',
      text: 'La valeur affichée ne change pas. Le CCAS lit votre réponse.',
      fields: [{ key: 'decisionText', label: 'Pourquoi', kind: 'long', isRequired: true, maxLength: INDICATOR_LIMITS.decisionText }],
      submitLabel: 'Refuser',
    });
  }

  async withdraw(contest: Contest): Promise<void> {
    const isSure = await this.dialogs.confirm({
      title: 'Retirer cette contestation\u202f?',
      text: 'La valeur affichée ne change pas. La contestation reste dans la liste, comme retirée.',
      confirmLabel: 'Retirer',
    });
    if (!isSure) return;
    this.isSaving.set(true);
    try {
      await this.gateway.withdraw(contest);
      this.toasts.show('Contestation retirée.');
    } catch (error) {
      this.toasts.error(messageOf(error));
      this.reread();
    } finally {
      this.isSaving.set(false);
    }
  }

  /** Asks for the words of the decision, and takes it: the question stays until that has succeeded. */
  private ask({ id, version }: Contest, status: Decision['status'], question: Pick<RecordQuestion, 'heading' | 'text' | 'fields' | 'submitLabel'>) {
    return this.questions.ask({
      ...question,
      record: { id, version },
      done: null,
      save: async (values, seen) => {
        try {
          const done = await this.decide({ id }, seen.version, { status, decisionText: (values['decisionText'] as string | null) ?? '' });
          if (done === null) this.reread();
          else this.toasts.show(done);
        } catch (error) {
          this.reread();
          throw error;
        }
      },
    });
  }

  /** What was done, in words; null when the decision of somebody faster stands. */
  private async decide({ id }: Pick<Contest, 'id'>, version: number, { status, decisionText }: Decision): Promise<string | null> {
    try {
      await this.gateway.decide({ id, version, isAccepted: status === 'accepted', decisionText: decisionText || null });
      return status === 'accepted' ? 'Contestation acceptée, valeur corrigée.' : 'Contestation refusée.';
    } catch (caught) {
      const error = toApiError(caught);
      if (error.reason !== 'STALE_VERSION') throw error;
      const settled = await settleConflict(this.dialogs, error, LABELS, { status, decisionText }, { format: wordOf });
      if (settled?.values.status !== status) return null;
      return this.decide({ id }, settled.version, { status, decisionText: String(settled.values.decisionText ?? '') });
    }
  }
}
