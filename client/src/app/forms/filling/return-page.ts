import { Component, computed, effect, inject, input, linkedSignal, signal, untracked, viewChild } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { type FormQuestion, questionOf } from '@maillage/domain';
import { firstValueFrom } from 'rxjs';
import { Session } from '../../core';
import { messageOf } from '../../errors';
import { keepLatest, KeptTexts, plural, Toasts, UiChip, UiIcon, UiPageHeader, UiState } from '../../ui';
import { holdFocus } from '../../ui/focus/give-focus-back';
import { UiLightText } from '../../ui/light-text/light-text';
import { CollectionsGateway, type FormReturn, type ReturnChange } from '../collections-gateway';
import { ReturnDocuments } from '../documents/return-documents';
import { periodText } from '../words/period-words';
import { lookOf } from '../words/return-words';
import { FormFiller, LAST_STEP } from './form-filler';
import type { AnswerOutcome, FormToFill, HeldAnswer } from './held-answer';
import { type AnswerRemark, RETURN_REMARKS, type ReturnRemarks } from './return-remarks';
import { ReturnEnd } from './return-end';

const heldOf = ({ answers }: Pick<ReturnChange, 'answers'>): HeldAnswer[] =>
  answers.map(({ source, updatedByName, ...answer }) => ({ ...answer, sourceLabel: source, changedByName: updatedByName }));

/** Whether a question says where its figure may come from before anybody types. Last year's is taken over question by question. */
const isPrefillable = (question: FormQuestion): boolean => 'prefill' in question && question.prefill !== null && question.prefill.from !== 'last_year';

/** What a CCAS answers to a collection: filled in by the CCAS, checked by the coordination, read by both on the same page. */
@Component({
  selector: 'app-return-page',
  imports: [FormFiller, MatButton, ReturnDocuments, ReturnEnd, RouterLink, UiChip, UiIcon, UiLightText, UiPageHeader, UiState],
  providers: [{ provide: RETURN_REMARKS, useFactory: () => inject(ReturnPage).remarks }],
  templateUrl: './return-page.html',
})
export class ReturnPage {
  readonly id = input.required<string>();
  readonly ccasId = input.required<string>();
  /** In the address: the part of the form that is shown. */
  readonly partie = input<string>();
  /** In the address: the remark that the person was led here for. */
  readonly remarque = input<string>();

  private readonly gateway = inject(CollectionsGateway);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly texts = inject(KeptTexts);
  private readonly toasts = inject(Toasts);
  private readonly filler = viewChild(FormFiller);
  private readonly key = computed(() => ({ collectionId: this.id(), ccasId: this.ccasId() }));
  protected readonly loaded = rxResource({ params: () => this.key(), stream: ({ params }) => this.gateway.return(params) });
  private readonly latest = keepLatest(this.loaded);
  /** What was read, with what acts of this page changed since. */
  protected readonly shown = linkedSignal<FormReturn | undefined>(() => this.latest());
  protected readonly look = computed(() => (this.shown()?.state ? lookOf(this.shown()?.state ?? null) : ({ label: 'À remplir', tone: 'info' } as const)));
  protected readonly periodText = periodText;
  /** Who reads the returns of several CCAS comes from the collection, and goes back there. */
  protected readonly readsOthers = computed(() => this.session.can('forms.manage') || this.session.ownCcas().length !== 1);
  protected readonly lastLabel = computed(() => {
    const shown = this.shown();
    if (shown?.canCheck && shown.state === 'submitted') return 'Vérifier';
    return shown?.canSubmit && shown.canAnswer ? 'Relire et signer' : 'Récapitulatif';
  });
  protected readonly step = signal<string | null>(null);
  /** The same as long as the page stands: what is held against it is not reckoned anew with each answer. */
  private readonly lastYear = computed<FormToFill['lastYear']>(() => {
    const { lastYear = [], lastYearTitle = null } = this.latest() ?? {};
    return lastYearTitle === null ? null : { label: lastYearTitle, answers: Object.fromEntries(lastYear.map((answer) => [answer.entry, answer])) };
  });
  protected readonly form = computed<FormToFill | null>(() => {
    const shown = this.latest();
    if (!shown) return null;
    const { collectionId, ccas, collectionTitle, definition, population } = shown;
    return {
      keptAs: `collecte.${collectionId}.${ccas.id}`,
      name: `${collectionTitle}, ${ccas.name}`,
      definition,
      answers: heldOf(this.shown() ?? shown),
      lastYear: this.lastYear(),
      population,
      canFill: this.shown()?.canAnswer ?? false,
      sink: { save: (answers) => this.save(answers), confirm: (seen) => this.confirm(seen), reread: () => this.reread() },
    };
  });
  /** Whether something of the form may come from what is published. */
  protected readonly canPrefill = computed(() => {
    const shown = this.shown();
    return (shown?.canAnswer && shown.definition.sections.some(({ questions }) => questions.some(isPrefillable))) ?? false;
  });
  protected readonly isPrefilling = signal(false);
  private readonly backKey = computed(() => `renvoi.${this.id()}.${this.ccasId()}`);
  /** Kept in this browser until they are sent: checking a long form is not the work of one sitting. */
  private readonly backWith = linkedSignal<ReadonlyMap<string, string>>(() => {
    const key = this.backKey();
    return new Map(untracked(() => this.texts.find(key)?.values as [string, string][] | undefined));
  });
  readonly remarks: ReturnRemarks = {
    all: computed<readonly AnswerRemark[]>(() => this.shown()?.remarks ?? []),
    canReturn: computed(() => (this.shown()?.canCheck && this.shown()?.state === 'submitted') ?? false),
    toReturn: this.backWith,
    add: (entry, body) => this.act(() => this.gateway.remark(this.key(), entry, body), 'Remarque envoyée.'),
    settle: ({ id, version }) =>
      this.act(async () => {
        await this.gateway.settle(id, version);
        this.loaded.reload();
        return null;
      }, 'Remarque réglée.'),
    setToReturn: (entry, reason) => {
      const others = [...this.backWith()].filter(([one]) => one !== entry);
      this.keepBack(new Map(reason === null ? others : [...others, [entry, reason]]));
    },
  };
  protected readonly toCorrect = computed(() => (this.shown()?.remarks ?? []).filter(({ isReturn, settledAt }) => isReturn && settledAt === null));

