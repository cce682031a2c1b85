import { computed, signal } from '@angular/core';
import { type FormAnswer, type FormEntry, isEmptyPlace } from '@maillage/domain';
import { BLANK, type GivenAnswer, givenOf, type HeldAnswer, isWhole } from './held-answer';

/** How an answer stands: nothing to say, on its way, waiting for the network, refused. */
export type CellStanding = 'still' | 'sending' | 'waiting' | 'refused';

const ANSWER_PARTS = ['state', 'value', 'denominator', 'other', 'reason', 'method', 'isConfirmed'] as const;
const isSame = (one: FormAnswer | null, other: FormAnswer | null): boolean =>
  one === other || (one !== null && other !== null && ANSWER_PARTS.every((part) => one[part] === other[part]));

/** One entry of a form while it is filled: a signal of its own, so that typing in it moves nothing else. */
export class AnswerCell {
  readonly held = signal<HeldAnswer | null>(null);
  /** Said here, and not with the server. */
  readonly given = signal<GivenAnswer | null>(null);
  /** Typed, and not understood as an answer yet. */
  readonly typed = signal<string | null>(null);
  /** The same of a share, in the field of what it is a part of. */
  readonly typedBelow = signal<string | null>(null);
  readonly standing = signal<CellStanding>('still');
  readonly problem = signal<string | null>(null);
  /** What somebody else said meanwhile; `held` null where she took it out. */
  readonly conflict = signal<{ readonly held: HeldAnswer | null } | null>(null);
  /** What the screen shows. */
  readonly shown = computed<GivenAnswer>(() => this.given() ?? givenOf(this.key, this.held()));
  readonly isWhole = computed(() => isWhole(this.shown(), this.entry.holds));
  /** Put there beforehand, and confirmed by nobody. */
  readonly isToConfirm = computed(() => this.given() === null && this.held()?.isConfirmed === false);
  readonly isUnsaid = computed(() => this.typed() !== null || this.typedBelow() !== null || (this.given() !== null && !this.isWhole()));
  /** What the rules of the form read: the same as long as it says the same. */
  readonly answer = computed<FormAnswer | null>(
    () => {
      const { state, value, denominator, other, reason, method } = this.shown();
      if (state === null || !this.isWhole() || isEmptyPlace(this.entry.holds.kind, { state, value })) return null;
      return { state, value, denominator, other, reason, method, isConfirmed: !this.isToConfirm() };
    },
    { equal: isSame },
  );

  constructor(readonly entry: FormEntry) {}

  get key(): string {
    return this.entry.key;
  }

  /** What would be said, were it changed so. */
  with(change: Partial<GivenAnswer>): GivenAnswer {
    const now = this.shown();
    const next = { ...now, origin: 'typed' as const, ...change };
    return next.state === null ? { ...BLANK, entry: this.key, comment: next.comment } : next;
  }
}
