import { computed, DestroyRef, effect, ElementRef, inject, signal, untracked, type WritableSignal } from '@angular/core';
import type { FormGroup } from '@angular/forms';
import { KeptFiles } from './kept-files';
import { KeptTexts, type KeptText } from './kept-texts';
import { UnsavedWork } from './unsaved-work';

/** A form as whoever keeps it needs to know it. */
export interface FormOnScreen {
  /** The form; null as long as it is not made. */
  readonly form: FormGroup | (() => FormGroup | null);
  /** What the person knows it by: « Nouvelle violation ». */
  readonly name: string | (() => string);
  /** The row that it changes, where several forms of one name stand on a page. */
  readonly row?: () => string | number | null | undefined;
  /** What is kept, where it is not what the form holds; and how the form takes it back. */
  readonly read?: () => unknown;
  readonly fill?: (values: unknown) => void;
  /** Whether what is typed would be missed, where that is not just a form that was touched. */
  readonly isUnsaved?: () => boolean;
  /** Files that were chosen in it, which are kept with it. */
  readonly files?: WritableSignal<readonly File[]>;
  /** False for a password: asked about before it goes, written nowhere. */
  readonly isKept?: boolean;
}

const given = <T>(value: T | (() => T)): T => (typeof value === 'function' ? (value as () => T)() : value);

/**
 * A form while it stands on screen: nothing typed in it goes without a question, and what is typed is kept in this browser until it is saved.
 * What was kept is offered back, with its date. Made in an injection context.
 */
export class KeptForm {
  private readonly texts = inject(KeptTexts);
  private readonly keptFiles = inject(KeptFiles);
  private readonly path = location.pathname;
  private place: HTMLElement;
  private readonly kept = signal<KeptText | null>(null);
  /** What was typed the last time, as long as the person has not decided about it. */
  readonly offer = this.kept.asReadonly();
  readonly form = computed(() => given(this.onScreen.form));
  private readonly key = computed(() => `${this.path}#${given(this.onScreen.name)}#${this.onScreen.row?.() ?? ''}`);

  constructor(
    private readonly onScreen: FormOnScreen,
    /** The version of the row that the person saw and the key of what is made, and what sets them. */
    private readonly saver: { version: number; key: string },
  ) {
    this.place = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    inject(DestroyRef).onDestroy(inject(UnsavedWork).add({ element: () => this.place, isUnsaved: () => this.isUnsaved() }));
    if (onScreen.isKept === false) return;
    effect((onCleanup) => {
      const [form, key] = [this.form(), this.key()];
      if (!form) return;
      untracked(() => this.kept.set(form.dirty ? null : this.texts.find(key)));
      onCleanup(untracked(() => this.texts.opened(key)));
      const changes = form.events.subscribe(() => {
        if (this.isUnsaved()) this.keep(form, key);
        else if (form.dirty) this.texts.drop(key);
      });
      onCleanup(() => changes.unsubscribe());
    });
    const { files } = onScreen;
    if (!files) return;
    effect(() => {
      const [chosen, form, key] = [files(), this.form(), this.key()];
      if (!form?.dirty || !untracked(() => this.isUnsaved())) return;
      untracked(() => this.keep(form, key));
      void this.keptFiles.keep(key, chosen);
    });
  }

  /** Says where the form stands, when whoever sends it stands around more: a whole panel, for instance. */
  standsIn(place: HTMLElement): void {
    this.place = place;
  }

  /** Puts what was typed back into the form; what somebody saved meanwhile is then found out as a conflict. */
  restore(): void {
    const [form, kept] = [this.form(), this.kept()];
    if (!form || !kept) return;
    if (this.onScreen.fill) this.onScreen.fill(kept.values);
    else form.patchValue(kept.values as Record<string, unknown>);
    this.saver.version = kept.version;
    this.saver.key = kept.key ?? this.saver.key;
    this.kept.set(null);
    form.markAsDirty();
    const { files } = this.onScreen;
    if (files) void this.keptFiles.find(this.key()).then((found) => files.set(found));
  }

  /** Forgets what was typed the last time; what is being typed since stays kept. */
  decline(): void {
    this.kept.set(null);
    if (!this.form()?.dirty) this.texts.drop(this.key());
  }

  /** What was typed was sent, and the network is away: it is kept as what is to be sent again. */
  waits(): void {
    const form = this.form();
    if (form) this.keep(form, this.key(), true);
  }

  /** What was typed is saved. */
  saved(): void {
    this.kept.set(null);
    this.texts.drop(this.key());
  }

  private isUnsaved(): boolean {
    return (this.form()?.dirty ?? false) && (this.onScreen.isUnsaved?.() ?? true);
  }

  private keep(form: FormGroup, key: string, isSent = false): void {
    const values = this.onScreen.read?.() ?? (form.getRawValue() as unknown);
    this.texts.keep(key, {
      at: new Date().toISOString(),
      path: this.path,
      name: given(this.onScreen.name),
      version: this.saver.version,
      key: this.saver.key,
      values,
      isSent,
    });
  }
}
