import { Component, computed, inject, input, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import type { DiscussionAudience } from '@maillage/domain';
import { Attachments } from '../../files';
import { AgoPipe, DateTimePipe, Dialogs, plural, UiIcon, UiState } from '../../ui';
import { UiLightText } from '../../ui/light-text/light-text';
import { UiPerson } from '../../ui/person/person';
import { InlineSave } from '../../ui/saving/inline-save';
import { DiscussionsGateway, type Message, type Place } from '../discussions-gateway';
import { MessageForm } from '../message-form/message-form';
import { signature } from '../words/signature';

/** A message: who said it, when, in which words, with which documents; that it was changed or withdrawn is said. */
@Component({
  selector: 'app-message-item',
  imports: [AgoPipe, Attachments, DateTimePipe, MatButton, MessageForm, UiIcon, UiLightText, UiPerson, UiState],
  templateUrl: './message-item.html',
  styleUrl: './message-item.scss',
})
export class MessageItem {
  readonly message = input.required<Message>();
  readonly place = input.required<Place>();
  readonly ccas = input.required<string | null>();
  readonly audience = input.required<DiscussionAudience>();

  private readonly gateway = inject(DiscussionsGateway);
  private readonly dialogs = inject(Dialogs);
  protected readonly saver = new InlineSave();
  protected readonly isEditing = signal(false);
  protected readonly areFilesOpen = signal(false);
  protected readonly isFormerOpen = signal(false);
  protected readonly names = computed(() => this.message().mentioned.map(({ name }) => name));
  protected readonly signature = computed(() => signature(this.message().authorRoles, this.message().authorCcasName));
  protected readonly former = rxResource({
    params: () => (this.isFormerOpen() ? { id: this.message().id, version: this.message().version } : undefined),
    stream: ({ params }) => this.gateway.former(params.id),
  });
  protected readonly filesLabel = computed(() => {
    const { fileCount } = this.message();
    return fileCount > 0 ? plural(fileCount, 'document', 'documents') : 'Joindre un document';
  });

  protected filesChanged(): void {
    this.gateway.reread();
  }

  protected async withdraw(): Promise<void> {
    const isSure = await this.dialogs.confirm({
      title: 'Retirer ce message\u202f?',
      text: 'Ses mots et ses documents ne seront plus affichés\u202f; la discussion dira qu’un message a été retiré, et par qui. Son auteur et la personne qui modère peuvent encore le relire.',
      confirmLabel: 'Retirer le message',
      tone: 'danger',
    });
    if (isSure) await this.saver.act(() => this.gateway.withdraw(this.message()), 'Message retiré.');
  }
}
