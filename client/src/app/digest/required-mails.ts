import { Component } from '@angular/core';
import { MAIL_WORDS, REQUIRED_MAILS } from './mail-words';

/** What mails come in any case, and what they are. */
@Component({
  selector: 'app-required-mails',
  template: `
    <h2 class="card-title">Ce qui vous parvient toujours</h2>
    <ul class="list-plain stack">
      @for (mail of mails; track mail.label) {
        <li>
          <span class="strong">{{ mail.label }}</span><br /><span class="muted small">{{ mail.text }}</span>
        </li>
      }
    </ul>
  `,
})
export class RequiredMails {
  protected readonly mails = REQUIRED_MAILS.map((kind) => MAIL_WORDS[kind]);
}
