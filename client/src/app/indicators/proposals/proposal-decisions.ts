import { inject, signal } from '@angular/core';
import { INDICATOR_LIMITS } from '@maillage/domain';
import { RecordDialogs } from '../../ui/record-form/record-dialogs';
import type { RecordValues } from '../../ui/record-form/record-field';

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
  private readonly questions = inject(RecordDialogs);
  readonly isSaving = signal(false);

  /** `reread` is called once it is decided, or when what is on screen turns out to be old. */
  constructor(
    private readonly send: (decision: Decision) => Promise<void>,
    private readonly reread: () => void,
  ) {}

  async accept({ id, version }: Pick<Decision, 'id' | 'version'>, { title, text, confirmLabel, done }: Consequence): Promise<void> {
    await this.questions.ask({
      heading: title,
      text,
      fields: [{ key: 'decisionText', label: 'Réponse', kind: 'long', maxLength: INDICATOR_LIMITS.decisionText }],
      record: { id, version },
      save: (values, seen) => this.decide({ id, version: seen.version, isAccepted: true, decisionText: textOf(values) }),
      done,
      submitLabel: confirmLabel,
    });
  }

  async refuse({ id, version }: Pick<Decision, 'id' | 'version'>, text: string): Promise<void> {
    await this.questions.ask({
      heading: 'Refuser cette proposition\u202f?',
      text,
      fields: [{ key: 'decisionText', label: 'Pourquoi', kind: 'long', isRequired: true, maxLength: INDICATOR_LIMITS.decisionText }],
      record: { id, version },
      save: (values, seen) => this.decide({ id, version: seen.version, isAccepted: false, decisionText: textOf(values) }),
      done: 'Proposition refusée.',
      submitLabel: 'Refuser',
    });
  }

  private async decide(decision: Decision): Promise<void> {
    this.isSaving.set(true);
    try {
      await this.send(decision);
    } finally {
      this.isSaving.set(false);
      this.reread();
    }
  }
}

const textOf = (values: RecordValues): string | null => values['decisionText'] as string | null;
