import { Component, DOCUMENT, ElementRef, inject, input, output, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { messageOf } from '../../errors';
import type { DialogComponent } from '../../ui/dialog/options';
import { UiControl } from '../../ui/field/control';
import { UiField } from '../../ui/field/field';
import { UiFormError } from '../../ui/field/form-error';
import { applyApiError, required, validate } from '../../ui/field/validation';
import { UiDialog } from '../../ui/dialog/dialog';
import { Session } from './session';
import { SessionGateway } from './session-gateway';

/** Signs the same person in again over the page on which they were working; or leaves it to who signed in from another tab. */
@Component({
  selector: 'app-reconnect-dialog',
  imports: [MatButton, ReactiveFormsModule, UiControl, UiDialog, UiField, UiFormError],
  template: `
    <ui-dialog [heading]="otherName() ? 'Une autre personne s’est connectée' : 'Votre session est terminée'" (dismissed)="done.emit(undefined)">
      @if (otherName(); as name) {
        <p>
          Cette page est ouverte au nom de {{ ownName }}, et {{ name }} a depuis ouvert sa session dans ce navigateur. Rien n’a été fait en son nom{{ ' ' }};
          votre saisie est gardée. Reconnectez-vous pour continuer où vous en étiez.
        </p>
      } @else {
        <p>Votre saisie est gardée. Connectez-vous de nouveau pour continuer où vous en étiez.</p>
      }
      <ui-form-error [message]="message()" />
      <form id="reconnexion" class="stack" [formGroup]="form" (ngSubmit)="submit()" novalidate>
        <ui-field label="Adresse électronique">
          <input uiControl type="email" [value]="email" readonly autocomplete="username" />
        </ui-field>
        <ui-field label="Mot de passe">
          <input uiControl type="password" formControlName="password" autocomplete="current-password" data-focus-first />
        </ui-field>
      </form>
      <p class="small muted other">
        Pas de mot de passe{{ ' ' }}?
        @if (isLinkSent()) {
          Le lien est parti. Ouvrez-le dans un autre onglet, puis
          <button type="button" class="linklike" (click)="resume()">reprenez ici</button>.
        } @else {
          <button type="button" class="linklike" (click)="sendLink()">Recevez un lien de connexion</button>.
        }
      </p>
      <ng-container dialogActions>
        <button matButton type="button" (click)="done.emit(undefined)">Plus tard</button>
        @if (otherName(); as name) {
          <button matButton type="button" (click)="leaveTo()">Continuer avec {{ name }}</button>
        }
        <button matButton="filled" type="submit" form="reconnexion" [disabled]="isBusy()">Se connecter</button>
      </ng-container>
    </ui-dialog>
  `,
  styles: `
    .other {
      margin-block: var(--space-3) 0;
    }
  `,
})
export class ReconnectDialog implements DialogComponent<boolean> {
  /** Who is signed in instead; null when nobody is. */
  readonly otherName = input<string | null>(null);
  readonly done = output<boolean | undefined>();
  private readonly document = inject(DOCUMENT);
  private readonly session = inject(Session);
  private readonly gateway = inject(SessionGateway);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly accountId = this.session.me()?.account.id;
  protected readonly ownName = this.session.me()?.account.fullName ?? '';
  protected readonly email = this.session.me()?.account.email ?? '';
  protected readonly form = new FormGroup({ password: new FormControl('', { nonNullable: true, validators: [required] }) });
  protected readonly isBusy = signal(false);
  protected readonly isLinkSent = signal(false);
  protected readonly message = signal<string | null>(null);

  protected async submit(): Promise<void> {
    if (this.isBusy() || !validate(this.form, this.element)) return;
    await this.attempt(async () => {
      await this.session.signIn(this.email, this.form.controls.password.value);
      this.done.emit(true);
    });
  }

  protected sendLink(): Promise<void> {
    return this.attempt(async () => {
      await this.gateway.requestLink(this.email, 'sign_in');
      this.isLinkSent.set(true);
    });
  }

  /** Loads the product anew, as it is for who is signed in now. */
  protected leaveTo(): void {
    this.document.location.assign('/');
  }

  protected resume(): Promise<void> {
    return this.attempt(async () => {
      const me = await this.gateway.me({ isOfAnyone: true });
      if (me && me.account.id === this.accountId) this.done.emit(true);
      else this.message.set('Le lien n’a pas encore été ouvert dans ce navigateur.');
    });
  }

  private async attempt(act: () => Promise<void>): Promise<void> {
    this.message.set(null);
    this.isBusy.set(true);
    try {
      await act();
    } catch (error) {
      this.message.set(applyApiError(this.form, error) ?? messageOf(error));
    } finally {
      this.isBusy.set(false);
    }
  }
}
