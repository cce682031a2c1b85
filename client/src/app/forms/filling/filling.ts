import { computed, DestroyRef, effect, ElementRef, inject, Injectable, signal, untracked } from '@angular/core';
import { type AnswerDoubt, entriesOf, type FormAnswer, type FormSection, type SectionProgress } from '@maillage/domain';
import { messageOf, toApiError } from '../../errors';
import { KeptTexts, Toasts, UnsavedWork } from '../../ui';
import { Connection } from '../../ui/saving/connection';
import { withinTime } from '../../ui/saving/within-time';
import { AnswerCell } from './answer-cell';
import { type AnswerOutcome, type FormToFill, type GivenAnswer } from './held-answer';
import { Reckoning } from './reckoning';
import { whenIdle } from './when-idle';

/** So many answers go at once. */
const BATCH = 50;
/** What is typed is kept a moment after the last key, so that no key waits for it. */
const KEPT_AFTER_MS = 400;

const typingIn = ({ key }: AnswerCell, field: TypedIn): string => `${field} ${key}`;

/** The fields that what is said of an answer takes the place of: a reason or a comment of none. */
function answeredBy(change: Partial<GivenAnswer>): readonly TypedIn[] {
  const [isAbove, isBelow] = ['value' in change, 'denominator' in change];
  if (isAbove !== isBelow) return [isAbove ? 'typed' : 'typedBelow'];
  return isAbove || 'state' in change ? ['typed', 'typedBelow'] : [];
}

const isSameList = (one: readonly string[], other: readonly string[]): boolean => one.length === other.length && one.every((each, at) => each === other[at]);

/** Where something is typed: the field of an answer, or of a share the one below it. */
export type TypedIn = 'typed' | 'typedBelow';

interface Kept extends Readonly<Partial<Record<TypedIn, string | null>>> {
  readonly given: GivenAnswer | null;
}

/**
 * A form while it is filled: each answer is sent as it is given, kept in this browser until the server has it, and shown beside what somebody else said of the
 * same thing meanwhile. What is shown, expected, computed and doubtful follows from the answers (`Reckoning`), and never from a key that is pressed.
 */
@Injectable()
export class Filling {
  private readonly texts = inject(KeptTexts);
  private readonly connection = inject(Connection);
  private readonly toasts = inject(Toasts);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly form = signal<FormToFill | null>(null);
  private readonly cells = signal<ReadonlyMap<string, AnswerCell>>(new Map());
  private readonly queue = signal<ReadonlySet<string>>(new Set());
  private readonly typing = new Map<string, { readonly timer: ReturnType<typeof setTimeout>; readonly ends: () => void }>();
  private readonly opened = new Map<string, () => void>();
  private isSending = false;

  readonly asked = computed(() => this.form() as FormToFill);
  readonly canFill = computed(() => this.asked().canFill);
  readonly lastYear = computed(() => this.asked().lastYear);
  private readonly definition = computed(() => this.asked().definition);
  private readonly population = computed(() => this.asked().population);
  private readonly reckoning = computed(() => {
    const [cells, population, lastYear] = [this.cells(), this.population(), this.lastYear()];
    return new Reckoning(this.definition(), (entry) => cells.get(entry)?.answer(), { population, lastYear: lastYear?.answers ?? {} });
  });
  readonly progress = computed<readonly SectionProgress[]>(() => this.reckoning().progress());
  private readonly shownSections = computed(() => this.progress().map(({ section }) => section), { equal: isSameList });
  readonly sections = computed<readonly FormSection[]>(() => {
    const shown = new Set(this.shownSections());
    return this.definition().sections.filter(({ code }) => shown.has(code));
  });
  /** Those apart that its author has settled with a reason. */
  readonly openDoubts = computed(() =>
    this.reckoning()
      .allDoubts()
      .filter(({ entry }) => !this.answerOf(entry)?.reason),
  );
  readonly expected = computed(() => this.progress().reduce((sum, { expected }) => sum + expected, 0));
  readonly answered = computed(() => this.progress().reduce((sum, { answered }) => sum + answered, 0));
  readonly left = computed(() => this.expected() - this.answered());
  /** Said here and not with the server yet. */
  readonly unsent = computed(() => this.queue().size);
  readonly isAway = signal(false);
  /** When the last answer was saved in this visit. */
  readonly savedAt = signal<string | null>(null);

  constructor() {
    this.connection.count(this.unsent);
    const works = inject(UnsavedWork).add({ element: () => this.host, isUnsaved: () => [...this.cells().values()].some((cell) => cell.isUnsaid()) });
    inject(DestroyRef).onDestroy(() => {
      works();
      for (const { ends } of [...this.typing.values()]) ends();
      for (const close of this.opened.values()) close();
    });
    effect(() => {
      this.connection.returns();
      untracked(() => void this.send());
    });
  }

