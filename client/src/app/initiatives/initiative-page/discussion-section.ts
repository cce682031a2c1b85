import { Component, computed, inject, input } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NonNullableFormBuilder, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { INITIATIVE_LIMITS } from '@maillage/domain';
import { Session } from '../../core';
import { AgoPipe, Dialogs, maxLength, required, UiControl, UiField } from '../../ui';
import { UiLightText } from '../../ui/light-text/light-text';
import { UiLightTools } from '../../ui/light-text/light-tools';
import { UiPerson } from '../../ui/person/person';
import { UiPersonalDataHint } from '../../ui/personal-data-hint/personal-data-hint';
import { UiFormState } from '../../ui/saving/form-state';
import { InlineSave } from '../../ui/saving/inline-save';
import { InitiativesGateway, type Comment, type Initiative } from '../initiatives-gateway';

/** What people say about an initiative. */
@Component({
  selector: 'app-discussion-section',
  imports: [ReactiveFormsModule, MatButton, AgoPipe, UiControl, UiField, UiFormState, UiLightText, UiLightTools, UiPerson, UiPersonalDataHint],
  template: `<section class="card" id="discussion" aria-labelledby="discussion-titre">
    <h2 class="card-title" id="discussion-titre">Discussion</h2>
    <ul class="list-plain lines">
      @for (comment of initiative().comments; track comment.id) {
        <li>
          <div class="row row-between">
            <p>
              <ui-person [name]="comment.authorName" [fictitious]="comment.authorIsFictitious" /> <span class="muted small">{{ comment.createdAt | ago }}</span>
            </p>
            @if (comment.canArchive) {
              <button matButton="text" type="button" class="no-print" [disabled]="saver.isSaving()" (click)="archive(comment)">
                Retirer<span class="visually-hidden"> le message de {{ comment.authorName }}</span>
              </button>
            }
          </div>
          <ui-light-text [text]="comment.body" />
        </li>
      } @empty {
        <li class="muted">Personne n’a encore écrit. Une question, une précision, un contact utile : c’est ici.</li>
      }
    </ul>
    @if (canComment()) {
      <form [formGroup]="form" (ngSubmit)="send()" aria-label="Écrire un message" class="no-print">
        <ui-form-state [of]="saver" />
        <ui-field label="Votre message" hint="Visible de toutes les personnes du réseau. Pas de données sur des usagers.">
          <textarea #area uiControl formControlName="body" rows="2"></textarea>
        </ui-field>
        <ui-light-tools [for]="area" [text]="values().body ?? ''" />
        <ui-personal-data-hint [text]="values().body" />
        <div class="form-actions"><button matButton="tonal" type="submit" [disabled]="saver.isSaving()">Publier le message</button></div>
      </form>
    }
  </section>`,
  styleUrl: './section.scss',
})
export class DiscussionSection {
  readonly initiative = input.required<Initiative>();

  private readonly gateway = inject(InitiativesGateway);
  private readonly session = inject(Session);
  private readonly dialogs = inject(Dialogs);
  protected readonly saver = new InlineSave({ form: () => this.form, name: 'Votre message', isUnsaved: () => this.form.controls.body.value.trim() !== '' });
  protected readonly canComment = computed(() => this.session.can('initiatives.comment') && !this.initiative().isArchived);
  protected readonly form = inject(NonNullableFormBuilder).group({ body: ['', [required, maxLength(INITIATIVE_LIMITS.comment)]] });
  protected readonly values = toSignal(this.form.valueChanges, { initialValue: this.form.value });

  protected async send(): Promise<void> {
    const isSent = await this.saver.save({
      labels: { body: 'Message' },
      values: () => this.form.getRawValue(),
      send: () => this.gateway.addComment(this.initiative().id, this.form.getRawValue().body.trim()),
      done: 'Message publié.',
    });
    if (isSent) this.form.reset();
  }

  protected async archive({ id, version, authorName }: Comment): Promise<void> {
    const isSure = await this.dialogs.confirm({
      title: 'Retirer ce message\u202f?',
      text: `Le message de ${authorName} ne sera plus affiché. L’historique en garde la trace.`,
      confirmLabel: 'Retirer le message',
      tone: 'danger',
    });
    if (isSure) await this.saver.act(() => this.gateway.archiveComment(id, version), 'Message retiré.');
  }
}
