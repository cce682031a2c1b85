import { Inject } from '@nestjs/common';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { networkTarget } from '../network';
import { Allow, CurrentViewer, Public } from '../platform/access/decorators';
import { requireCan } from '../platform/access/require-can';
import type { Viewer } from '../platform/access/viewer';
import { Clock } from '../platform/clock/clock';
import { CONFIG, type Config } from '../platform/config/config';
import { listHelpContacts } from './help-contacts.queries';
import { HelpContact, Publisher } from './legal.type';

@Resolver()
export class LegalResolver {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Public()
  @Query(() => Publisher, { description: 'Who publishes and hosts this instance: read by anybody.' })
  publisher(): Publisher {
    return this.config.publisher;
  }

  @Allow('network.read')
  @Query(() => [HelpContact], { description: 'Whom to call in a network: its coordinators, then its DPO, then its referents.' })
  async helpContacts(
    @CurrentViewer() viewer: Viewer,
    @Args('networkId', { type: () => ID, description: 'The network.' }) networkId: string,
  ): Promise<HelpContact[]> {
    requireCan(viewer, 'network.read', await networkTarget(this.dataSource, networkId));
    return listHelpContacts(this.dataSource, networkId, this.clock.today());
  }
}
