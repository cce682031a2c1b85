import { Component, computed, ElementRef, inject, input, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { Session } from '../../core';
import { applyApiError, knownEmail, required, UiControl, UiField, UiFormError, UiIcon, validate } from '../../ui';
import { PasswordReveal } from '../new-password/password-reveal';

/** Only an address of this site: a link must not carry someone elsewhere after signing in. */
const isLocalPath = (path: string | undefined): path is string => !!path && /^\/(?![/\\])/.test(path);

@Component({
  selector: 'app-sign-in-page',
  imports: [MatButton, PasswordReveal, ReactiveFormsModule, RouterLink, UiControl, UiField, UiFormError, UiIcon],
  templateUrl: './sign-in-page.html',
  styleUrl: './sign-in.scss',
})
export class SignInPage {
  /** Where the person wanted to go. */
  readonly retour = input<string>();
  protected readonly form = new FormGroup({
    email: new FormControl('', { nonNullable: true, validators: [required, knownEmail] }),
    password: new FormControl('', { nonNullable: true, validators: [required] }),
  });
  protected readonly isBusy = signal(false);
  protected readonly message = signal<string | null>(null);
  protected readonly isReturning = computed(() => isLocalPath(this.retour()));
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected async submit(): Promise<void> {
    this.message.set(null);
    if (this.isBusy() || !validate(this.form, this.element)) return;
    this.isBusy.set(true);
    try {
      const { email, password } = this.form.getRawValue();
      await this.session.signIn(email.trim(), password);
      const path = this.retour();
      await this.router.navigateByUrl(isLocalPath(path) ? path : '/');
    } catch (error) {
      this.message.set(applyApiError(this.form, error));
    } finally {
      this.isBusy.set(false);
    }
  }
}
