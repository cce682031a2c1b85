import { Component, computed, effect, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { PRIVACY_POINTS } from '@maillage/domain';
import { PageTitle, Session } from '../../core';
import { DiscussionSection } from '../../discussions';
import { CivilDatePipe, keepLatest, UiChip, UiIcon, UiPageHeader, UiState } from '../../ui';
import { UiRatio } from '../../ui/ratio/ratio';
import { Scope } from '../../scope';
import { UiOnThisPage } from '../../ui/on-this-page/on-this-page';
import { stepsIn, UiSidePanel } from '../../ui/side-panel/side-panel';
import { ActionsSection } from '../actions/actions-section';
import { PrivacyAnswerForm } from '../answer-form/answer-form';
import { DpoSection } from '../dpo/dpo-section';
import { IncidentsSection } from '../incidents/incidents-section';
import { MaturitySection } from '../maturity/maturity-section';
import { POINT_WORDS, PRIVACY_ANSWER_LABELS } from '../words/privacy-words';
import { type PointStatus, PrivacyGateway } from '../privacy-gateway';
import { PrivacyStateChip } from '../state-chip';

/** The RGPD of one CCAS: its twelve points in plain words, and what to do about each. */
@Component({
  selector: 'app-ccas-privacy-page',
  imports: [
    ActionsSection,
    CivilDatePipe,
    DiscussionSection,
    DpoSection,
    IncidentsSection,
    MatButton,
    MaturitySection,
    PrivacyAnswerForm,
    PrivacyStateChip,
    UiChip,
    UiIcon,
    UiOnThisPage,
    UiPageHeader,
    UiRatio,
    UiSidePanel,
    UiState,
  ],
  templateUrl: './ccas-page.html',
  styleUrl: './ccas-page.scss',
})
export class CcasPrivacyPage {
  readonly id = input.required<string>();
  /** Stands in the dossier of the CCAS, which has a head of its own. */
  readonly isTab = input(false);
  /** The point that is being answered. */
  readonly point = input<string>();

  private readonly gateway = inject(PrivacyGateway);
  private readonly router = inject(Router);
  private readonly session = inject(Session);

  protected readonly words = POINT_WORDS;
  protected readonly answerLabels = PRIVACY_ANSWER_LABELS;
  /** Who lands here is led to the whole network, not back. */
  protected readonly crumbs = [{ label: 'RGPD', link: '/rgpd', ...(inject(Scope).ownCcasId() ? { queryParams: { perimetre: 'reseau' } } : {}) }];
  protected readonly resource = rxResource({ params: () => this.id(), stream: ({ params }) => this.gateway.ofCcas(params) });
  private readonly latest = keepLatest(this.resource);
  protected readonly base = computed(() => {
    const latest = this.latest();
    return latest?.ccas.id === this.id() ? latest : null;
  });
  protected readonly heading = computed(() => (this.base() ? `RGPD\u202f: ${this.base()?.ccas.name}` : 'RGPD d’un CCAS'));
  /** Beside those of the network itself. */
  protected readonly territoryIds = computed(() => {
    const ept = this.base()?.ccas.ept;
    return ept ? [ept.id] : [];
  });
  /** Who plans for this CCAS sees its actions, as who sees its detail does. */
  protected readonly canFollowPlan = computed(() => {
    const network = this.session.network();
    const territoryIds = [...this.territoryIds(), ...(network ? [network.territoryId] : [])];
    return this.base()?.isDetailVisible === true || this.session.can('privacy.plan', { networkId: network?.id, ccasId: this.id(), territoryIds });
  });
  /** Who follows where the points stand talks about them with the network, without answering. */
  protected readonly canDiscuss = computed(() => {
    const network = this.session.network();
    const territoryIds = [...this.territoryIds(), ...(network ? [network.territoryId] : [])];
    return this.session.can('privacy.discussInternally', { networkId: network?.id, ccasId: this.id(), territoryIds });
  });
  protected readonly opened = computed(() => {
    const base = this.base();
    const point = PRIVACY_POINTS.find((candidate) => candidate === this.point());
    return base && (base.canUpdate || this.canDiscuss()) && point ? (base.points.find((status) => status.point === point) ?? null) : null;
  });
  protected readonly steps = computed(() => stepsIn(this.base()?.points ?? [], ({ point }) => point === this.opened()?.point));

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      if (this.base() && !this.isTab()) title.set(this.heading());
    });
  }

  protected open({ point }: PointStatus): void {
    void this.router.navigate([], { queryParams: { point }, queryParamsHandling: 'merge', scroll: 'manual' });
  }

  /** The neighbour takes the place of this one in the history: « back » closes, wherever one went. */
  protected step(to: number): void {
    const point = this.base()?.points[to]?.point;
    if (point) void this.router.navigate([], { queryParams: { point }, queryParamsHandling: 'merge', replaceUrl: true, scroll: 'manual' });
  }

  protected close(): void {
    void this.router.navigate([], { queryParams: { point: null }, queryParamsHandling: 'merge', replaceUrl: true, scroll: 'manual' });
  }
}
