import { HOME_ATTENTION_KINDS } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AccountVisit } from '../accounts';
import { ccasReach } from '../initiatives';
import { JournalService } from '../journal';
import { networkTarget } from '../network';
import { found } from '../platform/access/require-can';
import type { Viewer } from '../platform/access/viewer';
import { Clock } from '../platform/clock/clock';
import { DomainError } from '../platform/errors/domain-error';
import { readHome } from './home.queries';
import type { Home } from './home.type';

const MAX_CHANGES = 10;

@Injectable()
export class HomeService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly journal: JournalService,
  ) {}

  async get(viewer: Viewer, networkId: string): Promise<Home> {
    const target = found(await networkTarget(this.dataSource, networkId));
    // a director has a home in the network through his own CCAS
    const { isWhole, ccasIds, territoryIds } = ccasReach(viewer, 'home.read', target.networkId);
    if (!isWhole && ccasIds.length + territoryIds.length === 0) throw new DomainError('NOT_FOUND');
    const now = this.clock.now();
    const visit = await this.dataSource.manager.findOneBy(AccountVisit, { accountId: viewer.accountId });
    const since = visit?.previousVisitAt ?? null;
    const { attention, figures } = await readHome(this.dataSource, { viewer, networkId: target.networkId, today: this.clock.today() }, now);
    const order = (kind: (typeof HOME_ATTENTION_KINDS)[number]) => HOME_ATTENTION_KINDS.indexOf(kind);
    return {
      since,
      figures,
      attention: attention.filter(({ count }) => count > 0).sort((one, other) => order(one.kind) - order(other.kind)),
      changes: await this.journal.changesSince(viewer, target.networkId, since, MAX_CHANGES),
    };
  }
}