  constructor() {
    effect(() => {
      const shown = this.latest();
      // who reads, or checks, begins with all that it says
      const begins = shown && !shown.canAnswer ? LAST_STEP : null;
      this.step.set(this.partie() ?? begins);
    });
    effect((onCleanup) => onCleanup(this.texts.opened(this.backKey())));
    const led = effect(() => {
      const remark = this.shown()?.remarks.find(({ id }) => id === this.remarque());
      if (!remark || !this.filler()) return;
      led.destroy();
      untracked(() => this.correct(remark.entry));
    });
  }

  protected goTo(step: string | null): void {
    this.step.set(step);
    void this.router.navigate([], { queryParams: { partie: step }, queryParamsHandling: 'merge', replaceUrl: true });
  }

  /** The part in which an entry stands. */
  protected correct(entry: string | null): void {
    const question = entry === null ? null : questionOf(entry);
    const section = this.shown()?.definition.sections.find(({ questions }) => questions.some(({ code }) => code === question));
    if (section && question) this.filler()?.go(section.code, question);
  }

  protected labelOf(entry: string | null): string {
    const question = entry === null ? null : questionOf(entry);
    const questions = this.shown()?.definition.sections.flatMap((section) => section.questions) ?? [];
    return questions.find(({ code }) => code === question)?.label ?? 'Ensemble';
  }

  /** After an act of its end: submitted, validated, sent back… */
  protected changed(change: ReturnChange): void {
    this.shown.update((before) => before && { ...before, ...change });
    this.keepBack(new Map());
  }

  private keepBack(reasons: ReadonlyMap<string, string>): void {
    this.backWith.set(reasons);
    if (reasons.size === 0) return this.texts.drop(this.backKey());
    const name = `Renvoi à ${this.shown()?.ccas.name ?? 'un CCAS'}`;
    this.texts.keep(this.backKey(), { at: new Date().toISOString(), path: location.pathname, name, version: 0, values: [...reasons] });
  }

  /** Reads again what is published, where nobody has answered. */
  protected async prefill(): Promise<void> {
    const back = holdFocus();
    this.isPrefilling.set(true);
    const before = new Map(this.shown()?.answers.map(({ entry, version }) => [entry, version]));
    const isDone = await this.act(() => this.gateway.prefill(this.key()), null);
    this.isPrefilling.set(false);
    back();
    if (!isDone) return;
    const added = this.shown()?.answers.filter(({ entry, version, isConfirmed }) => !isConfirmed && before.get(entry) !== version).length ?? 0;
    this.toasts.show(
      added === 0
        ? 'Rien de plus n’est connu pour cette période.'
        : `${plural(added, 'valeur pré-remplie', 'valeurs pré-remplies')}, avec la source\u202f: à confirmer dans chaque partie.`,
    );
  }

  private async save(answers: Parameters<FormToFill['sink']['save']>[0]): Promise<readonly AnswerOutcome[]> {
    const { formReturn, conflicts } = await this.gateway.answer(
      this.key(),
      answers.map(({ origin, ...answer }) => ({ ...answer, isFromLastYear: origin === 'last_year' })),
    );
    const held = new Map(heldOf(formReturn).map((answer) => [answer.entry, answer]));
    this.note(formReturn);
    return answers.map(({ entry }) => ({ entry, held: held.get(entry) ?? null, isConflict: conflicts.includes(entry) }));
  }

  private async confirm(seen: readonly { readonly entry: string; readonly version: number }[]): Promise<readonly HeldAnswer[]> {
    const change = await this.gateway.confirm(this.key(), seen);
    this.note(change);
    return heldOf(change).filter((held) => seen.some(({ entry }) => entry === held.entry));
  }

  private async reread(): Promise<void> {
    await this.act(() => firstValueFrom(this.gateway.return(this.key())), null);
  }

  /** What an answer changes beside itself: the version that acts name, and that the return is open now. */
  private note(change: ReturnChange): void {
    this.shown.update((before) => before && { ...before, ...change });
  }

  private async act(send: () => Promise<ReturnChange | null>, done: string | null): Promise<boolean> {
    try {
      const change = await send();
      if (change) this.note(change);
      if (done) this.toasts.show(done);
      return true;
    } catch (error) {
      this.toasts.error(messageOf(error));
      return false;
    }
  }
}
