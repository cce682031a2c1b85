import { isSearchable } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { networkTarget } from '../network';
import { found, requireCan } from '../platform/access/require-can';
import type { Viewer } from '../platform/access/viewer';
import { Clock } from '../platform/clock/clock';
import { searchText } from '../platform/database/search-text';
import { SearchSources } from '../platform/declarations/search-sources';
import type { SearchArgs } from './search.args';
import { search } from './search.queries';
import type { SearchHit } from './search.type';

/** One search field over the whole network. */
@Injectable()
export class SearchService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly sources: SearchSources,
    private readonly clock: Clock,
  ) {}

  async search(viewer: Viewer, { networkId, text, take }: SearchArgs): Promise<SearchHit[]> {
    const target = found(await networkTarget(this.dataSource, networkId));
    requireCan(viewer, 'search.use', target);
    if (text === null || !isSearchable(text)) return [];
    const patterns = searchText(text) ?? [];
    return search(this.dataSource, this.sources.all, { viewer, networkId: target.networkId, today: this.clock.today() }, text, patterns, take);
  }
}
