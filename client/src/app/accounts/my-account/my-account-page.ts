import { Component, computed, ElementRef, inject, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { SignInMeans } from '@maillage/domain';
import { Session } from '../../core';
import { messageOf, toApiError } from '../../errors';
import { AbsencesCard } from '../../news';
import {
  AgoPipe,
  DateTimePipe,
  applyApiError,
  Dialogs,
  Toasts,
  UiChip,
  UiControl,
  UiField,
  UiFormError,
  UiIcon,
  UiPageHeader,
  UiState,
  validate,
} from '../../ui';
import { InlineSave } from '../../ui/saving/inline-save';
import { acceptedPassword, NewPassword } from '../new-password/new-password';
import { PasswordReveal } from '../new-password/password-reveal';
import { roleSentence } from '../role-sentence';
import { browserName } from './browser-name';
import { MyAccountGateway, type MySession } from './my-account-gateway';
import { RoleProposals } from './role-proposals';

/** One's own roles, password and open sessions. */
@Component({
  selector: 'app-my-account-page',
  imports: [
    AbsencesCard,
    AgoPipe,
    DateTimePipe,
    MatButton,
    NewPassword,
    PasswordReveal,
    ReactiveFormsModule,
    RoleProposals,
    RouterLink,
    UiChip,
    UiControl,
    UiField,
    UiFormError,
    UiIcon,
    UiPageHeader,
    UiState,
  ],
  templateUrl: './my-account-page.html',
  styles: `
    .past {
      margin-block: var(--space-5) var(--space-2);
      font-size: var(--font-m);
    }
  `,
})
export class MyAccountPage {
  private readonly gateway = inject(MyAccountGateway);
  private readonly session = inject(Session);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly roleSentence = roleSentence;
  protected readonly browserName = browserName;
  protected readonly meansLabel: Readonly<Record<SignInMeans, string>> = {
    password: 'par mot de passe',
    sign_in_link: 'par lien demandé',
    page_link: 'par lien reçu dans un courriel',
  };
  protected readonly account = computed(() => this.session.me()?.account);
  protected readonly canBeAway = computed(() => this.session.can('absences.own'));
  protected readonly roles = computed(() => (this.session.me()?.roles ?? []).filter(({ isActive }) => isActive));
  protected readonly choosesMails = computed(() => this.session.canSomewhere('news.own'));
  protected readonly hasAgenda = computed(() => this.session.canSomewhere('calendarFeeds.own'));
  protected readonly hasTools = computed(() => this.session.canSomewhere('apiTokens.own'));
  protected readonly hasProposals = computed(() => this.session.me()?.hasProposals ?? false);
  protected readonly owner = computed(() => ({ email: this.account()?.email ?? '', fullName: this.account()?.fullName ?? '' }));
  protected readonly sessions = rxResource({ stream: () => this.gateway.sessions() });
  protected readonly form = new FormGroup({
    currentPassword: new FormControl('', { nonNullable: true }),
    newPassword: new FormControl('', { nonNullable: true, validators: [acceptedPassword(() => this.owner())] }),
  });
  protected readonly saver = new InlineSave({
    form: this.form,
    name: 'Mot de passe',
    isKept: false,
    isUnsaved: () => this.form.controls.newPassword.value !== '',
  });
  protected readonly isBusy = signal(false);
  protected readonly message = signal<string | null>(null);

  protected async changePassword(): Promise<void> {
    this.message.set(null);
    const { currentPassword, newPassword } = this.form.controls;
    const hasPassword = this.account()?.hasPassword ?? true;
    currentPassword.setErrors(hasPassword && currentPassword.value === '' ? { REQUIRED: true } : null);
    if (this.isBusy() || !validate(this.form, this.element)) return;
    this.isBusy.set(true);
    try {
      await this.gateway.changePassword(hasPassword ? currentPassword.value : null, newPassword.value);
      this.form.reset();
      await this.session.reload();
      this.toasts.show('Votre mot de passe est changé.');
    } catch (error) {
      const isWrong = toApiError(error).reason === 'WRONG_CREDENTIALS';
      this.message.set(isWrong ? 'Le mot de passe actuel n’est pas le bon. Vérifiez-le, puis recommencez.' : applyApiError(this.form, error));
    } finally {
      this.isBusy.set(false);
    }
  }

  protected async revoke({ id, userAgent }: MySession): Promise<void> {
    const isSure = await this.dialogs.confirm({
      title: 'Fermer cette session\u202f?',
      text: `${browserName(userAgent)} devra se connecter de nouveau.`,
      confirmLabel: 'Fermer la session',
    });
    if (!isSure) return;
    try {
      await this.gateway.revokeSession(id);
      this.toasts.show('La session est fermée.');
    } catch (error) {
      this.toasts.error(messageOf(error));
    }
  }
}