  /** Begins, or takes over what the server holds now; what is said here and not sent stays. */
  takes(form: FormToFill): void {
    const before = untracked(this.form);
    const isSame = before !== null && before.keptAs === form.keptAs && before.definition === form.definition;
    if (!isSame) this.cells.set(new Map(entriesOf(form.definition).map((entry) => [entry.key, new AnswerCell(entry)])));
    const held = new Map(form.answers.map((answer) => [answer.entry, answer]));
    for (const cell of this.cells().values()) {
      const now = held.get(cell.key) ?? null;
      // an answer that is not newer than what was just saved says nothing new
      const [theirs, ours] = [now?.version ?? 0, cell.held()?.version ?? 0];
      if (!isSame || theirs > ours || (theirs === ours && now?.isConfirmed !== cell.held()?.isConfirmed)) cell.held.set(now);
    }
    this.form.set(form);
    if (!isSame) this.resume(form);
  }

  /** Which version of each answer the person has before her. */
  seen(): { readonly entry: string; readonly version: number }[] {
    return [...this.cells().values()].flatMap((cell) => {
      const held = cell.held();
      return held ? [{ entry: cell.key, version: held.version }] : [];
    });
  }

  isShown(question: string): boolean {
    return this.reckoning().isShown(question);
  }

  /** What a total is computed to; null where it is not known. */
  totalOf(question: string): number | null {
    return this.reckoning().totalOf(question);
  }

  /** What there is to ask about a question. */
  doubtsOf(question: string): readonly AnswerDoubt[] {
    return this.reckoning().doubtsOf(question);
  }

  answerOf(entry: string): FormAnswer | null {
    return this.cells().get(entry)?.answer() ?? null;
  }

  cellOf(entry: string): AnswerCell {
    const cell = this.cells().get(entry);
    if (!cell) throw new Error(`The form asks nothing as «\u202f${entry}\u202f».`);
    return cell;
  }

  /** Says something of an entry: sent when it is whole, shown at once. */
  give(cell: AnswerCell, change: Partial<GivenAnswer>): void {
    const given = cell.with(change);
    for (const field of answeredBy(change)) this.stopTyping(cell, field, null);
    cell.problem.set(null);
    cell.conflict.set(null);
    cell.given.set(given);
    this.keep(cell);
    if (!cell.isWhole()) return;
    this.queue.update((queue) => new Set(queue).add(cell.key));
    cell.standing.set('sending');
    // what was pressed is painted first, and no key waits for it
    whenIdle(() => void this.send());
  }

  /** Typed and not understood yet: kept, shown again whatever happens. */
  types(cell: AnswerCell, text: string, field: TypedIn = 'typed'): void {
    const key = typingIn(cell, field);
    clearTimeout(this.typing.get(key)?.timer);
    const ends = (): void => this.leaves(cell, text, field);
    this.typing.set(key, { timer: setTimeout(ends, KEPT_AFTER_MS), ends });
  }

  /** What was typed has become an answer, or is what stood there before. */
  leaves(cell: AnswerCell, typed: string | null, field: TypedIn = 'typed'): void {
    this.stopTyping(cell, field, typed);
    this.keep(cell);
  }

  /** Confirms what was put there beforehand. */
  async confirm(entries: readonly string[]): Promise<boolean> {
    try {
      const seen = entries.map((entry) => ({ entry, version: this.cells().get(entry)?.held()?.version ?? 0 }));
      const confirmed = await withinTime(this.asked().sink.confirm(seen));
      for (const held of confirmed) this.cells().get(held.entry)?.held.set(held);
      this.savedAt.set(new Date().toISOString());
      return true;
    } catch (error) {
      this.toasts.error(messageOf(error));
      return false;
    }
  }

  /** After files came or went: the server counts them. */
  async reread(): Promise<void> {
    await this.asked().sink.reread?.();
  }

  /** One of two that were said at once: one's own, over what the other said, or that of the other. */
  settle(cell: AnswerCell, isMine: boolean): void {
    const [conflict, given] = [cell.conflict(), cell.given()];
    if (!conflict) return;
    cell.held.set(conflict.held);
    if (isMine && given) return this.give(cell, given);
    cell.given.set(null);
    cell.conflict.set(null);
    cell.standing.set('still');
    this.keep(cell);
  }

