import { DEADLINE_KINDS, type DeadlineKind } from '@maillage/domain';
import { Inject, Injectable } from '@nestjs/common';
import { type AgendaDeadline, Deadlines } from '../deadlines';
import { toldOutside } from '../digest';
import { ccasReach, isNowhere } from '../network';
import type { Viewer } from '../platform/access/viewer';
import { CONFIG, type Config } from '../platform/config/config';
import { type CalendarItem, writeCalendar } from './calendar-document';
import type { CalendarFeedCount } from './calendar-feed.type';

/** What opens within a year and a half is known; later it is too far to be in an agenda. */
const DAYS_AHEAD = 550;
/** What no one person has. */
const MAX_ITEMS = 2000;
/** An item is found however far its day is. */
const ANY_DAY = 36_500;

/** What comes due for a person, as her pages would tell it now, asked of the service that answers them, in her name and with what she may do today. */
@Injectable()
export class CalendarContents {
  private readonly host: string;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly deadlines: Deadlines,
  ) {
    this.host = new URL(config.publicUrl).hostname;
  }

  /** Whether there may be anything for her at all. */
  mayHold(viewer: Viewer): boolean {
    return networksOf(viewer).length > 0;
  }

  /** The file of all that she is there to handle. */
  async feed(viewer: Viewer, mutedKinds: readonly DeadlineKind[]): Promise<string> {
    return this.write(await this.held(viewer, mutedKinds));
  }

  /** How much there is of each kind. */
  async counts(viewer: Viewer): Promise<CalendarFeedCount[]> {
    const held = await this.held(viewer, []);
    return DEADLINE_KINDS.map((kind) => ({ kind, count: held.filter((deadline) => deadline.kind === kind).length })).filter(({ count }) => count > 0);
  }

  /** The file of one thing that she sees, hers to handle or not; null for any other, which is as if it were not. */
  async one(viewer: Viewer, key: string): Promise<string | null> {
    for (const networkId of networksOf(viewer)) {
      const deadline = await this.deadlines.oneForAgenda(viewer, networkId, key, ANY_DAY);
      if (deadline) return this.write([deadline]);
    }
    return null;
  }

  private async held(viewer: Viewer, mutedKinds: readonly DeadlineKind[]): Promise<AgendaDeadline[]> {
    const choice = { days: DAYS_AHEAD, mutedKinds, take: MAX_ITEMS };
    const held = await Promise.all(networksOf(viewer).map((networkId) => this.deadlines.forAgenda(viewer, networkId, choice)));
    return held.flat();
  }

  private write(deadlines: readonly AgendaDeadline[]): string {
    return writeCalendar(
      deadlines.map((deadline) => this.item(deadline)),
      { name: 'Maillage', host: this.host },
    );
  }

  private item(deadline: AgendaDeadline): CalendarItem {
    const { key, dueOn, dueAt, changedAt } = deadline;
    const { title, text, path } = toldOutside(deadline);
    return { key, dueOn, dueAt, title, text, url: `${this.config.publicUrl}${path}`, changedAt };
  }
}

/** The networks in which she reads what comes due, in a steady order. */
function networksOf(viewer: Viewer): string[] {
  const ids = new Set(viewer.grants.flatMap(({ networkId }) => networkId ?? []));
  return [...ids].filter((networkId) => !isNowhere(ccasReach(viewer, 'deadlines.read', networkId))).sort();
}
