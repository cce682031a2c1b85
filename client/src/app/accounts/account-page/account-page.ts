import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { LINK_LIFETIME_MS, wordDuration } from '@maillage/domain';
import { PageTitle, ROLE_LABELS, Session, today } from '../../core';
import { messageOf, toApiError } from '../../errors';
import { Journal } from '../../journal';
import { AbsencesCard } from '../../news';
import { AgoPipe, Dialogs, keepLatest, Toasts, UiChip, UiIcon, UiPageHeader, UiState } from '../../ui';
import { UiSidePanel } from '../../ui/side-panel/side-panel';
import { accountState, MAIL_TROUBLE_TEXTS } from '../account-state';
import { AccountsGateway, type AccountView } from '../accounts-gateway';
import { EndRole } from '../end-role/end-role';
import { rolePeriod, roleScope } from '../role-sentence';

/** One account: its roles with their dates, its invitation, its history. */
@Component({
  selector: 'app-account-page',
  imports: [AbsencesCard, AgoPipe, EndRole, Journal, MatButton, RouterLink, UiChip, UiIcon, UiPageHeader, UiSidePanel, UiState],
  templateUrl: './account-page.html',
})
export class AccountPage {
  readonly id = input.required<string>();
  private readonly gateway = inject(AccountsGateway);
  private readonly session = inject(Session);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);

  protected readonly roleLabels = ROLE_LABELS;
  protected readonly roleScope = roleScope;
  protected readonly rolePeriod = rolePeriod;
  protected readonly accountState = accountState;
  protected readonly mailTroubleTexts = MAIL_TROUBLE_TEXTS;
  protected readonly loaded = rxResource({ params: () => this.id(), stream: ({ params }) => this.gateway.account(params) });
  protected readonly account = keepLatest(this.loaded);
  protected readonly canManage = computed(() => this.session.can('accounts.manage'));
  protected readonly canSeeHistory = computed(() => this.session.can('journal.read'));
  /** Whether somebody may wait for her there: of a funder, or of who has left, nobody notes an absence. */
  protected readonly isOfNetwork = computed(() => {
    const networkId = this.session.networkId();
    return (
      this.session.can('absences.manage') && !!this.account()?.roles.some((role) => role.isActive && role.role !== 'funder' && role.networkId === networkId)
    );
  });
  protected readonly isOwn = computed(() => this.session.me()?.account.id === this.id());

  protected readonly ending = signal<AccountView['roles'][number] | null>(null);
  protected readonly isEnding = signal(false);

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      const account = this.account();
      if (account) title.set(account.fullName);
    });
  }

  /** A role that is not over yet, of whoever may give it. */
  protected mayEnd({ role, networkId, endsOn }: AccountView['roles'][number]): boolean {
    const isOver = endsOn !== null && endsOn < today();
    return (
      !isOver && (role === 'admin' ? this.session.can('accounts.grantAdmin', {}) : this.session.can('accounts.manage', { networkId: networkId ?? undefined }))
    );
  }

  protected startEnding(role: AccountView['roles'][number]): void {
    this.ending.set(role);
    this.isEnding.set(true);
  }

  protected async resendInvitation({ id, email }: AccountView): Promise<void> {
    const isSure = await this.dialogs.confirm({
      title: 'Renvoyer l’invitation\u202f?',
      text: `Un nouveau courriel part à ${email}, avec un lien valable ${wordDuration(LINK_LIFETIME_MS.invitation)}.`,
      confirmLabel: 'Renvoyer l’invitation',
    });
    if (isSure) await this.attempt(() => this.gateway.resendInvitation(id), `L’invitation est partie à ${email}.`);
  }

  protected async setDisabled({ id, version, fullName }: AccountView, isDisabled: boolean): Promise<void> {
    const isSure = await this.dialogs.confirm(
      isDisabled
        ? {
            title: `Désactiver le compte de ${fullName}\u202f?`,
            text: 'La personne est aussitôt déconnectée et ne peut plus entrer. Ce qu’elle a écrit reste. Vous pourrez réactiver le compte.',
            confirmLabel: 'Désactiver le compte',
            tone: 'danger',
          }
        : {
            title: `Réactiver le compte de ${fullName}\u202f?`,
            text: 'La personne pourra de nouveau se connecter, avec ses rôles actuels.',
            confirmLabel: 'Réactiver le compte',
          },
    );
    if (isSure) await this.attempt(() => this.gateway.update({ id, version, isDisabled }), isDisabled ? 'Le compte est désactivé.' : 'Le compte est réactivé.');
  }

  private async attempt(act: () => Promise<unknown>, done: string): Promise<void> {
    try {
      await act();
      this.toasts.show(done);
    } catch (error) {
      if (toApiError(error).reason === 'STALE_VERSION') {
        this.loaded.reload();
        this.toasts.error('Quelqu’un vient de modifier ce compte. Vérifiez ce qui s’affiche, puis recommencez.');
      } else this.toasts.error(messageOf(error));
    }
  }
}
