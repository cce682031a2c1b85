import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { scopeConditions } from '../../cohorts';
import { ccasReach, ccasTarget, isReached, networkTarget, recordTarget } from '../../network';
import { found, requireCan } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { once } from '../../platform/creations/once';
import { Clock } from '../../platform/clock/clock';
import { Bindings } from '../../platform/database/bindings';
import { isId, type Queryable } from '../../platform/database/queryable';
import { insertRow, updateRow } from '../../platform/database/row-writes';
import { Transactions } from '../../platform/database/transactions';
import { InputError } from '../../platform/errors/domain-error';
import { type SeenKind, SeenWrites } from '../../platform/writes';
import { ConventionCrcRecommendation } from './convention-crc-recommendation.entity';
import { CrcRecommendation } from './crc-recommendation.entity';
import type { CreateCrcRecommendationInput, DeleteCrcRecommendationInput, UpdateCrcRecommendationInput } from './crc-recommendation.input';
import type { CrcRecommendationPage, CrcRecommendationsArgs, CrcRecommendationType } from './crc-recommendation.type';
import { listCrcRecommendations } from './crc-recommendations.queries';

type Filter = Partial<Pick<CrcRecommendationsArgs, 'ccasId' | 'conventionId' | 'followUp' | 'scope' | 'skip' | 'take'>> & { readonly id?: string };

@Injectable()
export class CrcRecommendationsService {
  private readonly recommendations: SeenKind<CrcRecommendation, CrcRecommendationType> = {
    entity: CrcRecommendation,
    allow: async (viewer, manager, stored) => requireCan(viewer, 'conventions.manage', await recordTarget(manager, stored), { readable: 'conventions.read' }),
    shown: (viewer, manager, { networkId, id }) => this.one(manager, viewer, networkId, id),
  };

  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly writes: SeenWrites,
    private readonly clock: Clock,
  ) {}

  async list(viewer: Viewer, { networkId, ...filter }: CrcRecommendationsArgs): Promise<CrcRecommendationPage> {
    requireCan(viewer, 'conventions.readStatus', await networkTarget(this.dataSource, networkId));
    return this.read(this.dataSource, viewer, networkId, filter);
  }

  async create(viewer: Viewer, input: CreateCrcRecommendationInput): Promise<CrcRecommendationType> {
    const { ccasId, reportedOn, number, body, volet, followUp, followUpNote, conventionIds } = input;
    const target = await ccasTarget(this.dataSource, ccasId);
    const { networkId } = requireCan(viewer, 'conventions.manage', target, { readable: 'conventions.readStatus' });
    const row = { reportedOn, number: number ?? null, body, volet: volet ?? null, followUp, followUpNote: followUpNote ?? null };
    this.check(row);
    return this.transactions.run(viewer, async (manager) => {
      const id = await once(manager, viewer, input, async () => {
        const made = await insertRow(manager, CrcRecommendation, { networkId, ccasId, ...row });
        await this.link(manager, { id: made, networkId, ccasId }, conventionIds);
        return made;
      });
      return this.one(manager, viewer, networkId, id);
    });
  }

  update(
    viewer: Viewer,
    { id, version, reportedOn, number, body, volet, followUp, followUpNote, conventionIds }: UpdateCrcRecommendationInput,
  ): Promise<CrcRecommendationType> {
    return this.writes.write(viewer, this.recommendations, { id, version }, async (manager, stored) => {
      const change = { reportedOn, number, body, volet, followUp, followUpNote };
      this.check({ ...stored, ...Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) });
      await updateRow(manager, CrcRecommendation, stored.id, change);
      if (conventionIds) await this.link(manager, stored, conventionIds);
    });
  }

  delete(viewer: Viewer, seen: DeleteCrcRecommendationInput): Promise<boolean> {
    return this.writes.delete(viewer, this.recommendations, seen, (manager, { id }) =>
      manager.delete(ConventionCrcRecommendation, { crcRecommendationId: id }),
    );
  }

  private check({ reportedOn, followUp, followUpNote }: Pick<CrcRecommendation, 'reportedOn' | 'followUp' | 'followUpNote'>): void {
    if (reportedOn > this.clock.today()) throw new InputError([{ path: 'reportedOn', reason: 'DATE_IN_FUTURE' }]);
    if (followUp === 'refused' && !followUpNote) throw new InputError([{ path: 'followUpNote', reason: 'REASON_REQUIRED' }]);
  }

  /** Exactly those conventions answer it; the same network recorded them of the same CCAS. */
  private async link(
    manager: EntityManager,
    { id, networkId, ccasId }: Pick<CrcRecommendation, 'id' | 'networkId' | 'ccasId'>,
    conventionIds: readonly string[],
  ): Promise<void> {
    const wanted = [...new Set(conventionIds.map((conventionId) => conventionId.toLowerCase()))];
    const known = (await manager.query(
      `SELECT id FROM convention WHERE ccas_id = $1 AND network_id = $4 AND id = ANY ($2::uuid[])
          AND (archived_at IS NULL OR id IN (SELECT convention_id FROM convention_crc_recommendation WHERE crc_recommendation_id = $3))`,
      [ccasId, wanted.filter(isId), id, networkId],
    )) as { id: string }[];
    if (known.length < wanted.length) throw new InputError([{ path: 'conventionIds', reason: 'UNKNOWN_REFERENCE' }]);
    await manager.query('DELETE FROM convention_crc_recommendation WHERE crc_recommendation_id = $1 AND convention_id <> ALL ($2::uuid[])', [id, wanted]);
    await manager.query(
      'INSERT INTO convention_crc_recommendation (convention_id, crc_recommendation_id) SELECT unnest($2::uuid[]), $1 ON CONFLICT DO NOTHING',
      [id, wanted],
    );
  }

  private async one(database: Queryable, viewer: Viewer, networkId: string, id: string): Promise<CrcRecommendationType> {
    return found((await this.read(database, viewer, networkId, { id })).items[0]);
  }

  private read(database: Queryable, viewer: Viewer, networkId: string, { id, ccasId, conventionId, followUp, scope, skip = 0, take = 1 }: Filter) {
    const b = new Bindings();
    const known = (value: string): string => (isId(value) ? `${b.bind(value)}::uuid` : 'NULL');
    return listCrcRecommendations(database, {
      b,
      conditions: [
        `r.network_id = ${b.bind(networkId)}`,
        isReached(ccasReach(viewer, 'conventions.read', networkId), b, 'c'),
        ...(id ? [`r.id = ${known(id)}`] : []),
        ...(ccasId ? [`r.ccas_id = ${known(ccasId)}`] : []),
        ...(conventionId
          ? [`EXISTS (SELECT FROM convention_crc_recommendation l WHERE l.crc_recommendation_id = r.id AND l.convention_id = ${known(conventionId)})`]
          : []),
        ...(followUp ? [`r.follow_up = ${b.bind(followUp)}`] : []),
        ...scopeConditions(scope, { viewer, networkId }, b, 'r.ccas_id'),
      ],
      isManaged: isReached(ccasReach(viewer, 'conventions.manage', networkId), b, 'c'),
      skip,
      take,
    });
  }
}
