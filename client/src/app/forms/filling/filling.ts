import { computed, DestroyRef, effect, ElementRef, inject, Injectable, signal, untracked } from '@angular/core';
import {
  type AnswerDoubt,
  doubtsOf,
  entriesOf,
  type FormAnswer,
  type FormAnswers,
  FormFigures,
  type FormSection,
  progressOf,
  type SectionProgress,
  shownQuestions,
} from '@maillage/domain';
import { messageOf, toApiError } from '../../errors';
import { KeptTexts, Toasts, UnsavedWork } from '../../ui';
import { Connection } from '../../ui/saving/connection';
import { withinTime } from '../../ui/saving/within-time';
import { AnswerCell } from './answer-cell';
import { type AnswerOutcome, type FormToFill, type GivenAnswer } from './held-answer';

/** So many answers go at once. */
const BATCH = 50;
/** What is typed is kept a moment after the last key, so that no key waits for it. */
const KEPT_AFTER_MS = 400;

interface Kept {
  readonly given: GivenAnswer | null;
  readonly typed: string | null;
}

/**
 * A form while it is filled: each answer is sent as it is given, kept in this browser until the server has it, and shown beside what somebody else said of the
 * same thing meanwhile. What is shown, expected, computed and doubtful follows from the answers, and never from a key that is pressed.
 */
@Injectable()
export class Filling {
  private readonly texts = inject(KeptTexts);
  private readonly connection = inject(Connection);
  private readonly toasts = inject(Toasts);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly form = signal<FormToFill | null>(null);
  private cells: ReadonlyMap<string, AnswerCell> = new Map();
  private readonly queue = signal<ReadonlySet<string>>(new Set());
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly opened = new Map<string, () => void>();
  private isSending = false;

  readonly asked = computed(() => this.form() as FormToFill);
  readonly answers = computed<FormAnswers>(() => {
    this.form();
    const known: Record<string, FormAnswer> = {};
    for (const [key, cell] of this.cells) {
      const answer = cell.answer();
      if (answer) known[key] = answer;
    }
    return known;
  });
  readonly shown = computed(() => shownQuestions(this.asked().definition, this.answers()));
  readonly progress = computed<readonly SectionProgress[]>(() => progressOf(this.asked().definition, this.answers()));
  readonly sections = computed<readonly FormSection[]>(() => {
    const shown = new Set(this.progress().map(({ section }) => section));
    return this.asked().definition.sections.filter(({ code }) => shown.has(code));
  });
  readonly figures = computed(() => new FormFigures(this.asked().definition, this.answers()));
  private readonly doubts = computed<readonly AnswerDoubt[]>(() => {
    const { definition, population, lastYear } = this.asked();
    return doubtsOf(definition, this.answers(), { population, lastYear: lastYear?.answers ?? {} });
  });
  /** Doubts by entry, those apart that its author has settled with a reason. */
  readonly doubtsByEntry = computed<ReadonlyMap<string, readonly AnswerDoubt[]>>(() => {
    const byEntry = new Map<string, AnswerDoubt[]>();
    for (const doubt of this.doubts()) byEntry.set(doubt.entry, [...(byEntry.get(doubt.entry) ?? []), doubt]);
    return byEntry;
  });
  readonly openDoubts = computed(() => this.doubts().filter(({ entry }) => !this.answers()[entry]?.reason));
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
    const works = inject(UnsavedWork).add({ element: () => this.host, isUnsaved: () => [...this.cells.values()].some((cell) => cell.isUnsaid()) });
    inject(DestroyRef).onDestroy(() => {
      works();
      for (const close of this.opened.values()) close();
      for (const [key, timer] of this.timers) {
        clearTimeout(timer);
        this.keep(this.cellOf(key));
      }
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
    if (!isSame) this.cells = new Map(entriesOf(form.definition).map((entry) => [entry.key, new AnswerCell(entry)]));
    const held = new Map(form.answers.map((answer) => [answer.entry, answer]));
    for (const cell of this.cells.values()) {
      const now = held.get(cell.key) ?? null;
      // an answer that is older than what was just saved says nothing new
      if (!isSame || (now?.version ?? 0) >= (cell.held()?.version ?? 0)) cell.held.set(now);
    }
    this.form.set(form);
    if (!isSame) this.resume(form);
  }

  /** Which version of each answer the person has before her. */
  seen(): { readonly entry: string; readonly version: number }[] {
    return [...this.cells.values()].flatMap((cell) => {
      const held = cell.held();
      return held ? [{ entry: cell.key, version: held.version }] : [];
    });
  }

  cellOf(entry: string): AnswerCell {
    const cell = this.cells.get(entry);
    if (!cell) throw new Error(`The form asks nothing as «\u202f${entry}\u202f».`);
    return cell;
  }

  /** Says something of an entry: sent when it is whole, shown at once. */
  give(cell: AnswerCell, change: Partial<GivenAnswer>): void {
    this.stopTyping(cell);
    const given = cell.with(change);
    cell.typed.set(null);
    cell.problem.set(null);
    cell.conflict.set(null);
    cell.given.set(given);
    this.keep(cell);
    if (!cell.isWhole()) return;
    this.queue.update((queue) => new Set(queue).add(cell.key));
    cell.standing.set('sending');
    void this.send();
  }

  /** Typed and not understood yet: kept, shown again whatever happens. */
  types(cell: AnswerCell, text: string): void {
    this.stopTyping(cell);
    this.timers.set(
      cell.key,
      setTimeout(() => {
        this.timers.delete(cell.key);
        cell.typed.set(text);
        this.keep(cell);
      }, KEPT_AFTER_MS),
    );
  }

  /** What was typed has become an answer, or is what stood there before. */
  leaves(cell: AnswerCell, typed: string | null): void {
    this.stopTyping(cell);
    cell.typed.set(typed);
    this.keep(cell);
  }

  /** Confirms what was put there beforehand. */
  async confirm(entries: readonly string[]): Promise<boolean> {
    try {
      const seen = entries.map((entry) => ({ entry, version: this.cells.get(entry)?.held()?.version ?? 0 }));
      const confirmed = await withinTime(this.asked().sink.confirm(seen));
      for (const held of confirmed) this.cells.get(held.entry)?.held.set(held);
      this.savedAt.set(new Date().toISOString());
      return true;
    } catch (error) {
      this.toasts.error(messageOf(error));
      return false;
    }
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

  private stopTyping({ key }: AnswerCell): void {
    clearTimeout(this.timers.get(key));
    this.timers.delete(key);
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
    const [given, typed] = [cell.given(), cell.typed()];
    const key = `${keptAs}#${cell.key}`;
    if (!given && typed === null) return this.texts.drop(key);
    const label = `${name}\u202f: ${cell.entry.question.label}`;
    const values: Kept = { given, typed };
    this.opens(key);
    const isSent = cell.isWhole() && typed === null;
    this.texts.keep(key, { at: new Date().toISOString(), path: location.pathname, name: label, version: cell.held()?.version ?? 0, values, isSent });
  }

  /** What was said or typed here the last time, and is not with the server. */
  private resume({ keptAs, canFill }: FormToFill): void {
    if (keptAs === null || !canFill) return;
    const unsent: string[] = [];
    for (const [key, cell] of this.cells) {
      const text = this.texts.find(`${keptAs}#${key}`);
      if (!text) continue;
      this.opens(`${keptAs}#${key}`);
      const { given, typed } = text.values as Kept;
      cell.typed.set(typed);
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
