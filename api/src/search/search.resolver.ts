import { can } from '@maillage/domain';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { networkTarget } from '../network';
import { Allow, CurrentViewer } from '../platform/access/decorators';
import { requireCan } from '../platform/access/require-can';
import type { Viewer } from '../platform/access/viewer';
import { SearchHit } from './search-hit.type';
import { SearchArgs } from './search.args';
import { searchNetwork } from './search.queries';

@Resolver()
export class SearchResolver {
  constructor(private readonly dataSource: DataSource) {}

  @Allow('search.use')
  @Query(() => [SearchHit], {
    description:
      'Finds an initiative, a CCAS, a recommendation, a person or a territory of the network by its name, number or code. Errors: NOT_FOUND (network).',
  })
  async search(@CurrentViewer() viewer: Viewer, @Args() { networkId, text, take }: SearchArgs): Promise<SearchHit[]> {
    const target = await networkTarget(this.dataSource, networkId);
    requireCan(viewer, 'network.read', target);
    const mayFind = (operation: 'initiatives.read' | 'accounts.read') => target !== null && can(viewer.grants, operation, target);
    return searchNetwork(this.dataSource, networkId, text, take, { initiatives: mayFind('initiatives.read'), accounts: mayFind('accounts.read') });
  }
}
