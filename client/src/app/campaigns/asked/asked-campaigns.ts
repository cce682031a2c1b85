import { afterNextRender, Component, computed, DestroyRef, effect, inject, Injector, input, linkedSignal, signal, untracked, viewChild } from '@angular/core';
import { rxResource, toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { map } from 'rxjs';
import { AskedByCampaign } from '../../asks/in-campaign/campaign-around';
import { Session } from '../../core';
import { messageOf } from '../../errors';
import { CivilDatePipe, Dialogs, keepLatest, plural, Toasts, UiChip, UiIcon, UiState } from '../../ui';
import { type CampaignPart, type CampaignToAnswer, CcasCampaignsGateway } from '../ccas-campaigns-gateway';
import { CAMPAIGN_CCAS_STATE_LOOKS } from '../words/campaign-words';
import { CampaignEnd } from './campaign-end';
import { CampaignHead } from './campaign-head';
import { CampaignSection } from './campaign-section';
import { CampaignReplies } from './replies';

const isToAnswer = ({ campaignState, submittedAt, excuseReason, itemCount, answeredCount }: CampaignToAnswer): boolean =>
  campaignState === 'open' && submittedAt === null && excuseReason === null && answeredCount < itemCount;

/**
 * What the campaigns ask of a CCAS, one campaign after the other: that of the address (`?campagne=`), else the one that is due first. Answers are those of the
 * features, given in their sections; the campaign says what is left.
 */
@Component({
  selector: 'app-asked-campaigns',
  imports: [CampaignEnd, CampaignHead, CampaignSection, CivilDatePipe, RouterLink, UiChip, UiIcon, UiState],
  providers: [CampaignReplies],
  templateUrl: './asked-campaigns.html',
  styleUrl: './asked-campaigns.scss',
})
export class AskedCampaigns {
  readonly ccasId = input.required<string>();

  private readonly session = inject(Session);
  private readonly gateway = inject(CcasCampaignsGateway);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  private readonly injector = inject(Injector);
  private readonly replies = inject(CampaignReplies);
  private readonly asked = toSignal(inject(ActivatedRoute).queryParamMap.pipe(map((params) => params.get('campagne'))), { initialValue: null });
  private readonly end = viewChild(CampaignEnd);

  protected readonly looks = CAMPAIGN_CCAS_STATE_LOOKS;
  protected readonly plural = plural;
  protected readonly isBusy = signal(false);
  protected readonly read = rxResource({
    params: () => {
      const networkId = this.session.networkId();
      return networkId ? { networkId, ccasId: this.ccasId() } : undefined;
    },
    stream: ({ params }) => this.gateway.ofCcas(params.networkId, params.ccasId),
  });
  private readonly campaigns = keepLatest(this.read);
  /** Chosen once: the one that is being answered stays when it is done. */
  private readonly shownId = linkedSignal<{ ccasId: string; asked: string | null; campaigns: readonly CampaignToAnswer[] | undefined }, string | null>({
    source: () => ({ ccasId: this.ccasId(), asked: this.asked(), campaigns: this.campaigns() }),
    computation: ({ ccasId, asked, campaigns = [] }, previous) => {
      const isSame = previous?.source.ccasId === ccasId && previous.source.asked === asked;
      if (isSame && campaigns.some(({ id }) => id === previous.value)) return previous.value;
      const wanted = campaigns.find(({ campaignId }) => campaignId === asked);
      return (wanted ?? campaigns.find(isToAnswer) ?? campaigns.find(({ campaignState }) => campaignState === 'open'))?.id ?? null;
    },
  });
  protected readonly shown = computed(() => this.campaigns()?.find(({ id }) => id === this.shownId()));
  protected readonly others = computed(() => (this.campaigns() ?? []).filter(({ id }) => id !== this.shownId()));
  /** What its last answers served, as far as the campaign said for what they were. */
  protected readonly before = computed(
    () => (this.campaigns() ?? []).find((one) => one.campaignState === 'closed' && one.purpose !== null && one.answeredCount > 0) ?? null,
  );
  protected readonly left = computed(() => {
    const items = this.shown()?.sections.flatMap((section) => section.items) ?? [];
    return items.filter(({ id, state }) => {
      const waiting = this.replies.waiting().get(id);
      return waiting ? waiting.kind === null : state === 'blank' && !this.replies.isHeld(id);
    }).length;
  });

  constructor() {
    this.replies.knows((id) =>
      this.shown()
        ?.sections.flatMap(({ items }) => items)
        .find((item) => item.id === id),
    );
    const askedHere = inject(AskedByCampaign);
    effect(() => {
      const campaign = this.shown();
      const isAnswered = campaign?.campaignState === 'open' && campaign.canReply && campaign.excuseReason === null;
      const parts = isAnswered ? campaign.sections.filter(({ canAnswer }) => canAnswer) : [];
      askedHere.shows(new Map(parts.map(({ kind, items }) => [kind, new Set(items.map(({ item }) => item))])));
    });
    inject(DestroyRef).onDestroy(() => askedHere.shows(new Map()));
    effect(() => {
      const campaign = this.shown();
      if (campaign?.campaignState === 'open' && campaign.state === 'unseen' && !campaign.isForAnother)
        untracked(() => void this.gateway.see(campaign.id).catch(() => undefined));
    });
  }

  protected async give({ id }: CampaignPart, accountId: string | null): Promise<void> {
    const campaign = this.shown();
    if (campaign) await this.act(() => this.gateway.delegate(campaign.id, id, accountId), accountId ? 'Partie confiée.' : 'Partie reprise.');
  }

  protected async submit(campaign: CampaignToAnswer): Promise<void> {
    const left = this.left();
    const isSure =
      left === 0 ||
      (await this.dialogs.confirm({
        title: `Envoyer sans ${plural(left, 'réponse', 'réponses')}\u202f?`,
        text: 'Ce qui manque restera marqué «\u202fsans réponse\u202f». Vous pourrez encore y répondre tant que la campagne est ouverte.',
        confirmLabel: 'Envoyer maintenant',
        cancelLabel: 'Continuer à répondre',
      }));
    // what could still be undone for a moment is part of what is sent
    const send = async () => {
      await this.replies.sendHeld();
      await this.gateway.submit(campaign.id);
    };
    if (isSure && (await this.act(send, 'Vos réponses sont envoyées, merci.'))) afterNextRender(() => this.end()?.focus(), { injector: this.injector });
  }

  private async act(send: () => Promise<void>, done: string): Promise<boolean> {
    if (this.isBusy()) return false;
    this.isBusy.set(true);
    try {
      await send();
      this.toasts.show(done);
      return true;
    } catch (error) {
      this.toasts.error(messageOf(error));
      return false;
    } finally {
      this.isBusy.set(false);
    }
  }
}
