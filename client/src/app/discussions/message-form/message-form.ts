import { Component, computed, effect, ElementRef, inject, input, output, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NonNullableFormBuilder, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { DISCUSSION_LIMITS, type DiscussionAudience } from '@maillage/domain';
import { startWith } from 'rxjs';
import { maxLength, required, UiControl, UiField, UiIcon, UnsavedWork } from '../../ui';
import { UiInlineForm } from '../../ui/focus/inline-form';
import { UiLightTools } from '../../ui/light-text/light-tools';
import { UiPersonalDataHint } from '../../ui/personal-data-hint/personal-data-hint';
import { UiFormState } from '../../ui/saving/form-state';
import { InlineSave } from '../../ui/saving/inline-save';
import { DiscussionsGateway, type Message, type Place, type Words } from '../discussions-gateway';
import { audienceLabel, readersInWords } from '../words/audience-words';
import { type Mentioned, stillMentioned } from './mention-at';
import { MentionField } from './mention-field';

let nextId = 1;

/** A message while it is typed: who will read it stands above the field, and never changes without the person. */
@Component({
  selector: 'app-message-form',
  imports: [MatButton, MentionField, ReactiveFormsModule, UiControl, UiField, UiFormState, UiIcon, UiInlineForm, UiLightTools, UiPersonalDataHint],
  templateUrl: './message-form.html',
  styleUrl: './message-form.scss',
})
export class MessageForm {
  readonly place = input.required<Place>();
  /** The CCAS of the place, by name; null where it is of none. */
  readonly ccas = input.required<string | null>();
  /** The audiences among which one chooses; of an answer or a change, that of the thread. */
  readonly audiences = input.required<readonly DiscussionAudience[]>();
  /** The thread that is answered. */
  readonly threadId = input<string>();
  /** The message whose words change. */
  readonly edited = input<Message>();
  readonly finished = output();

  private readonly gateway = inject(DiscussionsGateway);
  private readonly unsaved = inject(UnsavedWork);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly form = inject(NonNullableFormBuilder).group({
    audience: ['' as DiscussionAudience | ''],
    body: ['', [required, maxLength(DISCUSSION_LIMITS.body)]],
    mentioned: [[] as readonly Mentioned[]],
  });
  protected readonly values = toSignal(this.form.valueChanges.pipe(startWith(null)), { initialValue: null });
  protected readonly saver: InlineSave = new InlineSave({
    form: this.form,
    name: () => this.name(),
    row: () => this.edited()?.id ?? this.threadId() ?? `${this.place().kind} ${this.place().key} ${this.place().ccasId ?? ''}`,
    isUnsaved: () => this.form.controls.body.value.trim() !== '',
  });
  protected readonly name = computed(() => (this.edited() ? 'Modifier le message' : this.threadId() ? 'Votre réponse' : 'Votre message'));
  protected readonly groupName = `audience-${nextId++}`;
  protected readonly label = audienceLabel;
  protected readonly body = computed(() => {
    this.values();
    return this.form.controls.body.value;
  });
  protected readonly audience = computed<DiscussionAudience>(() => {
    this.values();
    return this.form.controls.audience.value || this.suggested();
  });
  protected readonly readers = computed(() => readersInWords(this.place().kind, this.audience(), this.ccas()));
  protected readonly mentionedNames = computed(() => {
    this.values();
    return this.form.controls.mentioned.value.map(({ name }) => name);
  });
  /** Where nothing was chosen: what all the network reads of what is of the network, else the narrower one. */
  private readonly suggested = computed<DiscussionAudience>(() => {
    const audiences = this.audiences();
    return audiences.includes('shared') && (this.ccas() === null || audiences.length === 1) ? 'shared' : (audiences[0] ?? 'shared');
  });

  constructor() {
    effect(() => {
      const edited = this.edited();
      if (!edited) return;
      untracked(() => {
        this.form.reset({ body: edited.body ?? '', mentioned: edited.mentioned });
        this.saver.version = edited.version;
      });
    });
  }

  protected mention(person: Mentioned): void {
    const { mentioned } = this.form.controls;
    if (!mentioned.value.some(({ accountId }) => accountId === person.accountId)) mentioned.setValue([...mentioned.value, person]);
  }

  protected choose(audience: DiscussionAudience): void {
    this.form.controls.audience.setValue(audience);
    this.form.markAsDirty();
  }

  protected async send(): Promise<void> {
    const [edited, threadId] = [this.edited(), this.threadId()];
    const isSent = await this.saver.save<'body'>({
      labels: { body: 'Message' },
      values: () => ({ body: this.form.controls.body.value }),
      send: (version) => {
        if (edited) return this.gateway.edit(edited.id, version, this.words());
        return threadId ? this.gateway.answer(threadId, this.words()) : this.gateway.open(this.place(), this.audience(), this.words());
      },
      accept: ({ body }) => this.form.controls.body.setValue(String(body ?? '')),
      done: edited ? 'Message modifié.' : 'Message publié.',
    });
    if (!isSent) return;
    this.form.reset();
    this.finished.emit();
  }

  protected async cancel(): Promise<void> {
    if (await this.unsaved.mayLeave(this.element)) this.finished.emit();
  }

  private words(): Words {
    const body = this.form.controls.body.value.trim();
    return { body, mentionedIds: stillMentioned(body, this.form.controls.mentioned.value).map(({ accountId }) => accountId) };
  }
}
