import { Component, computed, effect, ElementRef, inject, input, resource, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import type { PageLinkState } from '@maillage/domain';
import { Session } from '../../core';
import { applyApiError, required, UiControl, UiField, UiFormError, UiIcon, UiState, validate } from '../../ui';
import { PageLinkGateway } from './page-link-gateway';

/** What is said of a link that no longer opens. */
const ENDED: Readonly<Record<Exclude<PageLinkState, 'open'>, { readonly title: string; readonly text: string }>> = {
  used: { title: 'Ce lien a déjà servi', text: 'Par sécurité, un lien ne connecte qu’une fois.' },
  expired: { title: 'Ce lien a expiré', text: 'Par sécurité, un lien ne vaut que deux semaines.' },
  closed: { title: 'Ce lien ne sert plus', text: 'Il a été annulé, ou son adresse est incomplète.' },
};

/**
 * Where the mails that ask somebody something lead: one tap, and her page is open. Who is signed in already goes on at once; a browser where she never
 * came in asks for the code of the mail. Nothing happens before the tap: mail filters open pages, run their scripts and press their buttons too.
 */
@Component({
  selector: 'app-page-link-page',
  imports: [MatButton, ReactiveFormsModule, RouterLink, UiControl, UiField, UiFormError, UiIcon, UiState],
  templateUrl: './page-link-page.html',
  styleUrls: ['../sign-in/sign-in.scss', './page-link-page.scss'],
})
export class PageLinkPage {
  readonly token = input.required<string>();
  private readonly gateway = inject(PageLinkGateway);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly link = resource({ params: () => this.token(), loader: ({ params }) => this.gateway.look(params) });
  /** Her own page, when she is signed in already: no tap is asked. */
  private readonly ownPage = computed(() => (this.link.hasValue() ? this.link.value().path : null));
  protected readonly isOpening = computed(() => this.ownPage() !== null);
  /** Who is signed in here, when the link is not hers. */
  protected readonly other = computed(() => (this.link.hasValue() && !this.isOpening() ? (this.session.me()?.account.fullName ?? null) : null));
  protected readonly ended = computed(() => {
    const state = this.link.hasValue() ? this.link.value().state : 'open';
    return state === 'open' ? null : ENDED[state];
  });
  protected readonly form = new FormGroup({ code: new FormControl('', { nonNullable: true, validators: [required] }) });
  protected readonly isBusy = signal(false);
  protected readonly isRenewed = signal(false);
  protected readonly message = signal<string | null>(null);

  constructor() {
    effect(() => {
      const path = this.ownPage();
      if (path !== null) void this.session.known.then(() => this.router.navigateByUrl(path, { replaceUrl: true }));
    });
  }

  protected async open(withCode: boolean): Promise<void> {
    if (withCode && !validate(this.form, this.element)) return;
    const isOpened = await this.attempt(async () => {
      const { me, path } = await this.gateway.open(this.token(), withCode ? this.form.controls.code.value : null);
      await this.session.welcome(me);
      await this.router.navigateByUrl(path, { replaceUrl: true });
    });
    // it may have been used or closed since the page was opened, or ask for a code now
    if (!isOpened) this.link.reload();
  }

  protected async renew(): Promise<void> {
    await this.attempt(async () => {
      await this.gateway.renew(this.token());
      this.isRenewed.set(true);
    });
  }

  /** The person signed in here leaves; the link then asks what it asks of anybody. */
  protected async leave(): Promise<void> {
    await this.attempt(async () => {
      await this.session.signOut();
      this.link.reload();
    });
  }

  private async attempt(work: () => Promise<void>): Promise<boolean> {
    if (this.isBusy()) return false;
    this.message.set(null);
    this.isBusy.set(true);
    try {
      await work();
      return true;
    } catch (error) {
      this.message.set(applyApiError(this.form, error));
      return false;
    } finally {
      this.isBusy.set(false);
    }
  }
}
