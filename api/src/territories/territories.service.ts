import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { found, requireCan } from '../platform/access/require-can';
import type { Viewer } from '../platform/access/viewer';
import { Clock } from '../platform/clock/clock';
import type { TerritoriesArgs, TerritoryMembersArgs } from './territories.args';
import { getTerritory, listMembers, listTerritories } from './territories.queries';
import type { TerritoryMembers, TerritoryPage, TerritoryType } from './territory.type';

/** Reads the official geographic code, which is public: whoever works in a network may look around in it. */
@Injectable()
export class TerritoriesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async get(viewer: Viewer, id: number): Promise<TerritoryType> {
    requireCan(viewer, 'territories.read', {});
    return found(await getTerritory(this.dataSource, id));
  }

  async list(viewer: Viewer, args: TerritoriesArgs): Promise<TerritoryPage> {
    requireCan(viewer, 'territories.read', {});
    return listTerritories(this.dataSource, this.clock.today(), args);
  }

  async members(viewer: Viewer, { withinId, kind }: TerritoryMembersArgs): Promise<TerritoryMembers> {
    requireCan(viewer, 'territories.read', {});
    return listMembers(this.dataSource, withinId, kind);
  }
}
