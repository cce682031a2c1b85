import { can, type AccessTarget, type TerritoryKind } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { found, requireCan, requireVersion } from '../platform/access/require-can';
import type { Viewer } from '../platform/access/viewer';
import { once } from '../platform/creations/once';
import { Clock } from '../platform/clock/clock';
import type { Queryable } from '../platform/database/queryable';
import { insertRow } from '../platform/database/row-writes';
import { Transactions } from '../platform/database/transactions';
import { CcasFactSources } from '../platform/declarations/ccas-fact-sources';
import { InputError } from '../platform/errors/domain-error';
import { ccasTarget, networkTarget } from './access-targets';
import { Ccas } from './ccas.entity';
import type { CcasListArgs, CreateCcasInput, UpdateCcasInput } from './ccas.input';
import { getCcas, listCcas } from './ccas.queries';
import type { CcasPage, CcasType } from './ccas.type';
import { inNetwork } from './refs.queries';

/** Territories in which each kind of centre can stand. */
const TERRITORIES_OF_KIND: Readonly<Record<Ccas['kind'], readonly TerritoryKind[]>> = { ccas: ['commune'], cias: ['epci', 'ept'] };

/** The CCAS of a network: who they are and how to reach them. */
@Injectable()
export class CcasService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly facts: CcasFactSources,
  ) {}

  async list(viewer: Viewer, args: CcasListArgs): Promise<CcasPage> {
    const target = found(await networkTarget(this.dataSource, args.networkId));
    requireCan(viewer, 'network.read', target);
    return listCcas(this.dataSource, viewer, this.clock.today(), { ...args, networkId: target.networkId }, this.facts.all);
  }

  async get(viewer: Viewer, id: string): Promise<CcasType> {
    const target = await ccasTarget(this.dataSource, id);
    requireCan(viewer, 'network.read', target);
    return this.describe(this.dataSource, viewer, id, found(target));
  }

  async create(viewer: Viewer, input: CreateCcasInput): Promise<CcasType> {
    const { key: _, networkId, ...values } = input;
    requireCan(viewer, 'ccas.create', await networkTarget(this.dataSource, networkId), { readable: 'network.read' });
    return this.transactions.run(viewer, async (manager) => {
      const id = await once(manager, viewer, input, async () => {
        await this.requireTerritory(manager, networkId, values);
        return insertRow(manager, Ccas, values);
      });
      return this.describe(manager, viewer, id, found(await ccasTarget(manager, id)));
    });
  }

  async update(viewer: Viewer, { id, version, ...changes }: UpdateCcasInput): Promise<CcasType> {
    return this.transactions.run(viewer, async (manager) => {
      const target = await ccasTarget(manager, id);
      requireCan(viewer, 'ccas.update', target, { readable: 'network.read' });
      const stored = await manager.findOneOrFail(Ccas, { where: { id }, lock: { mode: 'pessimistic_write' } });
      const current = await this.describe(manager, viewer, id, found(target));
      requireVersion(stored.version, version, { ...current });
      if (Object.keys(changes).length > 0) await manager.update(Ccas, id, changes);
      return this.describe(manager, viewer, id, found(target));
    });
  }

  private async describe(database: Queryable, viewer: Viewer, id: string, target: AccessTarget): Promise<CcasType> {
    const ccas = found(await getCcas(database, id, this.clock.today()));
    return { ...ccas, canUpdate: can(viewer.grants, 'ccas.update', target) };
  }

  private async requireTerritory(
    manager: EntityManager,
    networkId: string,
    { kind, territoryId }: Pick<CreateCcasInput, 'kind' | 'territoryId'>,
  ): Promise<void> {
    const [territory] = (await manager.query(
      `SELECT t.kind FROM territory t WHERE t.id = $1 AND (t.valid_to IS NULL OR t.valid_to > $3) AND ${inNetwork('t.id', '$2')}`,
      [territoryId, networkId, this.clock.today()],
    )) as { kind: TerritoryKind }[];
    if (!territory) throw new InputError([{ path: 'territoryId', reason: 'UNKNOWN_REFERENCE' }]);
    if (!TERRITORIES_OF_KIND[kind].includes(territory.kind)) throw new InputError([{ path: 'territoryId', reason: 'NOT_IN_LIST' }]);
  }
}
