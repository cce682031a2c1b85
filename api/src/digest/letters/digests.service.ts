import {
  addDays,
  chooseDigest,
  digestTellsSince,
  digestToWrite,
  dueDigestDay,
  firstDigestDay,
  isDigestWorthSending,
  nextDigestDay,
  type DigestReader,
  type ChosenDigest,
} from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { findPerson } from '../../accounts';
import { newsPreferencesOf } from '../../news';
import type { Viewer } from '../../platform/access/viewer';
import { Clock } from '../../platform/clock/clock';
import { Transactions } from '../../platform/database/transactions';
import type { BackgroundWork, RunningJob } from '../../platform/jobs/job-declaration';
import { type Mail, Outbox } from '../../platform/mail';
import { DigestContents, type DigestPerson } from '../contents/digest-contents.service';
import { decideDigest, type DigestHistory, digestHistory } from '../digest.queries';
import type { DigestItem } from '../digest-item';
import { composeDigest } from './compose-digest';
import { LetterFrames } from './letter-frames.service';

/** The digest of one person for a day. */
export interface DigestJob {
  readonly accountId: string;
  readonly dueOn: string;
}

/** What would stand in a digest now, and when it comes. */
export interface DigestPreview {
  /** Null: none comes. */
  readonly nextOn: string | null;
  /** Null: there is nothing to say. */
  readonly mail: Mail | null;
}

/** Writes digests: each once for a person and a day, with what she may read at that moment, or shows her what it would be. */
@Injectable()
export class Digests implements BackgroundWork<DigestJob> {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly transactions: Transactions,
    private readonly outbox: Outbox,
    private readonly contents: DigestContents,
    private readonly frames: LetterFrames,
  ) {}

  async run({ data: { accountId, dueOn } }: RunningJob<DigestJob>): Promise<void> {
    const today = this.clock.today();
    const history = await digestHistory(this.dataSource, accountId, today);
    // she may have left, or chosen otherwise, or be away since the job was sent
    if (history?.isWrittenTo && digestToWrite(readerOf(history), today) === dueOn) await this.write(accountId, dueOn, history);
  }

  /** Writes the one of the latest day, whatever today is: so that the demonstration has some to show. */
  async show(accountId: string): Promise<void> {
    const today = this.clock.today();
    const history = await digestHistory(this.dataSource, accountId, today);
    const dueOn = history && dueDigestDay(history.rhythm, today);
    if (history?.isWrittenTo && dueOn) await this.write(accountId, dueOn, history);
  }

  private async write(accountId: string, dueOn: string, history: DigestHistory): Promise<void> {
    const person = await findPerson(this.dataSource, accountId, this.clock.today());
    if (!person) return;
    const digest = await this.digestOf({ accountId, ...person }, history, dueOn);
    const former = history.lastMailedFor === null ? null : { on: history.lastMailedFor, keys: history.toldKeys };
    const isTold = isDigestWorthSending(digest, history.rhythm, dueOn, former);
    await this.transactions.asSystem('Lettre périodique', async (manager) => {
      const toldKeys = isTold ? Object.values(digest.parts).flatMap((items) => items.map(({ key }) => key)) : null;
      if (!(await decideDigest(manager, { accountId, dueOn, at: this.clock.now(), toldKeys })) || !isTold) return;
      await this.outbox.send(manager, await this.letter(manager, { accountId, ...person }, history, digest), accountId);
    });
  }

  /** What the viewer’s own would be now, by the same composition; its addresses sign nobody in. */
  async preview(viewer: Viewer): Promise<DigestPreview> {
    const today = this.clock.today();
    const history = await digestHistory(this.dataSource, viewer.accountId, today);
    if (!history) return { nextOn: null, mail: null };
    const { rhythm } = history;
    const isPastHour = firstDigestDay(this.clock.now()) > today;
    const nextOn = nextDigestDay(readerOf(history), isPastHour && history.decidedFor === today ? addDays(today, 1) : today);
    const digest = await this.digestOf(viewer, history, dueDigestDay(rhythm, today) ?? today);
    if (Object.values(digest.parts).every((items) => items.length === 0)) return { nextOn, mail: null };
    const mail = composeDigest({
      to: viewer.email,
      fullName: viewer.fullName,
      rhythm,
      digest,
      frame: this.frames.shown(firstOf(digest)),
    });
    return { nextOn, mail };
  }

  private async digestOf(person: DigestPerson, { rhythm, lastMailedAt }: DigestHistory, dueOn: string): Promise<ChosenDigest<DigestItem>> {
    const { mutedKinds } = await newsPreferencesOf(this.dataSource, person.accountId);
    const since = lastMailedAt ?? new Date(`${digestTellsSince(rhythm, dueOn)}T00:00:00Z`);
    return chooseDigest(await this.contents.of(person, { rhythm, mutedKinds, since }));
  }

  private async letter(manager: EntityManager, person: DigestPerson, { rhythm }: DigestHistory, digest: ChosenDigest<DigestItem>): Promise<Mail> {
    const { accountId, email, fullName } = person;
    const frame = await this.frames.issue(manager, accountId, 'digest', firstOf(digest));
    return composeDigest({ to: email, fullName, rhythm, digest, frame });
  }
}

const firstOf = ({ parts: { needs, changes, coming } }: ChosenDigest<DigestItem>): DigestItem | undefined => [...needs, ...changes, ...coming][0];

const readerOf = ({ rhythm, chosenAt, decidedFor, away }: DigestHistory): DigestReader => ({ rhythm, from: firstDigestDay(chosenAt), decidedFor, away });
