import { can } from '@maillage/domain';
import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { findPerson } from '../../accounts';
import { Clock } from '../../platform/clock/clock';
import { Transactions } from '../../platform/database/transactions';
import { describeError } from '../../platform/errors/describe-error';
import { DomainError } from '../../platform/errors/domain-error';
import type { BackgroundWork, RunningJob } from '../../platform/jobs/job-declaration';
import { countsOf, knownNetwork, sheetOf } from '../read-content';
import { readPlan } from '../reading/plan-reader';
import { remember } from '../remembered-mappings';
import { TAKEOVER_FAILURES } from '../takeover.entity';
import { getDraft, getTakeover } from '../takeover.queries';
import { deleteMade, requireUntouched } from './made-rows';
import { makePlan } from './make-plan';

/** What a job on a takeover is about. */
export interface TakeoverTask {
  readonly takeoverId: string;
  /** Who asked. */
  readonly accountId: string;
  /** Name under which the mapping is remembered. */
  readonly rememberAs: string | null;
}

interface Actor {
  readonly accountId: string;
  readonly fullName: string;
}

/** Makes what a takeover shows, or takes it back: all or nothing, in one transaction. Done twice, it finds that it was done. */
@Injectable()
export class WorkOnTakeover implements BackgroundWork<TakeoverTask> {
  private readonly log = new Logger('Takeover');

  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async run({ name, data: { takeoverId, accountId, rememberAs }, signal }: RunningJob<TakeoverTask>): Promise<void> {
    const [actor] = (await this.dataSource.query('SELECT id AS "accountId", full_name AS "fullName" FROM account WHERE id = $1', [accountId])) as Actor[];
    if (!actor) return;
    const isApplying = name === 'takeover_apply';
    try {
      await this.requireStillAllowed(takeoverId, accountId);
      await (isApplying ? this.apply(takeoverId, actor, rememberAs) : this.undo(takeoverId, actor));
    } catch (error) {
      if (signal.aborted) throw error;
      await this.noteFailure(takeoverId, actor, isApplying, error);
    }
  }

  /** Who asked, and was suspended or lost her role meanwhile, has nothing made any more. */
  private async requireStillAllowed(takeoverId: string, accountId: string): Promise<void> {
    const takeover = await getTakeover(this.dataSource, takeoverId);
    const person = await findPerson(this.dataSource, accountId, this.clock.today());
    if (!takeover || !person || !can(person.grants, 'takeover.manage', takeover)) throw new DomainError('NOT_ALLOWED');
  }

  private apply(takeoverId: string, actor: Actor, rememberAs: string | null): Promise<void> {
    return this.transactions.run(actor, async (manager) => {
      await manager.query('SELECT FROM takeover WHERE id = $1 FOR UPDATE', [takeoverId]);
      const takeover = await getTakeover(manager, takeoverId);
      const draft = takeover?.state === 'applying' ? await getDraft(manager, takeoverId) : null;
      if (!takeover || !draft) return;
      const { networkId } = takeover;
      const { content: book, mapping } = draft;
      const now = this.clock.now();
      const known = await knownNetwork(manager, networkId, mapping, this.clock.today());
      const read = readPlan(sheetOf(book, mapping), mapping, known, book.isDate1904);
      const existing = known.plan ? mapping.planId : null;
      const onProgress = (ratio: number): Promise<void> => this.noteProgress(takeoverId, ratio);
      const { planId, ...made } = await makePlan(manager, read, mapping, existing, { takeoverId, networkId, accountId: actor.accountId, now, onProgress });
      if (rememberAs !== null) await remember(manager, networkId, { book, mapping, name: rememberAs, at: now });
      await manager.query(`UPDATE takeover SET state = 'applied', plan_id = $2, made_counts = $3, applied_at = $4, applied_by_id = $5 WHERE id = $1`, [
        takeoverId,
        planId,
        JSON.stringify({ ...countsOf(read), ...made }),
        now,
        actor.accountId,
      ]);
      await manager.query(`UPDATE takeover_draft SET content = NULL, mapping = '{}', progress = 1 WHERE takeover_id = $1`, [takeoverId]);
    });
  }

  private undo(takeoverId: string, actor: Actor): Promise<void> {
    return this.transactions.run(actor, async (manager) => {
      const held = (await manager.query(`SELECT FROM takeover WHERE id = $1 AND state = 'undoing' FOR UPDATE`, [takeoverId])) as unknown[];
      if (held.length === 0) return;
      await requireUntouched(manager, takeoverId);
      await deleteMade(manager, takeoverId);
      await manager.query(`UPDATE takeover SET state = 'undone', undone_at = $2, undone_by_id = $3 WHERE id = $1`, [
        takeoverId,
        this.clock.now(),
        actor.accountId,
      ]);
      await manager.query('DELETE FROM takeover_row WHERE takeover_id = $1', [takeoverId]);
      await manager.query('UPDATE takeover_draft SET progress = 1 WHERE takeover_id = $1', [takeoverId]);
    });
  }

  /** By a connection of its own: the transaction shows nothing before its end. */
  private async noteProgress(takeoverId: string, ratio: number): Promise<void> {
    await this.dataSource.query('UPDATE takeover_draft SET progress = $2 WHERE takeover_id = $1', [takeoverId, ratio]);
  }

  /** Nothing was changed: it stands where it stood before somebody asked, with why. */
  private async noteFailure(takeoverId: string, actor: Actor, isApplying: boolean, error: unknown): Promise<void> {
    const known = error instanceof DomainError ? TAKEOVER_FAILURES.find((failure) => failure === error.reason) : undefined;
    if (!known) this.log.error(`${takeoverId}: ${describeError(error)}`);
    await this.transactions.run(actor, async (manager) => {
      const [, count] = (await manager.query('UPDATE takeover SET state = $2 WHERE id = $1 AND state = $3', [
        takeoverId,
        ...(isApplying ? ['mapping', 'applying'] : ['applied', 'undoing']),
      ])) as [unknown, number];
      // the job was done before: nothing failed
      if (count === 0) return;
      await manager.query('UPDATE takeover_draft SET progress = 0, failure = $2 WHERE takeover_id = $1', [takeoverId, known ?? 'UNEXPECTED']);
    });
  }
}
