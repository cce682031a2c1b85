import { can } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ccasReach, networkTarget } from '../network';
import { found, requireCan } from '../platform/access/require-can';
import type { Viewer } from '../platform/access/viewer';
import { searchText } from '../platform/database/search-text';
import type { SearchArgs } from './search.args';
import { search } from './search.queries';
import type { SearchHit } from './search.type';

/** One search field over the whole network. */
@Injectable()
export class SearchService {
  constructor(private readonly dataSource: DataSource) {}

  async search(viewer: Viewer, { networkId, text, take }: SearchArgs): Promise<SearchHit[]> {
    const target = found(await networkTarget(this.dataSource, networkId));
    requireCan(viewer, 'search.use', target);
    const searched = searchText(text);
    if (searched === null) return [];
    const perimeter = {
      networkId: target.networkId,
      mayReadInitiatives: can(viewer.grants, 'initiatives.read', target),
      mayReadAccounts: can(viewer.grants, 'accounts.read', target),
      conventions: ccasReach(viewer, 'conventions.read', target.networkId),
      mayReadIndicators: can(viewer.grants, 'indicators.read', target),
      mayReadOwnIndicators: can(viewer.grants, 'indicators.readNetwork', target),
    };
    return search(this.dataSource, perimeter, searched, take);
  }
}
