import { chooseNumber } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { found, requireCan } from '../platform/access/require-can';
import type { Viewer } from '../platform/access/viewer';
import { once } from '../platform/creations/once';
import { Transactions } from '../platform/database/transactions';
import { requireDates } from './initiative-dates';
import { InitiativeLinks } from './initiative-links.service';
import { planTarget } from './initiative-targets';
import { Initiative } from './initiative.entity';
import type { CreateInitiativeInput } from './initiative.input';
import type { InitiativeType } from './initiative.type';
import { InitiativesService } from './initiatives.service';
import { Plan } from './plans/plan.entity';
import { insertRow, lockRow } from '../platform/database/row-writes';

/** Free numbers of the plan, in their order: each the wanted one if possible. Holds the plan, so that two people who create at once get other numbers. */
export async function takeNumbers(manager: EntityManager, planId: string, wanted: readonly (number | null)[]): Promise<number[]> {
  await lockRow(manager, Plan, planId);
  const rows = (await manager.query('SELECT number FROM initiative WHERE plan_id = $1', [planId])) as { number: number }[];
  const taken = rows.map(({ number }) => number);
  const take = (number: number | null): number => {
    const chosen = chooseNumber(number, taken);
    taken.push(chosen);
    return chosen;
  };
  // those that are free first: nobody is given a number that another keeps
  const kept = wanted.map((number) => (number !== null && !taken.includes(number) ? take(number) : null));
  return kept.map((number) => number ?? take(null));
}

/** The same, of one. */
export const takeNumber = async (manager: EntityManager, planId: string, wanted: number | null): Promise<number> =>
  (await takeNumbers(manager, planId, [wanted]))[0] as number;

@Injectable()
export class CreateInitiativeService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly links: InitiativeLinks,
    private readonly initiatives: InitiativesService,
  ) {}

  async create(viewer: Viewer, input: CreateInitiativeInput): Promise<InitiativeType> {
    const target = await planTarget(this.dataSource, input.planId);
    requireCan(viewer, 'initiatives.manage', target, { readable: 'initiatives.read' });
    const { networkId } = found(target);
    const { planId, title, purpose = null, startsOn = null, endsOn = null } = input;
    requireDates(startsOn, endsOn);
    return this.transactions.run(viewer, async (manager) => {
      const id = await once(manager, viewer, input, async () => {
        const owner = await this.links.person(manager, 'owner', input.owner, networkId);
        const deputy = await this.links.person(manager, 'deputy', input.deputy, networkId);
        // a number that a person asked for is taken or refused, never changed behind their back
        const number = input.number ?? (await takeNumber(manager, planId, null));
        const made = await insertRow(manager, Initiative, {
          planId,
          number,
          title,
          purpose,
          startsOn,
          endsOn,
          ownerAccountId: owner?.accountId ?? null,
          ownerName: owner?.name ?? null,
          deputyAccountId: deputy?.accountId ?? null,
          deputyName: deputy?.name ?? null,
        });
        await this.links.replaceRecommendations(manager, made, input.recommendationIds ?? [], networkId);
        return made;
      });
      return this.initiatives.get(viewer, id, manager);
    });
  }
}
