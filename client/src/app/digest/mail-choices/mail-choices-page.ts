import { Component, computed, inject, input, linkedSignal, resource, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { type NewsRhythm, REFUSABLE_MAIL_KINDS, type RefusableMailKind } from '@maillage/domain';
import { messageOf } from '../../errors';
import { UiFormError, UiIcon, UiState } from '../../ui';
import { MAIL_WORDS, RHYTHM_WORDS } from '../mail-words';
import { RequiredMails } from '../required-mails';
import { type MailChoices, MailChoicesGateway } from './mail-choices-gateway';

/** What was just chosen, so that it can be taken back. */
interface Done {
  readonly text: string;
  readonly undo: { readonly kind: RefusableMailKind; readonly isWanted: boolean; readonly rhythm: NewsRhythm | null };
}

const isWanted = ({ rhythm, hasMentionsAtOnce }: MailChoices, kind: RefusableMailKind): boolean => (kind === 'digest' ? rhythm !== 'never' : hasMentionsAtOnce);

/** Where a mail says how to get fewer of them: whoever has the mail chooses, signed in or not. Nothing changes before a button is pressed. */
@Component({
  selector: 'app-mail-choices-page',
  imports: [MatButton, RequiredMails, RouterLink, UiFormError, UiIcon, UiState],
  templateUrl: './mail-choices-page.html',
  styleUrls: ['../../accounts/sign-in/sign-in.scss', './mail-choices-page.scss'],
})
export class MailChoicesPage {
  readonly key = input.required<string>();
  /** The kind of the mail from which she comes. */
  readonly type = input<string>();
  private readonly gateway = inject(MailChoicesGateway);

  protected readonly found = resource({ params: () => this.key(), loader: ({ params }) => this.gateway.look(params) });
  protected readonly choices = linkedSignal(() => (this.found.hasValue() ? this.found.value() : null));
  /** The kind from which she comes first. */
  protected readonly mails = computed(() => {
    const choices = this.choices();
    const kinds = REFUSABLE_MAIL_KINDS.toSorted((one, other) => Number(other === this.type()) - Number(one === this.type()));
    return choices ? kinds.map((kind) => ({ kind, ...MAIL_WORDS[kind], isWanted: isWanted(choices, kind), state: this.stateOf(choices, kind) })) : [];
  });
  protected readonly isBusy = signal(false);
  protected readonly message = signal<string | null>(null);
  protected readonly done = signal<Done | null>(null);

  protected async choose(kind: RefusableMailKind, wanted: boolean): Promise<void> {
    const before = this.choices();
    if (!before || !(await this.set(kind, wanted, null))) return;
    const rhythm = kind === 'digest' && before.rhythm !== 'never' ? before.rhythm : null;
    const name = kind === 'digest' ? 'la lettre' : 'les mentions aussitôt';
    this.done.set({ text: wanted ? `Vous recevrez de nouveau ${name}.` : `Vous ne recevrez plus ${name}.`, undo: { kind, isWanted: !wanted, rhythm } });
  }

  protected async undo({ kind, isWanted: wanted, rhythm }: Done['undo']): Promise<void> {
    if (await this.set(kind, wanted, rhythm)) this.done.set(null);
  }

  private stateOf({ rhythm }: MailChoices, kind: RefusableMailKind): string {
    if (kind === 'mentions') return 'Vous les recevez.';
    const { label, hint } = RHYTHM_WORDS[rhythm];
    return `Vous la recevez ${label.toLowerCase()}, ${hint}.`;
  }

  private async set(kind: RefusableMailKind, wanted: boolean, rhythm: NewsRhythm | null): Promise<boolean> {
    if (this.isBusy()) return false;
    this.message.set(null);
    this.isBusy.set(true);
    try {
      this.choices.set(await this.gateway.set(this.key(), kind, wanted, rhythm));
      return true;
    } catch (error) {
      this.message.set(messageOf(error));
      return false;
    } finally {
      this.isBusy.set(false);
    }
  }
}
