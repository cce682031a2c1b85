import { can, type TerritoryKind } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { found, requireCan } from '../platform/access/require-can';
import type { Viewer } from '../platform/access/viewer';
import { once } from '../platform/creations/once';
import { Clock } from '../platform/clock/clock';
import type { Queryable } from '../platform/database/queryable';
import { insertRow } from '../platform/database/row-writes';
import { Transactions } from '../platform/database/transactions';
import { CcasFactSources } from '../platform/declarations/ccas-fact-sources';
import { InputError } from '../platform/errors/domain-error';
import { type SeenKind, SeenWrites } from '../platform/writes';
import { ccasTarget, networkTarget } from './access-targets';
import { Ccas } from './ccas.entity';
import type { CcasListArgs, CreateCcasInput, UpdateCcasInput } from './ccas.input';
import { getCcas, listCcas } from './ccas.queries';
import type { CcasPage, CcasType } from './ccas.type';
import { reachIn } from './reached-network';
import { inNetwork } from './refs.queries';

/** Territories in which each kind of centre can stand. */
const TERRITORIES_OF_KIND: Readonly<Record<Ccas['kind'], readonly TerritoryKind[]>> = { ccas: ['commune'], cias: ['epci', 'ept'] };

/** The CCAS of a network: who they are and how to reach them. */
@Injectable()
export class CcasService {
  private readonly ccas: SeenKind<Ccas, CcasType> = {
    entity: Ccas,
    allow: async (viewer, manager, { id }) => requireCan(viewer, 'ccas.update', await ccasTarget(manager, id), { readable: 'network.read' }),
    shown: (viewer, manager, { id }) => this.describe(manager, viewer, id),
  };

  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly writes: SeenWrites,
    private readonly clock: Clock,
    private readonly facts: CcasFactSources,
  ) {}

  async list(viewer: Viewer, args: CcasListArgs): Promise<CcasPage> {
    const { networkId, reach } = await reachIn(this.dataSource, viewer, 'network.read', args.networkId);
    return listCcas(this.dataSource, viewer, this.clock.today(), { ...args, networkId, reach }, this.facts.all);
  }

  async get(viewer: Viewer, id: string): Promise<CcasType> {
    return this.describe(this.dataSource, viewer, id);
  }

  async create(viewer: Viewer, input: CreateCcasInput): Promise<CcasType> {
    const { key: _, networkId, ...values } = input;
    requireCan(viewer, 'ccas.create', await networkTarget(this.dataSource, networkId), { readable: 'network.read' });
    return this.transactions.run(viewer, async (manager) => {
      const id = await once(manager, viewer, input, async () => {
        await this.requireTerritory(manager, networkId, values);
        return insertRow(manager, Ccas, values);
      });
      return this.describe(manager, viewer, id);
    });
  }

  update(viewer: Viewer, { id, version, ...changes }: UpdateCcasInput): Promise<CcasType> {
    return this.writes.update(viewer, this.ccas, { id, version }, changes);
  }

  private async describe(database: Queryable, viewer: Viewer, id: string): Promise<CcasType> {
    const target = requireCan(viewer, 'network.read', await ccasTarget(database, id));
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
