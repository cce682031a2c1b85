import {
  afterNextRender,
  Component,
  computed,
  DestroyRef,
  effect,
  inject,
  Injector,
  input,
  linkedSignal,
  untracked,
  viewChild,
  viewChildren,
} from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { Session } from '../../core';
import { AskedByCampaign, type AskedItem, CAMPAIGN_AROUND } from '../../asks/in-campaign/campaign-around';
import { ItemStanding } from '../../asks/in-campaign/item-standing';
import { PickersGateway } from '../../pickers';
import { keepLatest, plural, Toasts, UiIcon, UiState } from '../../ui';
import { Connection } from '../../ui/saving/connection';
import { type Answer, nextAskOn, sortDue } from './answer';
import { AnswerCard } from './answer-card/answer-card';
import { Answers } from './answers';
import { AnswersGateway, type MyAdoption } from './answers-gateway';
import { Thanks } from './thanks/thanks';

/** How long one may undo what one tap answered; the message that offers it stays as long. */
const UNDO_MS = 8_000;
let sections = 0;

/** News of the initiatives of the current plan: first those that are asked, then those that are up to date and can be changed. */
@Component({
  selector: 'app-asked-news',
  imports: [AnswerCard, ItemStanding, MatButton, Thanks, UiIcon, UiState],
  providers: [Answers],
  templateUrl: './asked-news.html',
  styleUrl: './asked-news.scss',
})
export class AskedNews {
  readonly ccasId = input.required<string>();
  protected readonly id = `nouvelles-${(sections += 1)}`;

  private readonly session = inject(Session);
  protected readonly answers = inject(Answers);
  private readonly gateway = inject(AnswersGateway);
  private readonly pickers = inject(PickersGateway);
  private readonly toasts = inject(Toasts);
  private readonly injector = inject(Injector);
  /** Where a campaign asks: what it asks is shown, and nothing else. */
  protected readonly around = inject(CAMPAIGN_AROUND, { optional: true });
  private readonly askedElsewhere = inject(AskedByCampaign);
  private readonly cards = viewChildren(AnswerCard);
  private readonly thanks = viewChild(Thanks);

  private readonly plans = rxResource({ params: () => this.session.networkId() ?? undefined, stream: ({ params }) => this.pickers.plans(params) });
  protected readonly plan = computed(() => (this.plans.hasValue() ? this.plans.value().find(({ isCurrent }) => isCurrent) : undefined));
  protected readonly isWithoutPlan = computed(() => this.plans.hasValue() && !this.plan());
  protected readonly adoptions = rxResource({
    params: () => {
      const planId = this.plan()?.id;
      return planId ? { ccasId: this.ccasId(), planId } : undefined;
    },
    stream: ({ params }) => this.gateway.watchAdoptions(params.ccasId, params.planId),
  });
  private readonly latest = keepLatest(this.adoptions);
  private readonly all = computed(() =>
    (this.latest() ?? []).filter(({ ccas, canUpdate, initiative }) => canUpdate && ccas.id === this.ccasId() && this.isHere(initiative.id)),
  );

  private readonly openedAt = new Date();
  /** Fixed when the list first shows: nothing leaves its place while one answers. */
  private readonly dueIds = linkedSignal<readonly MyAdoption[], ReadonlySet<string>>({
    source: this.all,
    computation: (all, previous) => {
      const ccasId = all.at(0)?.ccas.id;
      const isSameList = previous && ccasId !== undefined && previous.source.at(0)?.ccas.id === ccasId;
      return isSameList
        ? previous.value
        : new Set(
            (this.around ? all.filter((adoption) => this.itemOf(adoption)?.state === 'blank') : sortDue(all, this.openedAt)).map(
              ({ initiative }) => initiative.id,
            ),
          );
    },
  });
  protected readonly due = computed(() =>
    [...this.dueIds()].map((id) => this.all().find(({ initiative }) => initiative.id === id)).filter((adoption) => adoption !== undefined),
  );
  protected readonly upToDate = computed(() => this.all().filter(({ initiative }) => !this.dueIds().has(initiative.id)));
  protected readonly leftCount = computed(() => this.due().filter((adoption) => this.isLeft(adoption)).length);
  protected readonly answeredCount = computed(() => this.all().filter((adoption) => this.answers.isNoted(adoption)).length);
  protected readonly blockedCount = computed(() => this.all().filter((adoption) => (this.answers.stateOf(adoption)?.adoption ?? adoption).blocker).length);
  protected readonly leftLabel = computed(() => plural(this.leftCount(), 'réponse à donner', 'réponses à donner'));
  protected readonly nextAskOn = computed(() =>
    nextAskOn(
      this.all().map((adoption) => (this.answers.stateOf(adoption)?.adoption ?? adoption).lastNewsAt),
      new Date(),
    ),
  );
  private readonly connection = inject(Connection);
  private readonly destroyRef = inject(DestroyRef);

