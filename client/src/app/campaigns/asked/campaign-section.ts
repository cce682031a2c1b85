import { Component, computed, inject, Injector, input, output, resource } from '@angular/core';
import { AgoPipe, Toasts, UiState } from '../../ui';
import { messageOf } from '../../errors';
import { CAMPAIGN_AROUND, type AskedItem, type CampaignAround } from '../../asks/in-campaign/campaign-around';
import { Session } from '../../core';
import { DossierPart } from '../../faces/dossier-part';
import { Dossiers } from '../../faces/dossiers';
import type { CampaignPart, CampaignToAnswer } from '../ccas-campaigns-gateway';
import { CAMPAIGN_SECTION_WORDS } from '../words/campaign-words';
import { ITEM_STATE_WORDS, nameOfItem } from './item-words';
import { CampaignReplies } from './replies';

/** What a campaign asks of one kind: the section of its feature, with what is asked there; to who may not answer, in words. */
@Component({
  selector: 'app-campaign-section',
  imports: [AgoPipe, DossierPart, UiState],
  template: `
    @if (delegable()) {
      <details class="no-print">
        <summary>{{ part().delegate ? 'Confié à ' + part().delegate?.name : 'Confier cette partie' }}</summary>
        <label class="given">
          <span>{{ words[part().kind] }}{{ '\\u202f' }}: qui répond{{ '\\u202f' }}?</span>
          <select #who (change)="given.emit(who.value || null)">
            <option value="" [selected]="part().delegate === null">Moi, ou qui peut répondre</option>
            @for (person of campaign().delegates; track person.accountId) {
              <option [value]="person.accountId" [selected]="person.accountId === part().delegate?.accountId">{{ person.name }}</option>
            }
          </select>
        </label>
      </details>
    } @else if (part().delegate; as person) {
      <p class="small muted">{{ person.accountId === myId() ? 'Cette partie vous est confiée.' : 'Confié à ' + person.name + '.' }}</p>
    }
    @if (isAnswered()) {
      <ui-state [resource]="component" what="cette partie de la campagne" />
      @if (component.hasValue()) {
        @if (component.value(); as section) {
          <ng-container [appDossierPart]="section" [ccasId]="campaign().ccasId" [around]="around" />
        }
      }
    } @else {
      <section class="card">
        <h3>{{ words[part().kind] }}</h3>
        @if (campaign().campaignState === 'open') {
          <p class="small muted">Vous lisez cette partie{{ '\\u202f' }}; le CCAS y répond.</p>
        }
        <ul>
          @for (item of part().items; track item.id) {
            <li>
              {{ nameOf(part().kind, item) }}{{ '\\u202f' }}: <strong>{{ states[item.state] }}</strong>
              @if (item.state !== 'answered' && item.reply?.reason; as reason) {
                <span>({{ reason }})</span>
              }
              @if (item.statedAt; as at) {
                <span class="muted small">{{ at | ago }}{{ item.statedByName ? ' par ' + item.statedByName : '' }}</span>
              }
            </li>
          }
        </ul>
      </section>
    }
  `,
  styles: `
    .given {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--space-1) var(--space-2);
      margin-block-end: var(--space-4);
    }
    details {
      margin-block-end: var(--space-2);
    }
    summary {
      min-block-size: 2.75rem;
      align-content: center;
      color: var(--accent);
      cursor: pointer;
    }
    select {
      min-block-size: 3rem;
      max-inline-size: 100%;
    }
    h3,
    p {
      margin: 0;
    }
    ul {
      margin: var(--space-2) 0 0;
      padding-inline-start: var(--space-4);
    }
  `,
})
export class CampaignSection {
  readonly campaign = input.required<CampaignToAnswer>();
  readonly part = input.required<CampaignPart>();
  /** Account to which the section is given; null: to nobody any more. */
  readonly given = output<string | null>();

  private readonly replies = inject(CampaignReplies);
  private readonly toasts = inject(Toasts);
  private readonly session = inject(Session);
  protected readonly myId = computed(() => this.session.me()?.account.id);
  private readonly asks = inject(Dossiers).asks;

  protected readonly words = CAMPAIGN_SECTION_WORDS;
  protected readonly states = ITEM_STATE_WORDS;
  protected readonly nameOf = nameOfItem;
  protected readonly isAnswered = computed(() => this.part().canAnswer && this.campaign().canReply && this.campaign().excuseReason === null);
  protected readonly delegable = computed(() => this.campaign().campaignState === 'open' && this.campaign().delegates.length > 0);
  private readonly ask = computed(() => this.asks().find(({ campaign }) => campaign === this.part().kind));
  protected readonly component = resource({ params: () => this.ask(), loader: ({ params }) => params.load() });
  private readonly items = computed<ReadonlyMap<string, AskedItem>>(
    () =>
      new Map(
        this.part().items.map((item): readonly [string, AskedItem] => {
          const waiting = this.replies.waiting().get(item.id);
          if (!waiting) return [item.item, { ...item, isWaiting: false }];
          return [
            item.item,
            { ...item, state: waiting.kind ?? 'blank', reply: waiting.kind && { kind: waiting.kind, reason: waiting.reason }, isWaiting: true },
          ];
        }),
      ),
  );
  /** What the section of the feature finds around it. */
  protected readonly around = Injector.create({
    providers: [
      {
        provide: CAMPAIGN_AROUND,
        useValue: {
          items: this.items,
          reply: async (item, kind, reason) => {
            const name = nameOfItem(this.part().kind, item);
            const said = this.replies.say(name, { itemId: item.id, kind, reason: reason ?? null });
            // what wants words first tells its refusal beside them
            if (reason !== undefined) await said;
            else await said.catch((error: unknown) => this.toasts.error(messageOf(error)));
          },
          hold: (items, now) =>
            this.replies.hold(
              items.map(({ id }) => id),
              now,
            ),
        } satisfies CampaignAround,
      },
    ],
    parent: inject(Injector),
  });
}
