import { Component, ElementRef, inject, signal } from '@angular/core';
import { UiIcon } from '../../ui';

/** Around a password field: shows what is typed while one wants to see it. */
@Component({
  selector: 'app-password-reveal',
  imports: [UiIcon],
  template: `<ng-content /><button type="button" class="icon-button" [attr.aria-pressed]="isShown()" (click)="toggle()">
      <ui-icon [name]="isShown() ? 'eye-off' : 'eye'" label="Afficher le mot de passe" />
    </button>`,
  styles: `
    :host {
      position: relative;
      display: block;
    }
    :host ::ng-deep input {
      padding-inline-end: 3rem;
    }
    button {
      position: absolute;
      inset-block: 0;
      inset-inline-end: 0.125rem;
      block-size: auto;
      color: var(--text-muted);
    }
  `,
})
export class PasswordReveal {
  protected readonly isShown = signal(false);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected toggle(): void {
    this.isShown.update((isShown) => !isShown);
    this.element.querySelector('input')?.setAttribute('type', this.isShown() ? 'text' : 'password');
  }
}
