import { ElementRef, inject, signal } from '@angular/core';
import type { FormGroup } from '@angular/forms';
import { type ApiError, messageOf, toApiError } from '../../errors';
import { Dialogs } from '../dialog/dialogs';
import { applyApiError, validate } from '../field/validation';
import { holdFocus } from '../focus/give-focus-back';
import { Toasts } from '../toast/toasts';
import { newKey, underKey } from './creation-key';
import { type FormOnScreen, KeptForm } from './kept-form';
import { settleConflict } from './settle-conflict';
import { withinTime } from './within-time';

/** What a form saves and how. */
export interface Saving<K extends string> {
  /** What a conflict is told with: the fields by their labels, and what is typed. A new thing has none. */
  readonly labels?: Readonly<Record<K, string>>;
  readonly values?: () => Readonly<Partial<Record<K, unknown>>>;
  readonly format?: (value: unknown, key: K) => string;
  /** The present values under the form's own names, when they are named otherwise in the answer of the API. */
  readonly present?: (current: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
  /** Sends it; `version` is the one that the person saw, `isConfirmed` whether she said yes to what seemed doubtful. */
  readonly send: (version: number, isConfirmed: boolean) => Promise<unknown>;
  /** What a refusal is on this form: other paths, or something that it shows beside its fields. */
  readonly refused?: (error: ApiError) => ApiError;
  /** What seems doubtful, in words, when the refusal is only a question; null when it is a refusal. */
  readonly doubts?: (error: ApiError) => readonly string[] | null;
  /** Puts what was settled into the form, where it does not hold the values by their names. */
  readonly accept?: (settled: Readonly<Partial<Record<K, unknown>>>, current: Readonly<Record<string, unknown>>) => void;
  /** Without network, or where that does not answer, it is kept as given, and whoever shows the form sends it later (`isWaiting`). */
  readonly mayWait?: boolean;
  /** Said once it is saved; nothing where `send` tells it. */
  readonly done: string | null;
}

/**
 * The life of a form inside a page: kept while it is typed, checked, sent, refused with each message on its field, or settled when somebody
 * was faster. What is typed stays until it is saved. Made in an injection context; without a form it does what needs none.
 */
export class InlineSave {
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  private readonly root = inject<ElementRef<HTMLElement>>(ElementRef, { optional: true })?.nativeElement;
  readonly isSaving = signal(false);
  readonly message = signal<string | null>(null);
  /** Given without network, and kept in this browser until that is back. */
  readonly isWaiting = signal(false);
  version = 0;
  /** Under which the form makes what it makes, however often it is sent until that has succeeded. */
  key = newKey();
  readonly kept: KeptForm | null;

  constructor(onScreen?: FormOnScreen) {
    this.kept = onScreen ? new KeptForm(onScreen, this) : null;
  }

  /** Whether it was saved. */
  async save<K extends string>(saving: Saving<K>, isConfirmed = false): Promise<boolean> {
    const form = this.kept?.form();
    this.message.set(null);
    this.isWaiting.set(false);
    if (!form || this.isSaving() || !validate(form, this.root)) return false;
    const back = holdFocus();
    this.isSaving.set(true);
    try {
      const sent = underKey(this.key, () => saving.send(this.version, isConfirmed));
      await (saving.mayWait ? withinTime(sent) : sent);
      this.key = newKey();
      // of choices that came meanwhile the form may have been made anew
      this.kept?.form()?.markAsPristine();
      this.kept?.saved();
      if (saving.done !== null) this.toasts.show(saving.done);
      return true;
    } catch (caught) {
      this.isSaving.set(false);
      const isSaved = await this.onRefused(this.kept?.form() ?? form, saving, caught, isConfirmed);
      if (!isSaved) back();
      return isSaved;
    } finally {
      this.isSaving.set(false);
    }
  }

  /** Does what needs no form; `done` is said unless `send` tells it, a refusal is told in passing. */
  async act(send: () => Promise<unknown>, done: string | null): Promise<boolean> {
    const back = holdFocus();
    this.isSaving.set(true);
    try {
      await send();
      if (done !== null) this.toasts.show(done);
      return true;
    } catch (error) {
      this.toasts.error(messageOf(error));
      return false;
    } finally {
      this.isSaving.set(false);
      back();
    }
  }

  private async onRefused<K extends string>(form: FormGroup, saving: Saving<K>, caught: unknown, isConfirmed: boolean): Promise<boolean> {
    const error = saving.refused?.(toApiError(caught)) ?? toApiError(caught);
    if (saving.mayWait && error.reason === 'NETWORK_FAILURE') {
      this.kept?.waits();
      this.isWaiting.set(true);
      return false;
    }
    const doubts = isConfirmed ? null : (saving.doubts?.(error) ?? null);
    if (doubts) return (await this.isSureOf(doubts)) && this.save(saving, true);
    const current = error.params['current'] as Readonly<Record<string, unknown>> | undefined;
    if (error.reason !== 'STALE_VERSION' || !current || !saving.labels || !saving.values) {
      this.message.set(applyApiError(form, error));
      return false;
    }
    const settled = await settleConflict(this.dialogs, error, saving.labels, saving.values(), { format: saving.format, current: saving.present?.(current) });
    if (!settled) return false;
    this.version = settled.version;
    if (saving.accept) saving.accept(settled.values, current);
    else form.patchValue(settled.values);
    form.markAsDirty();
    return this.save(saving, isConfirmed);
  }

  private isSureOf(doubts: readonly string[]): Promise<boolean> {
    return this.dialogs.confirm({
      title: 'Est-ce bien exact\u202f?',
      text: 'Rien n’est encore enregistré. Vérifiez, puis confirmez si c’est exact.',
      items: doubts,
      confirmLabel: 'Confirmer et enregistrer',
    });
  }
}