  /** Sends what waits, and says whether all of it arrived. */
  async send(): Promise<boolean> {
    const form = this.form();
    if (!form || this.isSending) return false;
    this.isSending = true;
    try {
      while (this.queue().size > 0) if (!(await this.sendSome([...this.queue()].slice(0, BATCH)))) return false;
      return true;
    } finally {
      this.isSending = false;
    }
  }

  private async sendSome(keys: readonly string[]): Promise<boolean> {
    const sent = keys.flatMap((key) => {
      const [cell, given] = [this.cellOf(key), this.cellOf(key).given()];
      return given ? [{ cell, given }] : [];
    });
    this.unqueue(keys);
    try {
      const outcomes = await withinTime(this.asked().sink.save(sent.map(({ cell, given }) => ({ ...given, version: cell.held()?.version ?? 0 }))));
      this.isAway.set(false);
      this.savedAt.set(new Date().toISOString());
      const byEntry = new Map(outcomes.map((outcome) => [outcome.entry, outcome]));
      for (const { cell, given } of sent) this.arrived(cell, given, byEntry.get(cell.key));
      return true;
    } catch (caught) {
      return this.onRefused(sent, caught);
    }
  }

  private arrived(cell: AnswerCell, given: GivenAnswer, outcome: AnswerOutcome | undefined): void {
    if (outcome?.isConflict) {
      cell.conflict.set({ held: outcome.held });
      cell.standing.set('refused');
      return;
    }
    cell.held.set(outcome?.held ?? null);
    // said again meanwhile: that one is sent next
    if (cell.given() !== given) return;
    cell.given.set(null);
    cell.standing.set('still');
    this.keep(cell);
  }

  private async onRefused(sent: readonly { cell: AnswerCell; given: GivenAnswer }[], caught: unknown): Promise<boolean> {
    const { reason } = toApiError(caught);
    if (reason === 'NETWORK_FAILURE') {
      this.isAway.set(true);
      for (const { cell } of sent) cell.standing.set('waiting');
      this.queue.update((queue) => new Set([...queue, ...sent.map(({ cell }) => cell.key)]));
      return false;
    }
    // one of them keeps the others from being saved: each goes alone
    if (sent.length > 1) {
      for (const { cell } of sent) await this.sendSome([cell.key]);
      return true;
    }
    for (const { cell } of sent) {
      cell.standing.set('refused');
      cell.problem.set(messageOf(caught));
    }
    return true;
  }

  private stopTyping(cell: AnswerCell, field: TypedIn, typed: string | null): void {
    clearTimeout(this.typing.get(typingIn(cell, field))?.timer);
    this.typing.delete(typingIn(cell, field));
    cell[field].set(typed);
  }

  private unqueue(keys: readonly string[]): void {
    this.queue.update((queue) => new Set([...queue].filter((key) => !keys.includes(key))));
  }

  /** Shown here, a text is offered nowhere else. */
  private opens(key: string): void {
    if (!this.opened.has(key)) this.opened.set(key, this.texts.opened(key));
  }

  private keep(cell: AnswerCell): void {
    const { keptAs, name } = this.asked();
    if (keptAs === null) return;
    const [given, typed, typedBelow] = [cell.given(), cell.typed(), cell.typedBelow()];
    const key = `${keptAs}#${cell.key}`;
    const isTyped = typed !== null || typedBelow !== null;
    if (!given && !isTyped) return this.texts.drop(key);
    const label = `${name}\u202f: ${cell.entry.question.label}`;
    const values: Kept = { given, typed, typedBelow };
    this.opens(key);
    const isSent = cell.isWhole() && !isTyped;
    this.texts.keep(key, { at: new Date().toISOString(), path: location.pathname, name: label, version: cell.held()?.version ?? 0, values, isSent });
  }

  /** What was said or typed here the last time, and is not with the server. */
  private resume({ keptAs, canFill }: FormToFill): void {
    if (keptAs === null || !canFill) return;
    const unsent: string[] = [];
    for (const [key, cell] of this.cells()) {
      const text = this.texts.find(`${keptAs}#${key}`);
      if (!text) continue;
      this.opens(`${keptAs}#${key}`);
      const { given, typed = null, typedBelow = null } = text.values as Kept;
      cell.typed.set(typed);
      cell.typedBelow.set(typedBelow);
      cell.given.set(given);
      if (!given || !cell.isWhole()) continue;
      // what somebody said since the text was kept is shown, not written over
      if ((cell.held()?.version ?? 0) > text.version) cell.conflict.set({ held: cell.held() });
      else unsent.push(key);
    }
    this.queue.set(new Set(unsent));
    if (unsent.length > 0) void this.send();
  }
}
