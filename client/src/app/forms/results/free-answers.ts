import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { FORM_LIMITS } from '@maillage/domain';
import { plural, Toasts, UiIcon } from '../../ui';
import { UiInlineForm } from '../../ui/focus/inline-form';
import { InlineSave } from '../../ui/saving/inline-save';
import { type RowTag, ResultsGateway } from './results-gateway';

/** A question that is answered in words, with what each CCAS said. */
export interface FreeQuestion {
  readonly key: string;
  readonly name: string;
  readonly texts: readonly { readonly ccasId: string; readonly ccas: string; readonly text: string }[];
  readonly tags: readonly RowTag[];
}

/** All of them, those of one tag, or those that have none. */
type Chosen = { readonly id: string } | 'none' | null;

/** What the CCAS answered to a question in words, one beneath the other, with the tags that the coordination gives; read by tag. */
@Component({
  selector: 'app-free-answers',
  imports: [MatButton, UiIcon, UiInlineForm],
  templateUrl: './free-answers.html',
  styleUrl: './free-answers.scss',
})
export class FreeAnswers {
  readonly collectionId = input.required<string>();
  readonly question = input.required<FreeQuestion>();
  readonly canTag = input.required<boolean>();
  readonly changed = output();
  private readonly gateway = inject(ResultsGateway);
  private readonly toasts = inject(Toasts);
  protected readonly saver = new InlineSave();
  protected readonly longest = FORM_LIMITS.tagLength;
  protected readonly plural = plural;
  protected readonly chosen = signal<Chosen>(null);
  /** The CCAS whose answer is being tagged. */
  protected readonly tagged = signal<string | null>(null);
  protected readonly isRenaming = signal(false);
  /** Those that stand, each with how many answers have it: of the CCAS that are shown. */
  protected readonly tags = computed(() => {
    const shown = new Set(this.question().texts.map(({ ccasId }) => ccasId));
    const standing = this.question().tags.filter(({ isArchived }) => !isArchived);
    return standing.map((tag) => ({ ...tag, given: new Set(tag.ccas.filter((ccas) => shown.has(ccas))) }));
  });
  protected readonly archived = computed(() => this.question().tags.filter(({ isArchived }) => isArchived));
  protected readonly isOfTag = computed(() => {
    const chosen = this.chosen();
    return chosen === null || chosen === 'none' ? null : (this.tags().find(({ id }) => id === chosen.id) ?? null);
  });
  protected readonly answers = computed(() => {
    const [tags, of, isOfNone] = [this.tags(), this.isOfTag(), this.chosen() === 'none'];
    const all = this.question().texts.map((one) => ({ ...one, tags: tags.filter(({ given }) => given.has(one.ccasId)) }));
    return all.filter((one) => (of ? of.given.has(one.ccasId) : !isOfNone || one.tags.length === 0));
  });
  protected readonly untaggedCount = computed(() => this.question().texts.filter(({ ccasId }) => !this.tags().some(({ given }) => given.has(ccasId))).length);

  protected choose(chosen: Chosen): void {
    this.chosen.set(chosen);
    this.isRenaming.set(false);
  }

  protected async give(event: Event, answer: FreeQuestion['texts'][number], field: HTMLInputElement): Promise<void> {
    event.preventDefault();
    const label = field.value.trim();
    if (label === '') return void field.focus();
    if (await this.set(answer, label, true)) field.value = '';
    field.focus();
  }

  /** The opposite undoes it. */
  protected async set(answer: FreeQuestion['texts'][number], label: string, isGiven: boolean): Promise<boolean> {
    const one = { collectionId: this.collectionId(), ccasId: answer.ccasId, entry: this.question().key, label };
    const isDone = await this.saver.act(() => this.gateway.tag({ ...one, isGiven }), null);
    if (!isDone) return false;
    const told = isGiven
      ? `Étiquette «\u202f${label}\u202f» donnée à la réponse du ${answer.ccas}.`
      : `Étiquette «\u202f${label}\u202f» retirée de la réponse du ${answer.ccas}.`;
    this.toasts.show(told, { label: 'Annuler', run: () => void this.undo(() => this.gateway.tag({ ...one, isGiven: !isGiven })) });
    this.changed.emit();
    return true;
  }

  protected async rename(event: Event, tag: RowTag, label: string): Promise<void> {
    event.preventDefault();
    if (label.trim() === '' || label.trim() === tag.label) return this.isRenaming.set(false);
    if (!(await this.saver.act(() => this.gateway.updateTag({ id: tag.id, version: tag.version, label: label.trim() }), 'Étiquette renommée.'))) return;
    this.isRenaming.set(false);
    this.changed.emit();
  }

  protected async archive(tag: RowTag, isArchived: boolean): Promise<void> {
    const isDone = await this.saver.act(() => this.gateway.updateTag({ id: tag.id, version: tag.version, isArchived }), null);
    if (!isDone) return;
    const again = { id: tag.id, version: tag.version + 1, isArchived: !isArchived };
    this.toasts.show(isArchived ? `Étiquette «\u202f${tag.label}\u202f» rangée.` : `Étiquette «\u202f${tag.label}\u202f» reprise.`, {
      label: 'Annuler',
      run: () => void this.undo(() => this.gateway.updateTag(again)),
    });
    this.chosen.set(null);
    this.changed.emit();
  }

  private async undo(send: () => Promise<void>): Promise<void> {
    if (await this.saver.act(send, 'C’est annulé.')) this.changed.emit();
  }
}