  constructor() {
    this.connection.count(computed(() => this.all().filter((adoption) => this.answers.stateOf(adoption)?.phase === 'waiting').length));
    // What could not be sent leaves as soon as the list is here, and each time the network may be back.
    const ccasId = computed(() => this.all()[0]?.ccas.id);
    effect(() => {
      this.connection.returns();
      if (ccasId()) untracked(() => void this.resume());
    });
  }

  /** What may be answered « Rien de nouveau » all at once. */
  protected readonly unchanged = computed(() => (this.around ? this.due().filter((adoption) => adoption.version !== null && this.isLeft(adoption)) : []));

  protected itemOf({ initiative }: MyAdoption): AskedItem | undefined {
    return this.around?.items().get(initiative.id);
  }

  /** Nothing more is offered of what one tap has just noted. */
  protected standingOf(adoption: MyAdoption): AskedItem | undefined {
    const item = this.itemOf(adoption);
    return item?.state === 'blank' && this.answers.isNoted(adoption) ? undefined : item;
  }

  /** One tap for all that has not changed; sent once nobody undoes it. */
  protected confirmAll(): void {
    const adoptions = this.unchanged();
    const items = adoptions.flatMap((adoption) => this.itemOf(adoption) ?? []);
    for (const adoption of adoptions) this.answers.hold(adoption);
    let isOver = false;
    const send = async (): Promise<void> => {
      clearTimeout(timer);
      if (isOver) return;
      isOver = true;
      const noted = await Promise.all(adoptions.map((adoption) => this.answers.confirm(adoption)));
      // what was refused, or waits for the network, is left to answer
      this.around?.hold(
        adoptions.flatMap((adoption, at) => (noted[at] ? [] : (this.itemOf(adoption) ?? []))),
        null,
      );
    };
    const timer = setTimeout(() => void send(), UNDO_MS);
    this.destroyRef.onDestroy(() => void send());
    this.around?.hold(items, send);
    this.toasts.show(`«\u202fRien de nouveau\u202f» pour ${plural(adoptions.length, 'initiative', 'initiatives')}.`, {
      label: 'Annuler',
      run: () => {
        clearTimeout(timer);
        if (isOver) return this.toasts.error('C’est déjà envoyé. Vous pouvez changer chaque réponse.');
        isOver = true;
        for (const adoption of adoptions) this.answers.release(adoption);
        this.around?.hold(items, null);
      },
    });
  }

  private isLeft(adoption: MyAdoption): boolean {
    const state = this.itemOf(adoption)?.state ?? 'blank';
    return state === 'blank' && !this.answers.isNoted(adoption);
  }

  private isHere(initiativeId: string): boolean {
    return this.around ? this.around.items().has(initiativeId) : !this.askedElsewhere.has('adoption_news', initiativeId);
  }

  protected async confirm(adoption: MyAdoption): Promise<void> {
    const isNoted = this.answers.confirm(this.answers.stateOf(adoption)?.adoption ?? adoption);
    this.moveOn(adoption);
    if (await isNoted) this.tellNoted();
  }

  protected async send(adoption: MyAdoption, answer: Answer): Promise<void> {
    // After an answer of this visit, what is changed is that answer, not the one the page opened with.
    const isNoted = this.answers.send(this.answers.stateOf(adoption)?.adoption ?? adoption, answer);
    this.moveOn(adoption);
    if (await isNoted) this.tellNoted();
  }

  protected async resume(): Promise<void> {
    await this.answers.resume(this.all());
  }

  private tellNoted(): void {
    this.toasts.announce(this.leftCount() === 0 ? 'C’est noté. Vous avez donné toutes vos nouvelles, merci.' : `C’est noté. ${this.leftLabel()}.`);
  }

  /** The next question comes under the thumb by itself; the last one gives way to the thank-you. */
  private moveOn(answered: MyAdoption): void {
    afterNextRender(
      () => {
        const cards = this.cards();
        const position = cards.findIndex((card) => card.adoption().initiative.id === answered.initiative.id);
        const left = [...cards.slice(position + 1), ...cards.slice(0, position)].find((card) => card.isDue() && !this.answers.isNoted(card.adoption()));
        if (left) left.focus();
        else this.thanks()?.focus();
      },
      { injector: this.injector },
    );
  }
}
