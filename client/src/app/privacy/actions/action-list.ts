import { NgTemplateOutlet } from '@angular/common';
import { Component, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { PRIVACY_LIMITS } from '@maillage/domain';
import { today } from '../../core';
import { CivilDatePipe, type IconName, type Tone, UiChip } from '../../ui';
import { RecordDialogs } from '../../ui/record-form/record-dialogs';
import { InlineSave } from '../../ui/saving/inline-save';
import { POINT_WORDS } from '../words/privacy-words';
import { Attachments } from '../../files';
import { ActionForm } from './action-form';
import { PRIORITY_LABELS } from './action-words';
import { type Action, ActionsGateway } from './actions-gateway';

/** Actions with what can be done about each: say that it is done here, change it, give it up. */
@Component({
  selector: 'app-action-list',
  imports: [ActionForm, Attachments, CivilDatePipe, MatButton, NgTemplateOutlet, RouterLink, UiChip],
  templateUrl: './action-list.html',
  styleUrl: '../section-lines.scss',
})
export class ActionList {
  readonly actions = input.required<readonly Action[]>();
  /** The one CCAS that the page is about; null: all of them. */
  readonly ccasId = input<string | null>(null);

  private readonly gateway = inject(ActionsGateway);
  private readonly questions = inject(RecordDialogs);
  protected readonly saver = new InlineSave();
  protected readonly points = POINT_WORDS;
  protected readonly priorities = PRIORITY_LABELS;
  protected readonly editedId = signal<string | null>(null);
  /** The action at a CCAS whose evidence is shown. */
  protected readonly evidencedId = signal<string | null>(null);

  /** The context of a template has no type of its own. */
  protected asAction(action: unknown): Action {
    return action as Action;
  }

  protected priorityOf({ priority }: Action): 1 | 2 | 3 {
    return priority as 1 | 2 | 3;
  }

  protected shownCcas({ ccas }: Action): Action['ccas'] {
    return this.ccasId() === null ? ccas : ccas.filter((item) => item.ccas.id === this.ccasId());
  }

  protected stateOf(action: Action): { readonly label: string; readonly tone: Tone; readonly icon?: IconName } {
    if (action.abandonedReason) return { label: 'Abandonnée', tone: 'neutral', icon: 'ban' };
    if (this.shownCcas(action).every(({ doneOn }) => doneOn !== null)) return { label: 'Faite', tone: 'good', icon: 'check' };
    return action.isLate ? { label: 'En retard', tone: 'bad', icon: 'alert' } : { label: 'À faire', tone: 'info', icon: 'clock' };
  }

  protected async complete(action: Action, { id, version, doneOn, ccas }: Action['ccas'][number]): Promise<void> {
    await this.saver.act(
      () => this.gateway.complete({ id, version, doneOn: doneOn ? null : today() }),
      `«\u202f${action.title}\u202f», ${ccas.communeName}\u202f: ${doneOn ? 'de nouveau à faire' : 'fait'}.`,
    );
  }

  protected async takeUpAgain({ id, version }: Action): Promise<void> {
    await this.saver.act(() => this.gateway.update({ id, version, abandonedReason: null }), 'Action reprise.');
  }

  protected async abandon({ id, version, title }: Action): Promise<void> {
    await this.questions.ask({
      heading: `Abandonner «\u202f${title}\u202f»\u202f?`,
      fields: [{ key: 'abandonedReason', label: 'Raison', kind: 'long', isRequired: true, maxLength: PRIVACY_LIMITS.abandonedReason }],
      record: { id, version },
      save: (values, seen) => this.gateway.update({ id, version: seen.version, abandonedReason: values['abandonedReason'] as string }),
      done: 'Action abandonnée.',
      submitLabel: 'Abandonner l’action',
    });
  }
}
