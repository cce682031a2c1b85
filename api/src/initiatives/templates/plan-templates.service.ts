import { addMonths, can } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { networkTarget } from '../../network';
import { found, requireCan } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { Clock } from '../../platform/clock/clock';
import { once } from '../../platform/creations/once';
import { isId, type Queryable } from '../../platform/database/queryable';
import { insertRow } from '../../platform/database/row-writes';
import { Transactions } from '../../platform/database/transactions';
import { DomainError, InputError } from '../../platform/errors/domain-error';
import { takeNumbers } from '../create-initiative.service';
import { Initiative } from '../initiative.entity';
import { planTarget } from '../initiative-targets';
import { Milestone } from '../milestones/milestone.entity';
import { Plan } from '../plans/plan.entity';
import type { PlanType } from '../plans/plan.type';
import { findPlanOfYear, getPlan } from '../plans/plans.queries';
import { PlanTemplate, type TemplateInitiative } from './plan-template.entity';
import type { PlanTemplateType, SharePlanInput, UsePlanTemplateInput } from './plan-template.type';

/** $1 plan, $2 ids. Titles, purposes and days alone. */
const SHARED = `
  SELECT i.title, i.purpose, i.starts_on::text AS "startsOn", i.ends_on::text AS "endsOn",
         (SELECT coalesce(json_agg(json_build_object('kind', m.kind, 'title', m.title, 'dueOn', m.due_on) ORDER BY m.due_on, m.id), '[]') FROM milestone m WHERE m.initiative_id = i.id) AS milestones
    FROM initiative i WHERE i.plan_id = $1 AND i.id = ANY ($2::uuid[]) AND i.archived_at IS NULL ORDER BY i.number`;

const LIST = `
  SELECT t.id, t.title, t.summary, n.name AS "networkName", t.network_id AS "networkId", t.year, t.created_at AS "createdAt", t.initiatives
    FROM plan_template t JOIN network n ON n.id = t.network_id`;

type StoredTemplate = Omit<PlanTemplateType, 'canWithdraw'> & { readonly networkId: string; readonly initiatives: TemplateInitiative[] };

/** Templates of plans and of initiatives, shared between the networks of the instance: made from a plan by who manages it, copied where they are used. */
@Injectable()
export class PlanTemplatesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** All of the instance, whoever shared them: the guard knows that the viewer leads a network, or looks after the instance. */
  async list(viewer: Viewer): Promise<PlanTemplateType[]> {
    const stored = (await this.dataSource.query(`${LIST} ORDER BY t.created_at DESC, t.id LIMIT 200`)) as StoredTemplate[];
    return stored.map((template) => shown(viewer, template));
  }

  async share(viewer: Viewer, input: SharePlanInput): Promise<PlanTemplateType> {
    const target = await planTarget(this.dataSource, input.planId);
    requireCan(viewer, 'planTemplates.share', target, { readable: 'initiatives.read' });
    const { networkId, year } = found(target);
    const { planId, initiativeIds, title, summary = null } = input;
    if (initiativeIds.length === 0) throw new DomainError('NO_INITIATIVE_CHOSEN');
    return this.transactions.run(viewer, async (manager) => {
      const id = await once(manager, viewer, input, async () => {
        const wanted = [...new Set(initiativeIds.map((each) => each.toLowerCase()))];
        const initiatives = (await manager.query(SHARED, [planId, wanted.filter(isId)])) as TemplateInitiative[];
        if (initiatives.length !== wanted.length) throw new InputError([{ path: 'initiativeIds', reason: 'UNKNOWN_REFERENCE' }]);
        return insertRow(manager, PlanTemplate, { networkId, year, title, summary, initiatives });
      });
      return shown(viewer, found(await this.find(manager, id)));
    });
  }

  /** Plans that were made from it stay as they are. */
  async withdraw(viewer: Viewer, id: string): Promise<true> {
    const template = await this.find(this.dataSource, id);
    requireCan(viewer, 'planTemplates.withdraw', template ? { networkId: template.networkId } : null, { readable: 'planTemplates.read' });
    await this.transactions.run(viewer, (manager) => manager.delete(PlanTemplate, { id: found(template).id }));
    return true;
  }

  /** Its initiatives as new ones of a plan, their days moved to its year; nothing ties them to where they come from. */
  async use(viewer: Viewer, input: UsePlanTemplateInput): Promise<PlanType> {
    const { networkId, year, title, places } = input;
    requireCan(viewer, 'initiatives.manage', await networkTarget(this.dataSource, networkId), { readable: 'initiatives.read' });
    if (places.length === 0) throw new DomainError('NO_INITIATIVE_CHOSEN');
    return this.transactions.run(viewer, async (manager) => {
      const id = await once(manager, viewer, input, async () => {
        const template = found(await this.find(manager, input.templateId));
        const chosen = [...new Set(places)].map((place) => template.initiatives[place]).filter((each) => each !== undefined);
        if (chosen.length !== new Set(places).size) throw new InputError([{ path: 'places', reason: 'UNKNOWN_REFERENCE' }]);
        const planId = (await findPlanOfYear(manager, networkId, year))?.id ?? (await insertRow(manager, Plan, { networkId, year, title }));
        await this.add(manager, planId, chosen, year - template.year);
        return planId;
      });
      return found(await getPlan(manager, id, this.clock.today()));
    });
  }

  private async add(manager: EntityManager, planId: string, initiatives: readonly TemplateInitiative[], years: number): Promise<void> {
    const numbers = await takeNumbers(
      manager,
      planId,
      initiatives.map(() => null),
    );
    const moved = (day: string | null): string | null => (day === null ? null : addMonths(day, years * 12));
    for (const [at, { title, purpose, startsOn, endsOn, milestones }] of initiatives.entries()) {
      const number = numbers[at];
      const initiativeId = await insertRow(manager, Initiative, { planId, number, title, purpose, startsOn: moved(startsOn), endsOn: moved(endsOn) });
      await manager.insert(
        Milestone,
        milestones.map((milestone) => ({ initiativeId, kind: milestone.kind, title: milestone.title, dueOn: addMonths(milestone.dueOn, years * 12) })),
      );
    }
  }

  private async find(database: Queryable, id: string): Promise<StoredTemplate | undefined> {
    if (!isId(id)) return undefined;
    const [template] = (await database.query(`${LIST} WHERE t.id = $1`, [id])) as StoredTemplate[];
    return template;
  }
}

const shown = (viewer: Viewer, { networkId, ...template }: StoredTemplate): PlanTemplateType => ({
  ...template,
  canWithdraw: can(viewer.grants, 'planTemplates.withdraw', { networkId }),
});
