import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { networkTarget } from '../network';
import { found, requireCan } from '../platform/access/require-can';
import type { Viewer } from '../platform/access/viewer';
import { Clock } from '../platform/clock/clock';
import type { Queryable } from '../platform/database/queryable';
import { readConvention } from './convention.queries';
import { conventionTarget } from './convention-targets';
import type { ConventionType } from './convention.type';
import { listConventions } from './register/register.queries';
import type { ConventionPage, ConventionsArgs } from './register/register.type';

/** Reads of conventions. */
@Injectable()
export class ConventionsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Whoever may read the statuses of a network may ask for its register, and finds there what `conventions.read` reaches. */
  async list(viewer: Viewer, args: ConventionsArgs): Promise<ConventionPage> {
    const target = await networkTarget(this.dataSource, args.networkId);
    requireCan(viewer, 'conventions.readStatus', target);
    const today = this.clock.today();
    const on = args.filter?.on ?? today;
    return listConventions(this.dataSource, { viewer, networkId: found(target).networkId, on, isPast: on < today }, args);
  }

  /** A convention with all that its page shows; in a write, by the manager of its transaction. */
  async get(viewer: Viewer, id: string, database: Queryable = this.dataSource): Promise<ConventionType> {
    const target = await conventionTarget(database, id);
    requireCan(viewer, 'conventions.read', target);
    return found(await readConvention(database, { viewer, networkId: found(target).networkId, on: this.clock.today() }, id));
  }
}
