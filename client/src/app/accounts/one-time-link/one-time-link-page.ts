import { Component, computed, ElementRef, inject, input, resource, signal } from '@angular/core';
import { FormControl, FormGroup } from '@angular/forms';
import { ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { Session } from '../../core';
import { messageOf } from '../../errors';
import { applyApiError, Dialogs, UiFormError, UiState, validate } from '../../ui';
import { OneTimeLinkGateway } from './one-time-link-gateway';
import { acceptedPassword, NewPassword } from '../new-password/new-password';

/** Where the links sent by e-mail lead: accept an invitation, choose another password, sign in. Nothing happens before a press: mail filters open links too. */
@Component({
  selector: 'app-one-time-link-page',
  imports: [MatButton, NewPassword, ReactiveFormsModule, RouterLink, UiFormError, UiState],
  templateUrl: './one-time-link-page.html',
  styleUrl: '../sign-in/sign-in.scss',
})
export class OneTimeLinkPage {
  readonly token = input.required<string>();
  private readonly gateway = inject(OneTimeLinkGateway);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly dialogs = inject(Dialogs);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly link = resource({ params: () => this.token(), loader: ({ params }) => this.gateway.look(params) });
  protected readonly owner = computed(() => {
    const link = this.link.hasValue() ? this.link.value() : null;
    return { email: link?.emailHint ?? '', fullName: link?.fullName ?? '' };
  });
  protected readonly form = new FormGroup({
    newPassword: new FormControl('', { nonNullable: true, validators: [acceptedPassword(() => this.owner())] }),
  });
  protected readonly isBusy = signal(false);
  protected readonly isDeclined = signal(false);
  protected readonly message = signal<string | null>(null);

  protected async decline(): Promise<void> {
    const isSure = await this.dialogs.confirm({
      title: 'Refuser l’invitation\u202f?',
      text: 'Ce lien ne servira plus. La personne qui vous invitait verra que vous avez refusé.',
      confirmLabel: 'Refuser l’invitation',
    });
    if (!isSure) return;
    this.message.set(null);
    this.isBusy.set(true);
    try {
      await this.gateway.decline(this.token());
      this.isDeclined.set(true);
    } catch (error) {
      this.message.set(messageOf(error));
    } finally {
      this.isBusy.set(false);
    }
  }

  protected async use(withPassword: boolean): Promise<void> {
    this.message.set(null);
    if (this.isBusy() || (withPassword && !validate(this.form, this.element))) return;
    this.isBusy.set(true);
    try {
      await this.session.welcome(await this.gateway.use(this.token(), withPassword ? this.form.controls.newPassword.value : null));
      await this.router.navigateByUrl('/', { replaceUrl: true });
    } catch (error) {
      this.message.set(applyApiError(this.form, error));
    } finally {
      this.isBusy.set(false);
    }
  }
}
