import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { networkTarget } from '../network';
import { found, requireCan } from '../platform/access/require-can';
import type { Viewer } from '../platform/access/viewer';
import { Clock } from '../platform/clock/clock';
import { isId, type Queryable } from '../platform/database/queryable';
import type { SeenKind } from '../platform/writes';
import { readConvention } from './convention.queries';
import { conventionTarget } from './convention-targets';
import { Convention } from './convention.entity';
import type { ConventionType } from './convention.type';
import { listLacks } from './lacks/lacks.queries';
import type { ConventionLack, ConventionLacksArgs } from './lacks/lacks.type';
import { listConventions } from './register/register.queries';
import type { ConventionPage, ConventionsArgs } from './register/register.type';

/** Reads of conventions. */
@Injectable()
export class ConventionsService {
  /** How a convention is changed: by who manages it, who is shown all of it. */
  readonly seen: SeenKind<Convention, ConventionType> = {
    entity: Convention,
    allow: async (viewer, manager, { id }) => requireCan(viewer, 'conventions.manage', await conventionTarget(manager, id), { readable: 'conventions.read' }),
    shown: (viewer, manager, { id }) => this.get(viewer, id, manager),
  };

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Whoever may read the statuses of a network may ask for its register, and finds there what `conventions.read` reaches. */
  async list(viewer: Viewer, args: ConventionsArgs): Promise<ConventionPage> {
    const { networkId } = requireCan(viewer, 'conventions.readStatus', await networkTarget(this.dataSource, args.networkId));
    const today = this.clock.today();
    const on = args.filter?.on ?? today;
    return listConventions(this.dataSource, { viewer, networkId, on, isPast: on < today }, args);
  }

  /** What the conventions of a CCAS lack: nothing of one whose conventions the viewer does not read. */
  async lacks(viewer: Viewer, { networkId: asked, ccasId }: ConventionLacksArgs): Promise<ConventionLack[]> {
    const { networkId } = requireCan(viewer, 'conventions.readStatus', await networkTarget(this.dataSource, asked));
    return isId(ccasId) ? listLacks(this.dataSource, { viewer, networkId, on: this.clock.today() }, ccasId) : [];
  }

  /** A convention with all that its page shows; in a write, by the manager of its transaction. */
  async get(viewer: Viewer, id: string, database: Queryable = this.dataSource): Promise<ConventionType> {
    const { networkId } = requireCan(viewer, 'conventions.read', await conventionTarget(database, id));
    return found(await readConvention(database, { viewer, networkId, on: this.clock.today() }, id));
  }
}
