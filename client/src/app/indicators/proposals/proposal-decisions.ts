import { inject, signal } from '@angular/core';
import { messageOf } from '../../errors';
import { Dialogs, Toasts } from '../../ui';

/** A decision as it is sent. */
export interface Decision {
  readonly id: string;
  readonly version: number;
  readonly isAccepted: boolean;
  readonly decisionText: string | null;
}

/** What accepting means, for who is asked. */
interface Consequence {
  readonly title: string;
  readonly text: string;
  readonly confirmLabel: string;
  readonly done: string;
}

/** Accepts and refuses proposals of one kind. Made in an injection context. */
export class ProposalDecisions {
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  readonly isSaving = signal(false);

  /** `reread` is called once it is decided, or when what is on screen turns out to be old. */
  constructor(
    private readonly send: (decision: Decision) => Promise<void>,
    private readonly reread: () => void,
  ) {}

  async accept({ id, version }: Pick<Decision, 'id' | 'version'>, { title, text, confirmLabel, done }: Consequence): Promise<void> {
    const answer = await this.dialogs.prompt({ title, text, label: 'Réponse', confirmLabel });
    if (answer !== null) await this.act({ id, version, isAccepted: true, decisionText: answer || null }, done);
  }

  async refuse({ id, version }: Pick<Decision, 'id' | 'version'>, text: string): Promise<void> {
    const answer = await this.dialogs.prompt({ title: 'Refuser cette proposition\u202f?', text, label: 'Pourquoi', required: true, confirmLabel: 'Refuser' });
    if (answer !== null) await this.act({ id, version, isAccepted: false, decisionText: answer }, 'Proposition refusée.');
  }

  private async act(decision: Decision, done: string): Promise<void> {
    this.isSaving.set(true);
    try {
      await this.send(decision);
      this.toasts.show(done);
    } catch (error) {
      this.toasts.error(messageOf(error));
    } finally {
      this.isSaving.set(false);
      this.reread();
    }
  }
}
