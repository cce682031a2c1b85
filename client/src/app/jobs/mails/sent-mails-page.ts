import { Component, computed, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { MAIL_STATES, type MailState } from '@maillage/domain';
import { DateTimePipe, Dialogs, keepLatest, NumPipe, plural, skipFromParam, UiChip, UiControl, UiField, UiIcon, UiPageHeader, UiState } from '../../ui';
import { UiPagination } from '../../ui/pagination/pagination';
import { InlineSave } from '../../ui/saving/inline-save';
import { MAIL_STATE_LOOKS, MAIL_STATE_TEXTS } from './mail-words';
import { type SentMail, SentMailsGateway } from './sent-mails-gateway';

const TAKE = 50;

/** What became of each mail: what did not arrive can be chosen, and what was cut sent again. */
@Component({
  selector: 'app-sent-mails-page',
  imports: [DateTimePipe, MatButton, NumPipe, UiChip, UiControl, UiField, UiIcon, UiPageHeader, UiPagination, UiState],
  templateUrl: './sent-mails-page.html',
  styleUrl: './sent-mails-page.scss',
})
export class SentMailsPage {
  /** In the address: those that stand so alone, and the first of the page. */
  readonly etat = input<string>();
  readonly debut = input<string>();

  private readonly gateway = inject(SentMailsGateway);
  private readonly dialogs = inject(Dialogs);
  private readonly router = inject(Router);
  protected readonly plural = plural;
  protected readonly looks = MAIL_STATE_LOOKS;
  protected readonly texts = MAIL_STATE_TEXTS;
  protected readonly take = TAKE;
  protected readonly saver = new InlineSave();
  protected readonly state = computed(() => (Object.keys(MAIL_STATES) as MailState[]).find((state) => state === this.etat()) ?? null);
  protected readonly skip = computed(() => skipFromParam(this.debut()));
  protected readonly resource = rxResource({
    params: () => ({ state: this.state(), skip: this.skip(), take: TAKE }),
    stream: ({ params }) => this.gateway.list(params),
  });
  protected readonly latest = keepLatest(this.resource);

  protected filter(state: string): void {
    this.go({ etat: state || null, debut: null });
  }

  protected turnTo(skip: number): void {
    this.go({ debut: skip || null });
  }

  protected async sendAgain(mail: SentMail): Promise<void> {
    const isSure = await this.dialogs.confirm({
      title: 'Envoyer ce courriel de nouveau\u202f?',
      text: `Il est peut-être déjà arrivé à ${mail.recipient}, qui le recevrait alors deux fois.`,
      confirmLabel: 'Envoyer de nouveau',
    });
    if (!isSure) return;
    await this.saver.act(() => this.gateway.sendAgain(mail), 'Le courriel repart.');
    this.resource.reload();
  }

  private go(queryParams: Record<string, string | number | null>): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', scroll: 'manual' });
  }
}
