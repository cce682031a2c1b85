import type { OutputEmitterRef } from '@angular/core';
import type { ConflictField } from './conflict-fields';

/** A component that is a whole dialog: it emits its answer once, `undefined` when it was dismissed. */
export interface DialogComponent<R> {
  readonly done: OutputEmitterRef<R | undefined>;
}

export interface ConfirmOptions {
  readonly title: string;
  readonly text?: string;
  /** Listed one under the other: what the act will touch. */
  readonly items?: readonly string[];
  /** The verb of the act, never « OK ». */
  readonly confirmLabel: string;
  /** What not doing it is, where « Annuler » could be read as giving something up. */
  readonly cancelLabel?: string;
  readonly tone?: 'danger';
}

export interface ConflictOptions {
  readonly title?: string;
  readonly fields: readonly ConflictField[];
  readonly changedBy?: string | null;
  readonly changedAt?: string | null;
}
