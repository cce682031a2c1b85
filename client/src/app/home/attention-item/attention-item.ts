import { addressOf } from '@maillage/domain';
import { Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { DeadlineTexts } from '../../deadlines';
import { type AttentionWords, Words } from '../../faces';
import { formatNumber, UiChip, UiIcon } from '../../ui';
import type { Attention, Reminded } from '../home-gateway';
import { reminderMark } from '../reminder-texts';

/** Shown at once; the others on demand. */
const NAMES_SHOWN = 6;

interface Named {
  readonly id: string;
  readonly label: string;
  readonly link: readonly string[];
  readonly queryParams?: Record<string, string>;
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Of a kind that this page has no words for. */
const IN_GENERAL: AttentionWords = { icon: 'info', tone: 'neutral', one: 'point demande votre attention', many: 'points demandent votre attention' };

const toSubject = ({ type, id, pageKey, name }: Attention['subjects'][number]): Named[] => {
  const address = addressOf(type, pageKey);
  return address && name ? [{ id, label: name, link: [address] }] : [];
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
  readonly canInvite = input(false);
  readonly isBusy = input(false);
  /** What the reminder just sent did; null: none was. */
  readonly reminded = input<Reminded | null>(null);
  readonly remind = output();

  private readonly words = inject(Words);
  private readonly deadlines = inject(DeadlineTexts);
  protected readonly text = computed(() => this.words.all().attention[this.attention().kind] ?? IN_GENERAL);
  protected readonly count = computed(() => formatNumber(this.attention().count));
  protected readonly sentence = computed(() => (this.attention().count > 1 ? this.text().many : this.text().one));
  protected readonly names = computed<readonly Named[]>(() => {
    const { kind, ccas, subjects, deadlines } = this.attention();
    if (deadlines.length > 0) return deadlines.map((deadline) => this.toDeadline(deadline));
    if (kind === 'initiatives_to_answer') return [];
    const invites = kind === 'directors_without_account' && this.canInvite();
    const toCcas = ({ id, communeName, name }: Attention['ccas'][number]): Named => {
      const label = communeName || name;
      return invites ? { id, label, link: ['/comptes/nouveau'], queryParams: { role: 'director', ccas: id } } : { id, label, link: ['/reseau', id] };
    };
    return ccas.length > 0 ? ccas.map(toCcas) : subjects.flatMap(toSubject);
  });
  protected readonly first = computed(() => this.names().slice(0, NAMES_SHOWN));
  protected readonly others = computed(() => this.names().slice(NAMES_SHOWN));
  protected readonly sent = computed(() => this.reminded() && reminderMark(this.reminded() as Reminded));
  protected readonly remindLabel = computed(() => `Relancer ${formatNumber(this.attention().ccas.length)} CCAS`);
  protected readonly detail = computed(() => (this.attention().kind === 'directors_without_account' && !this.canInvite() ? undefined : this.text().detail));

  private toDeadline(deadline: Attention['deadlines'][number]): Named {
    return {
      id: deadline.key,
      label: `${deadline.ccas.communeName}\u202f: ${lowerFirst(this.deadlines.sentence(deadline))}`,
      link: this.deadlines.link(deadline),
    };
  }
}
