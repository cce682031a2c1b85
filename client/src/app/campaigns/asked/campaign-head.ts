import { Component, input } from '@angular/core';
import { CivilDatePipe, plural, UiIcon } from '../../ui';
import { UiLightText } from '../../ui/light-text/light-text';
import type { CampaignToAnswer } from '../ccas-campaigns-gateway';

/** What a campaign asks, for what, until when; and what is left, which stays in sight. */
@Component({
  selector: 'app-campaign-head',
  imports: [CivilDatePipe, UiIcon, UiLightText],
  template: `
    <div class="row about">
      <span
        >À répondre d’ici le <strong>{{ campaign().dueOn | civilDate }}</strong></span
      >
      @if (campaign().minutes; as minutes) {
        <span class="muted">{{ minutesLabel(minutes) }} environ</span>
      }
      @if (campaign().openedByName; as name) {
        <span class="muted">demandé par {{ name }}</span>
      }
    </div>
    @if (campaign().message; as message) {
      <ui-light-text [text]="message" />
    }
    @if (campaign().reopenedAt && !campaign().submittedAt) {
      <p class="notice" data-tone="info">
        <ui-icon name="info" />
        <span>La coordination a rouvert votre réponse{{ '\\u202f' }}: {{ campaign().reopenReason }}</span>
      </p>
    }
    @if (campaign().isForAnother && campaign().canReply) {
      <p class="notice" data-tone="warn">
        <ui-icon name="info" />
        <span>Vous répondez au nom de ce CCAS. Ce que vous envoyez sera marqué comme tel, avec votre nom.</span>
      </p>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-2);
    }
    .about {
      flex-wrap: wrap;
      gap: var(--space-1) var(--space-3);
    }
    p {
      margin: 0;
    }
  `,
})
export class CampaignHead {
  readonly campaign = input.required<CampaignToAnswer>();
  protected readonly minutesLabel = (minutes: number): string => plural(minutes, 'minute', 'minutes');
}
