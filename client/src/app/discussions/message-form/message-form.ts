import { Component, computed, effect, ElementRef, inject, input, output, signal, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NonNullableFormBuilder, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { DISCUSSION_LIMITS, type DiscussionAudience } from '@maillage/domain';
import { startWith } from 'rxjs';
import { ChosenFiles, UploadList, UploadQueue } from '../../files';
import { maxLength, required, UiControl, UiField, UiIcon, UnsavedWork } from '../../ui';
import { UiInlineForm } from '../../ui/focus/inline-form';
import { UiLightTools } from '../../ui/light-text/light-tools';
import { UiPersonalDataHint } from '../../ui/personal-data-hint/personal-data-hint';
import { UiFormState } from '../../ui/saving/form-state';
import { InlineSave } from '../../ui/saving/inline-save';
import { DiscussionsGateway, type Message, type Place, type Words } from '../discussions-gateway';
import { audienceLabel, mentionRefused, readersInWords } from '../words/audience-words';
import { type Mentioned, stillMentioned } from './mention-at';
import { MentionField } from './mention-field';

let nextId = 1;

/** A message while it is typed: who will read it stands above the field, and never changes without the person. */
@Component({
  selector: 'app-message-form',
  imports: [
    ChosenFiles,
    MatButton,
    MentionField,
    ReactiveFormsModule,
    UiControl,
    UiField,
    UiFormState,
    UiIcon,
    UiInlineForm,
    UiLightTools,
    UiPersonalDataHint,
    UploadList,
  ],
  providers: [UploadQueue],
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
  protected readonly queue = inject(UploadQueue);
  /** It is said, while a document did not come through: what is left to do is to send it again, or to go on without it. */
  protected readonly isSaid = signal(false);
  protected readonly values = toSignal(this.form.valueChanges.pipe(startWith(null)), { initialValue: null });
  /** Documents that go with the message: sent once it stands, kept in this browser until then. */
  protected readonly files = signal<readonly File[]>([]);
  protected readonly saver: InlineSave = new InlineSave({
    form: this.form,
    name: () => this.name(),
    row: () => this.edited()?.id ?? this.threadId() ?? `${this.place().kind} ${this.place().key} ${this.place().ccasId ?? ''}`,
    isUnsaved: () => this.form.controls.body.value.trim() !== '' || this.files().length > 0,
    files: this.files,
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

  protected attach(files: readonly File[]): void {
    this.form.markAsDirty();
    this.files.set(files);
  }

  /** Another try brought the last document. */
  protected readonly arrived = (): void => {
    this.gateway.reread();
    if (this.queue.pending().length === 0) this.finished.emit();
  };

  /** The message goes without that document. */
  protected drop(id: number): void {
    this.queue.drop(id);
    if (this.queue.pending().length === 0) this.finished.emit();
  }

  protected choose(audience: DiscussionAudience): void {
    this.form.controls.audience.setValue(audience);
    this.form.markAsDirty();
  }

  protected async send(): Promise<void> {
    const [edited, threadId, files] = [this.edited(), this.threadId(), this.files()];
    let id = '';
    let unknown: readonly string[] = [];
    const isSent = await this.saver.save<'body'>({
      labels: { body: 'Message' },
      values: () => ({ body: this.form.controls.body.value }),
      send: async (version) => {
        if (edited) id = await this.gateway.edit(edited.id, version, this.words());
        else id = await (threadId ? this.gateway.answer(threadId, this.words()) : this.gateway.open(this.place(), this.audience(), this.words()));
      },
      refused: (error) => {
        unknown = error.reason === 'MENTION_NOT_READER' ? ((error.params['names'] as readonly string[] | undefined) ?? []) : [];
        return error;
      },
      accept: ({ body }) => this.form.controls.body.setValue(String(body ?? '')),
      done: edited ? 'Message modifié.' : 'Message publié.',
    });
    if (!isSent) {
      if (unknown.length > 0) this.saver.message.set(mentionRefused(unknown));
      return;
    }
    this.form.reset();
    this.files.set([]);
    if (await this.sendFiles(id, files)) this.finished.emit();
  }

  /** Sends the documents of a message that stands; whether all came. */
  private async sendFiles(parentId: string, files: readonly File[]): Promise<boolean> {
    if (files.length === 0) return true;
    this.isSaid.set(true);
    await this.queue.add(
      files.map((file) => ({ parentType: 'discussion_message', parentId, purpose: 'other', file })),
      () => this.gateway.reread(),
    );
    return this.queue.pending().length === 0;
  }

  protected async cancel(): Promise<void> {
    if (await this.unsaved.mayLeave(this.element)) this.finished.emit();
  }

  private words(): Words {
    const body = this.form.controls.body.value.trim();
    return { body, mentionedIds: stillMentioned(body, this.form.controls.mentioned.value).map(({ accountId }) => accountId) };
  }
}
