import { ccasRecogniser, searchForm, TAKEOVER_LIMITS } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { networkTarget } from '../network';
import { found, requireCan } from '../platform/access/require-can';
import type { Viewer } from '../platform/access/viewer';
import { Clock } from '../platform/clock/clock';
import { Transactions } from '../platform/database/transactions';
import { DomainError } from '../platform/errors/domain-error';
import { Jobs } from '../platform/jobs/jobs.service';
import { countsOf, knownNetwork, readContent, sheetOf } from './read-content';
import { guessSheet } from './reading/guess-mapping';
import { readPlan } from './reading/plan-reader';
import type { StagedBook } from './reading/staged-book';
import { type TakeoverDecision, type TakeoverMapping, wordKey } from './reading/takeover-mapping';
import { rememberedFor } from './remembered-mappings';
import type { ApplyTakeoverInput, SaveTakeoverInput } from './takeover.input';
import { getDraft, getTakeover, knownCcas, listTakeovers, type StoredTakeover } from './takeover.queries';
import type { TakeoverType } from './takeover.type';
import { requireUntouched } from './writing/made-rows';
import type { TakeoverTask } from './writing/work-on-takeover.job';

const SHOWN_TAKEOVERS = 20;

/** What a person does with the workbook that her network had before. What she says of it is kept as she goes. */
@Injectable()
export class TakeoversService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  async list(viewer: Viewer, askedId: string): Promise<TakeoverType[]> {
    const { networkId } = found(requireCan(viewer, 'takeover.manage', await networkTarget(this.dataSource, askedId), { readable: 'network.read' }));
    return (await listTakeovers(this.dataSource, networkId, SHOWN_TAKEOVERS)).map((takeover) => ({ ...takeover, content: null }));
  }

  async get(viewer: Viewer, id: string): Promise<TakeoverType> {
    const takeover = await this.managed(viewer, id);
    const draft = takeover.state === 'mapping' ? await getDraft(this.dataSource, takeover.id) : null;
    return {
      ...takeover,
      content: draft && (await readContent(this.dataSource, takeover.networkId, draft.content, draft.mapping, this.clock.today())),
    };
  }

  async save(viewer: Viewer, input: SaveTakeoverInput): Promise<TakeoverType> {
    const takeover = await this.managed(viewer, input.id);
    const { content, mapping: before } = await this.draftOf(takeover);
    const mapping = await this.mappingOf(takeover.networkId, content, before, input);
    await this.transactions.run(viewer, (manager) => this.keep(manager, takeover, input.revision, mapping));
    return this.get(viewer, takeover.id);
  }

  /** Has it made beside the request. */
  async apply(viewer: Viewer, { id, revision, rememberAs = null }: ApplyTakeoverInput): Promise<TakeoverType> {
    const takeover = await this.managed(viewer, id);
    const { content, mapping } = await this.draftOf(takeover);
    const known = await knownNetwork(this.dataSource, takeover.networkId, mapping, this.clock.today());
    const { initiatives, states } = countsOf(readPlan(sheetOf(content, mapping), mapping, known, content.isDate1904));
    if (initiatives + states === 0) throw new DomainError('TAKEOVER_MAKES_NOTHING');
    await this.transactions.run(viewer, async (manager) => {
      await this.keep(manager, takeover, revision, null);
      if (!known.plan && (await this.isYearTaken(manager, takeover.networkId, mapping.planYear))) throw new DomainError('PLAN_YEAR_TAKEN');
      await manager.query(`UPDATE takeover SET state = 'applying' WHERE id = $1`, [takeover.id]);
      const task: TakeoverTask = { takeoverId: takeover.id, accountId: viewer.accountId, rememberAs };
      await this.jobs.send(manager, 'takeover_apply', task, { key: takeover.id });
    });
    return this.get(viewer, takeover.id);
  }

  /** Has what was made taken back, all of it, while nothing of it was changed or used since. */
  async undo(viewer: Viewer, id: string): Promise<TakeoverType> {
    const takeover = await this.managed(viewer, id);
    await this.transactions.run(viewer, async (manager) => {
      await this.hold(manager, takeover.id, 'applied');
      await requireUntouched(manager, takeover.id);
      await manager.query(`UPDATE takeover SET state = 'undoing' WHERE id = $1`, [takeover.id]);
      await manager.query('UPDATE takeover_draft SET progress = 0, failure = NULL WHERE takeover_id = $1', [takeover.id]);
      const task: TakeoverTask = { takeoverId: takeover.id, accountId: viewer.accountId, rememberAs: null };
      await this.jobs.send(manager, 'takeover_undo', task, { key: takeover.id });
    });
    return this.get(viewer, takeover.id);
  }

  /** Gives it up before anything was made: what was read of the workbook is forgotten. */
  async giveUp(viewer: Viewer, id: string): Promise<boolean> {
    const takeover = await this.managed(viewer, id);
    return this.transactions.run(viewer, async (manager) => {
      await this.hold(manager, takeover.id, 'mapping');
      await manager.query(`UPDATE takeover SET state = 'given_up' WHERE id = $1`, [takeover.id]);
      await manager.query(`UPDATE takeover_draft SET content = NULL, mapping = '{}' WHERE takeover_id = $1`, [takeover.id]);
      return true;
    });
  }

  private async managed(viewer: Viewer, id: string): Promise<StoredTakeover> {
    const takeover = await getTakeover(this.dataSource, id);
    return requireCan(viewer, 'takeover.manage', takeover);
  }

  private async draftOf({ id, state }: StoredTakeover) {
    const draft = state === 'mapping' ? await getDraft(this.dataSource, id) : null;
    if (!draft) throw new DomainError('TAKEOVER_WRONG_STATE');
    return draft;
  }

  private async hold(manager: EntityManager, id: string, state: StoredTakeover['state']): Promise<void> {
    const rows = (await manager.query('SELECT FROM takeover WHERE id = $1 AND state = $2 FOR UPDATE', [id, state])) as unknown[];
    if (rows.length === 0) throw new DomainError('TAKEOVER_WRONG_STATE');
  }

  /** A mapping from the revision that the person saw; without one, the same again. */
  private async keep(manager: EntityManager, { id }: StoredTakeover, revision: number, mapping: TakeoverMapping | null): Promise<void> {
    await this.hold(manager, id, 'mapping');
    const [, count] = (await manager.query(
      `UPDATE takeover_draft SET mapping = coalesce($3::jsonb, mapping), revision = revision + 1, saved_at = $4, failure = NULL, progress = 0
        WHERE takeover_id = $1 AND revision = $2 RETURNING revision`,
      [id, revision, mapping && JSON.stringify(mapping), this.clock.now()],
    )) as [unknown[], number];
    if (count === 0) throw new DomainError('TAKEOVER_SAID_MEANWHILE');
  }

  private async isYearTaken(manager: EntityManager, networkId: string, year: number): Promise<boolean> {
    const [{ taken }] = (await manager.query('SELECT EXISTS (SELECT FROM plan WHERE network_id = $1 AND year = $2) AS taken', [networkId, year])) as [
      { taken: boolean },
    ];
    return taken;
  }

  /** What is not said of the columns is guessed, or taken from what the network remembers. */
  private async mappingOf(networkId: string, book: StagedBook, before: TakeoverMapping, input: SaveTakeoverInput): Promise<TakeoverMapping> {
    const { sheet: name, headerRow, layout, readsHidden, columns, planId = null, planYear, planTitle, rememberAs = null } = input;
    const decisions = mergedDecisions(before.decisions, input.decisions);
    const rest = { decisions, planId, planYear, planTitle, readsHidden, rememberAs };
    const sheet = sheetOf(book, { sheet: name });
    if (columns && headerRow && layout)
      return { ...rest, sheet: sheet.name, headerRow, layout, columns: columns.map(({ column, role }) => ({ column, role })) };
    const recognise = ccasRecogniser(await knownCcas(this.dataSource, networkId, this.clock.today()));
    const guessed = { ...rest, ...guessSheet(sheet, recognise, { headerRow: headerRow ?? undefined, layout: layout ?? undefined, readsHidden }) };
    return layout ? guessed : rememberedFor(this.dataSource, networkId, book, guessed);
  }
}

/** What is said of words, the last thing of each; one that says nothing takes back what was said. */
function mergedDecisions(before: readonly TakeoverDecision[], said: SaveTakeoverInput['decisions']): TakeoverDecision[] {
  const all = new Map(before.map((decision) => [wordKey(decision.matter, decision.word), decision]));
  for (const { matter, word, isLeft, stage = null, ccasId = null, accountId = null } of said) {
    const key = wordKey(matter, word);
    all.delete(key);
    const saysNothing = !isLeft && ((matter === 'state' && stage === null) || (matter === 'ccas' && ccasId === null));
    if (!saysNothing && searchForm(word) !== '') all.set(key, { matter, word, isLeft, stage, ccasId, accountId });
  }
  return [...all.values()].slice(-TAKEOVER_LIMITS.decisions);
}
