import { addressOf, type SubjectType, type Urgency, URGENCY_OF_ATTENTION } from '@maillage/domain';
import { Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink, type UrlTree } from '@angular/router';
import { Session, today } from '../../core';
import { clockText, DeadlineTexts } from '../../deadlines';
import { type AttentionWords, Words } from '../../faces';
import { type Tone, UiChip } from '../../ui/chip/chip';
import { formatNumber } from '../../ui/format/format';
import { UiIcon } from '../../ui/icon/icon';
import type { Attention, Reminded } from '../home-gateway';
import { doneText, reminderMark } from '../reminder-texts';

/** Shown at once; the others on demand. */
const NAMES_SHOWN = 6;

interface Named {
  readonly id: string;
  readonly label: string;
  readonly link: UrlTree;
  /** What is left of its hours. */
  readonly clock?: string | undefined;
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Of a kind that this page has no words for. */
const IN_GENERAL: AttentionWords = { icon: 'info', tone: 'neutral', one: 'point demande votre attention', many: 'points demandent votre attention' };

/** What says by when; what is for later needs no word. */
const URGENCY_CHIPS: Readonly<Record<Urgency, { readonly label: string; readonly tone: Tone } | null>> = {
  hours: { label: 'Urgent', tone: 'bad' },
  today: { label: 'Aujourd’hui', tone: 'warn' },
  week: { label: 'Cette semaine', tone: 'info' },
  later: null,
};

/** One thing that needs the person: how many, which, and what to do about it. */
@Component({
  selector: 'app-attention-item',
  imports: [MatButton, RouterLink, UiChip, UiIcon],
  templateUrl: './attention-item.html',
  styleUrl: './attention-item.scss',
})
export class AttentionItem {
  readonly attention = input.required<Attention>();
  readonly canRemind = input(false);
  readonly isBusy = input(false);
  /** What the reminder just sent did; null: none was. */
  readonly reminded = input<Reminded | null>(null);
  readonly remind = output<Attention['ccas']>();

  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly words = inject(Words);
  private readonly deadlines = inject(DeadlineTexts);
  protected readonly text = computed(() => this.words.all().attention[this.attention().kind] ?? IN_GENERAL);
  protected readonly count = computed(() => formatNumber(this.attention().count));
  protected readonly sentence = computed(() => (this.attention().count > 1 ? this.text().many : this.text().one));
  protected readonly names = computed<readonly Named[]>(() => {
    const { ccas, subjects, deadlines } = this.attention();
    if (this.text().link?.isAll) return [];
    if (deadlines.length > 0) return deadlines.map((deadline) => this.toDeadline(deadline));
    return ccas.length > 0 ? ccas.flatMap((each) => this.toCcas(each)) : subjects.flatMap((subject) => this.toSubject(subject));
  });
  protected readonly first = computed(() => this.names().slice(0, NAMES_SHOWN));
  protected readonly others = computed(() => this.names().slice(NAMES_SHOWN));
  protected readonly sent = computed(() => this.reminded() && reminderMark(this.reminded() as Reminded));
  protected readonly urgency = computed(() => URGENCY_CHIPS[URGENCY_OF_ATTENTION[this.attention().kind] ?? 'later']);
  /** Who was reminded already is left alone. */
  protected readonly toRemind = computed(() => {
    const done = new Set(this.attention().done?.ccasIds);
    return this.attention().ccas.filter(({ id }) => !done.has(id));
  });
  protected readonly done = computed(() => {
    const { done } = this.attention();
    return done && doneText(done, today());
  });
  protected readonly remindLabel = computed(() => `Relancer ${formatNumber(this.toRemind().length)} CCAS`);
  /** What this person may do for each CCAS. */
  private readonly act = computed(() => {
    const { forCcas } = this.text();
    return forCcas && this.session.can(forCcas.operation) ? forCcas : null;
  });
  protected readonly detail = computed(() => {
    const { share, forCcas, detail } = this.text();
    const { count, outOf } = this.attention();
    if (share && outOf !== null) return share(outOf - count, outOf);
    return forCcas && !this.act() ? undefined : detail;
  });
  protected readonly link = computed(() => {
    const { ofOne, link } = this.text();
    const [only, ...others] = this.attention().subjects;
    const path = only && others.length === 0 ? addressOf(only.type, only.pageKey) : null;
    return ofOne && path !== null && this.session.can(ofOne.operation) ? { ...ofOne, path, isAll: false } : link;
  });

  private toCcas({ id, communeName, name }: Attention['ccas'][number]): Named[] {
    const act = this.act();
    const link = act ? this.router.createUrlTree([act.path], { queryParams: act.queryParams(id) }) : this.pageOf('ccas', id);
    return link ? [{ id, label: communeName || name, link }] : [];
  }

  private toSubject({ type, id, pageKey, name }: Attention['subjects'][number]): Named[] {
    const link = this.pageOf(type, pageKey);
    return link && name ? [{ id, label: name, link }] : [];
  }

  /** An address may end in the line of a list. */
  private pageOf(type: SubjectType, pageKey: string): UrlTree | null {
    const address = addressOf(type, pageKey);
    return address === null ? null : this.router.parseUrl(address);
  }

  /** What is of no CCAS is called by what tells it from its likes. */
  private placeOf(deadline: Attention['deadlines'][number]): string {
    return deadline.ccas?.communeName ?? this.deadlines.label(deadline) ?? this.deadlines.kind(deadline.kind);
  }

  private toDeadline(deadline: Attention['deadlines'][number]): Named {
    return {
      id: deadline.key,
      label: `${this.placeOf(deadline)}\u202f: ${lowerFirst(this.deadlines.sentence(deadline))}`,
      clock: deadline.dueAt === null ? undefined : clockText(deadline.dueAt, Date.now()),
      link: this.router.createUrlTree([...this.deadlines.link(deadline)]),
    };
  }
}
