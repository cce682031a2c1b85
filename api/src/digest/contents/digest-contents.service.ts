import {
  addDays,
  type AskKind,
  DAYS_OF_A_WEEK,
  DIGEST_DAYS_AHEAD,
  type DigestParts,
  type Grant,
  type HomeAttentionKind,
  NEWS_KIND_NAMES,
  type NewsKind,
  type NewsRhythm,
  type Operation,
  rankNeeds,
  type Urgency,
  URGENCY_OF_ATTENTION,
} from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type AskedSection, AsksService } from '../../asks';
import { Deadlines } from '../../deadlines';
import { HomeService } from '../../home';
import { JournalService } from '../../journal';
import { ccasReach, isNowhere, ownCcasIds } from '../../network';
import { ReadableNewsService } from '../../news';
import type { Viewer } from '../../platform/access/viewer';
import { Clock } from '../../platform/clock/clock';
import type { DigestItem } from '../digest-item';
import { askedItem } from './words/ask-words';
import { attentionItem } from './words/attention-words';
import { changeItems } from './words/change-items';
import { deadlineItem, dueItems } from './words/deadline-items';
import { newsItems } from './words/news-items';

/** Whose digest it is: as she would be in front of the screen, with what she may do today. */
export interface DigestPerson {
  readonly accountId: string;
  readonly fullName: string;
  readonly email: string;
  readonly grants: readonly Grant[];
}

/** What she wants to be told. */
export interface DigestWish {
  readonly rhythm: NewsRhythm;
  readonly mutedKinds: readonly NewsKind[];
  /** Since when changes are told. */
  readonly since: Date;
}

/** Pages that no one thing has to itself. */
const ANSWERS_PAGE = '/mon-ccas';
/** Groups of changes and unread news that are looked at. */
const MAX_GROUPS = 60;
const MAX_NEWS = 200;
const MAX_COMING = 7;

interface RankedItem extends DigestItem {
  readonly urgency: Urgency;
}

/**
 * What a digest could tell a person: what the pages would tell her now, asked of the very services that answer them, in her name. So nothing is in a mail that a
 * screen would mask, and a right that ended yesterday has no part in it.
 */
@Injectable()
export class DigestContents {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly home: HomeService,
    private readonly asks: AsksService,
    private readonly deadlines: Deadlines,
    private readonly journal: JournalService,
    private readonly news: ReadableNewsService,
  ) {}

  async of(person: DigestPerson, wish: DigestWish): Promise<DigestParts<DigestItem>> {
    const viewer: Viewer = { ...person, sessionId: '' };
    const kinds = NEWS_KIND_NAMES.filter((kind) => !wish.mutedKinds.includes(kind));
    const unread = await this.news.list(this.dataSource, viewer, { isUnread: true, kinds, limit: MAX_NEWS });
    const needs: RankedItem[] = newsItems(unread, 'needs').map((item) => ({ ...item, urgency: 'today' }));
    const changes: DigestItem[] = newsItems(unread, 'changes');
    const coming: DigestItem[] = [];
    for (const networkId of networksOf(viewer)) {
      needs.push(...(await this.needs(viewer, networkId)));
      changes.push(...(await this.changes(viewer, networkId, wish.since)));
      if (mayIn(viewer, 'deadlines.read', networkId))
        coming.push(...(await this.deadlines.coming(viewer, networkId, DIGEST_DAYS_AHEAD[wish.rhythm], MAX_COMING)).map(deadlineItem));
    }
    return { needs: rankNeeds(needs), changes, coming };
  }

  private async needs(viewer: Viewer, networkId: string): Promise<RankedItem[]> {
    const own = ownCcasIds(viewer, networkId);
    const [asked, attention] = await Promise.all([
      own.length > 0 ? this.asks.asked(viewer, { networkId }) : { sections: [] },
      this.home.attention(viewer, networkId, own),
    ]);
    // what is past its day before what has none
    return [
      ...attention.flatMap((each) =>
        (each.deadlines.length > 0 ? dueItems(each) : attentionItem(each)).map((item) => ({ ...item, urgency: URGENCY_OF_ATTENTION[each.kind] })),
      ),
      ...asked.sections.flatMap((section) => askedItem(section, ANSWERS_PAGE).map((item) => ({ ...item, urgency: this.urgencyOf(section) }))),
    ];
  }

  private async changes(viewer: Viewer, networkId: string, since: Date): Promise<DigestItem[]> {
    if (!mayIn(viewer, 'journal.read', networkId)) return [];
    return changeItems(await this.journal.changesByDay(viewer, networkId, since, MAX_GROUPS));
  }

  private urgencyOf({ kind, overdueCount, dueOn }: AskedSection): Urgency {
    const today = this.clock.today();
    if (overdueCount > 0 || (dueOn !== null && dueOn <= today)) return 'today';
    if (dueOn !== null) return dueOn <= addDays(today, DAYS_OF_A_WEEK) ? 'week' : 'later';
    const told = TOLD_ON_THE_HOME_PAGE_AS[kind];
    return told ? URGENCY_OF_ATTENTION[told] : 'later';
  }
}

/** What is asked without a day is as pressing as the home page says. */
const TOLD_ON_THE_HOME_PAGE_AS: Readonly<Partial<Record<AskKind, HomeAttentionKind>>> = { initiatives_news: 'initiatives_to_answer' };

const mayIn = (viewer: Viewer, operation: Operation, networkId: string): boolean => !isNowhere(ccasReach(viewer, operation, networkId));

/** The networks in which she has a page of her own. */
const networksOf = (viewer: Viewer): string[] => {
  const ids = [...new Set(viewer.grants.flatMap(({ networkId }) => networkId ?? []))];
  return ids.filter((id) => mayIn(viewer, 'home.read', id));
};
