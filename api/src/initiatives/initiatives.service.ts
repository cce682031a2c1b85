import { can } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { found, requireCan } from '../platform/access/require-can';
import type { Viewer } from '../platform/access/viewer';
import { Clock } from '../platform/clock/clock';
import type { Queryable } from '../platform/database/queryable';
import type { SeenKind } from '../platform/writes';
import type { InitiativePage, InitiativesArgs } from './initiative-list.type';
import { listInitiatives } from './initiative-list.queries';
import { readInitiative } from './initiative.queries';
import { initiativeTarget, planTarget } from './initiative-targets';
import { Initiative } from './initiative.entity';
import type { InitiativeType } from './initiative.type';

/** Reads of initiatives. */
@Injectable()
export class InitiativesService {
  /** How an initiative is changed: by who manages those of its network, who is shown all of its page. */
  readonly seen: SeenKind<Initiative, InitiativeType> = {
    entity: Initiative,
    allow: async (viewer, manager, { id }) => requireCan(viewer, 'initiatives.manage', await initiativeTarget(manager, id), { readable: 'initiatives.read' }),
    shown: (viewer, manager, { id }) => this.get(viewer, id, manager),
  };

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async list(viewer: Viewer, args: InitiativesArgs): Promise<InitiativePage> {
    const target = await planTarget(this.dataSource, args.planId);
    requireCan(viewer, 'initiatives.read', target);
    const { networkId } = found(target);
    return listInitiatives(this.dataSource, { viewer, networkId, today: this.clock.today() }, args, can(viewer.grants, 'funding.read', { networkId }));
  }

  /** An initiative with all that its page shows; in a write, by the manager of its transaction. */
  async get(viewer: Viewer, id: string, database: Queryable = this.dataSource): Promise<InitiativeType> {
    const target = await initiativeTarget(database, id);
    requireCan(viewer, 'initiatives.read', target);
    return readInitiative(database, { viewer, networkId: found(target).networkId, today: this.clock.today() }, id, this.clock.now());
  }
}
