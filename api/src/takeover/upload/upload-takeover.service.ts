import { TAKEOVER_LIMITS, tidyName } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { networkTarget } from '../../network';
import { found, requireCan } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { Clock } from '../../platform/clock/clock';
import { Confinement } from '../../platform/confinement';
import type { Queryable } from '../../platform/database/queryable';
import { Transactions } from '../../platform/database/transactions';
import { DomainError } from '../../platform/errors/domain-error';
import type { IncomingFile } from '../../platform/http/incoming-files';
import { readBookConfined, TAKEOVER_READING_LIMITS } from '../confined-takeover';
import { guessMapping, proposedPlan } from '../reading/guess-mapping';
import { rememberedFor } from '../remembered-mappings';
import { Takeover } from '../takeover.entity';
import { keepDraft, knownCcas, listPlans } from '../takeover.queries';

/** Folders of the machine that it comes from. */
const FOLDERS = /^.*[\\/]/s;

/** Gives the file to the work when it has come. */
type Receive = (work: (file: IncomingFile) => Promise<string>) => Promise<string>;

/** Takes a workbook, reads it in a process of its own, and keeps what it says for who maps it. The file itself is not kept. */
@Injectable()
export class UploadTakeoverService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly confinement: Confinement,
  ) {}

  /** The id of the takeover. Nothing is read from who may not take over there. */
  async upload(viewer: Viewer, askedId: string, name: string, receive: Receive): Promise<string> {
    const { networkId } = found(requireCan(viewer, 'takeover.manage', await networkTarget(this.dataSource, askedId), { readable: 'network.read' }));
    await this.requireRoom(this.dataSource, viewer, networkId);
    return receive(({ path, sizeBytes }) =>
      this.confinement.inTurn({ lane: 'tables', owner: viewer.accountId, sizeBytes, limits: TAKEOVER_READING_LIMITS }, async (turn) => {
        const book = await readBookConfined(turn, path);
        const ccas = await knownCcas(this.dataSource, networkId, this.clock.today());
        const plan = proposedPlan(await listPlans(this.dataSource, networkId), name, this.clock.today());
        const guessed = { ...guessMapping(book, ccas, this.clock.today()), ...plan };
        const mapping = await rememberedFor(this.dataSource, networkId, book, guessed);
        return this.transactions.run(viewer, async (manager) => {
          await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('takeover ' || $1, 0))`, [viewer.accountId]);
          await this.requireRoom(manager, viewer, networkId);
          const { identifiers } = await manager.insert(Takeover, {
            networkId,
            fileName: tidyName(name.replace(FOLDERS, '')) || 'classeur',
            format: book.format,
            createdAt: this.clock.now(),
            createdById: viewer.accountId,
          });
          const id = identifiers[0]?.['id'] as string;
          await keepDraft(manager, { takeoverId: id, content: book, mapping, savedAt: this.clock.now() });
          return id;
        });
      }),
    );
  }
  /** Each that is begun keeps what was read of a file. */
  private async requireRoom(database: Queryable, { accountId }: Viewer, networkId: string): Promise<void> {
    const [{ begun }] = (await database.query(
      `SELECT count(*)::integer AS begun FROM takeover WHERE created_by_id = $1 AND network_id = $2 AND state = 'mapping'`,
      [accountId, networkId],
    )) as [{ begun: number }];
    if (begun >= TAKEOVER_LIMITS.begun) throw new DomainError('TAKEOVER_TOO_MANY');
  }
}
