import { Component, computed, ElementRef, inject, input, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { SessionGateway } from '../../core';
import { applyApiError, knownEmail, required, UiControl, UiField, UiFormError, UiIcon, validate } from '../../ui';

/** Asks for a link by e-mail: to choose another password, or to sign in without one. The answer never says whether the address is known. */
@Component({
  selector: 'app-request-link-page',
  imports: [MatButton, ReactiveFormsModule, RouterLink, UiControl, UiField, UiFormError, UiIcon],
  templateUrl: './request-link-page.html',
  styleUrl: './sign-in.scss',
})
export class RequestLinkPage {
  /** `connexion`: a link that signs in. Otherwise: a link to choose another password. */
  readonly pour = input<string>();
  protected readonly isSignIn = computed(() => this.pour() === 'connexion');
  protected readonly heading = computed(() => (this.isSignIn() ? 'Recevoir un lien de connexion' : 'Mot de passe oublié'));
  protected readonly form = new FormGroup({
    email: new FormControl(typedEmail(inject(Router)), { nonNullable: true, validators: [required, knownEmail] }),
  });
  protected readonly sentTo = signal<string | null>(null);
  protected readonly isBusy = signal(false);
  protected readonly message = signal<string | null>(null);
  private readonly gateway = inject(SessionGateway);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected async submit(): Promise<void> {
    this.message.set(null);
    if (this.isBusy() || !validate(this.form, this.element)) return;
    this.isBusy.set(true);
    try {
      const address = this.form.controls.email.value.trim();
      await this.gateway.requestLink(address, this.isSignIn() ? 'sign_in' : 'reset');
      this.sentTo.set(address);
    } catch (error) {
      this.message.set(applyApiError(this.form, error));
    } finally {
      this.isBusy.set(false);
    }
  }
}

/** The address typed on the sign-in page comes along. */
const typedEmail = (router: Router): string => {
  const typed: unknown = router.currentNavigation()?.extras.state?.['email'];
  return typeof typed === 'string' ? typed : '';
};
