import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { networkTarget } from '../network';
import { found, requireCan } from '../platform/access/require-can';
import type { Viewer } from '../platform/access/viewer';
import { once } from '../platform/creations/once';
import { insertRow, touchRow, updateRow } from '../platform/database/row-writes';
import { Transactions } from '../platform/database/transactions';
import { InputError } from '../platform/errors/domain-error';
import { type SeenKind, SeenWrites } from '../platform/writes';
import { Cohort } from './cohort.entity';
import type { CreateCohortInput, DeleteCohortInput, UpdateCohortInput } from './cohort.input';
import type { CohortType } from './cohort.type';
import { areAllInNetwork, getCohort, listCohorts, replaceMembers } from './cohorts.queries';

/** The named groups of CCAS of a network. A group and who is of it are seen and changed as a whole. */
@Injectable()
export class CohortsService {
  private readonly cohorts: SeenKind<Cohort, CohortType> = {
    entity: Cohort,
    allow: async (viewer, _, { networkId }) => requireCan(viewer, 'cohorts.manage', { networkId }, { readable: 'cohorts.read' }),
    shown: async (_, manager, { id }) => found(await getCohort(manager, id)),
  };

  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly writes: SeenWrites,
  ) {}

  async list(viewer: Viewer, networkId: string): Promise<CohortType[]> {
    requireCan(viewer, 'cohorts.read', await networkTarget(this.dataSource, networkId));
    return listCohorts(this.dataSource, networkId);
  }

  async create(viewer: Viewer, input: CreateCohortInput): Promise<CohortType> {
    return this.transactions.run(viewer, async (manager) => {
      const { networkId, name, purpose, ccasIds } = input;
      requireCan(viewer, 'cohorts.manage', await networkTarget(manager, networkId), { readable: 'cohorts.read' });
      const id = await once(manager, viewer, input, async () => {
        const cohortId = await insertRow(manager, Cohort, { networkId, name, purpose });
        await this.setMembers(manager, { id: cohortId, networkId }, ccasIds);
        return cohortId;
      });
      return found(await getCohort(manager, id));
    });
  }

  update(viewer: Viewer, { id, version, ccasIds, ...changes }: UpdateCohortInput): Promise<CohortType> {
    return this.writes.write(viewer, this.cohorts, { id, version }, async (manager, stored) => {
      await updateRow(manager, Cohort, id, changes);
      if (!ccasIds) return;
      await this.setMembers(manager, stored, ccasIds);
      await touchRow(manager, Cohort, id);
    });
  }

  /** Who is of it goes first, so that the history says so. */
  delete(viewer: Viewer, seen: DeleteCohortInput): Promise<boolean> {
    return this.writes.delete(viewer, this.cohorts, seen, (manager, { id }) => replaceMembers(manager, id, []));
  }

  private async setMembers(manager: EntityManager, { id, networkId }: Pick<Cohort, 'id' | 'networkId'>, ccasIds: readonly string[]): Promise<void> {
    if (!(await areAllInNetwork(manager, networkId, ccasIds))) throw new InputError([{ path: 'ccasIds', reason: 'UNKNOWN_REFERENCE' }]);
    await replaceMembers(manager, id, ccasIds);
  }
}
