import type { CampaignAudience, FieldError } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { networkTarget, reachIn } from '../../network';
import { found, requireCan } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { Clock } from '../../platform/clock/clock';
import { once } from '../../platform/creations/once';
import { isId, type Queryable } from '../../platform/database/queryable';
import { insertRow, touchRow, updateRow } from '../../platform/database/row-writes';
import { Transactions } from '../../platform/database/transactions';
import { CampaignSections } from '../../platform/declarations/campaign-sections';
import { DomainError, InputError } from '../../platform/errors/domain-error';
import { type SeenKind, type SeenRow, SeenWrites } from '../../platform/writes';
import { UpdateCampaign, UpdateCampaignSection } from '../update-campaign.entity';
import type { CampaignSectionInput, ChangeUpdateCampaignInput, CreateUpdateCampaignInput } from './update-campaign.input';
import type { CampaignChoices, UpdateCampaignType } from './update-campaign.type';
import { findCohort, findEpt, listCampaigns, listChoices } from './update-campaigns.queries';

interface Audience {
  readonly audience: CampaignAudience;
  readonly ept?: string | null | undefined;
  readonly cohort?: string | null | undefined;
}

/** The campaigns of a network as they are written: nobody is told of one before it opens, and what it asks is fixed then. */
@Injectable()
export class UpdateCampaignsService {
  /** A campaign, to who writes it; whoever follows it reads it. */
  readonly kind: SeenKind<UpdateCampaign, UpdateCampaignType> = {
    entity: UpdateCampaign,
    allow: async (viewer, _, { networkId }) => requireCan(viewer, 'campaigns.manage', { networkId }, { readable: 'campaigns.read' }),
    shown: (viewer, manager, { id, networkId }) => this.one(manager, viewer, networkId, id),
  };

  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly writes: SeenWrites,
    private readonly clock: Clock,
    private readonly sections: CampaignSections,
  ) {}

  async list(viewer: Viewer, asked: string): Promise<UpdateCampaignType[]> {
    const { networkId } = await reachIn(this.dataSource, viewer, 'campaigns.follow', asked);
    return listCampaigns(this.dataSource, this.reading(viewer, networkId));
  }

  async get(viewer: Viewer, id: string, options?: { readonly isCounted: boolean }): Promise<UpdateCampaignType> {
    return this.one(this.dataSource, viewer, await this.networkOf(viewer, id), id, options);
  }

  /** The network in which the viewer would read that campaign; whether it is there, whoever reads it says: who has a network alone is asked for in it. */
  private async networkOf(viewer: Viewer, id: string): Promise<string> {
    if (!isId(id)) throw new DomainError('NOT_FOUND');
    const [own, other] = new Set(viewer.grants.map(({ networkId }) => networkId));
    const asked = own && other === undefined ? own : found(await this.dataSource.manager.findOneBy(UpdateCampaign, { id })).networkId;
    return (await reachIn(this.dataSource, viewer, 'campaigns.follow', asked)).networkId;
  }

  async choices(viewer: Viewer, asked: string): Promise<CampaignChoices[]> {
    const { networkId } = requireCan(viewer, 'campaigns.manage', await networkTarget(this.dataSource, asked));
    return listChoices(this.dataSource, this.reading(viewer, networkId));
  }

  create(viewer: Viewer, input: CreateUpdateCampaignInput): Promise<UpdateCampaignType> {
    return this.transactions.run(viewer, async (manager) => {
      const { networkId } = requireCan(viewer, 'campaigns.manage', await networkTarget(manager, input.networkId), { readable: 'campaigns.read' });
      const id = await once(manager, viewer, input, async () => {
        const { title, purpose, message, minutes, dueOn } = input;
        const audience = await this.audienceOf(manager, networkId, input);
        const campaignId = await insertRow(manager, UpdateCampaign, {
          ...{ networkId, title, purpose, message, minutes, dueOn },
          ...audience,
          createdById: viewer.accountId,
        });
        await this.setSections(manager, { id: campaignId, networkId }, input.sections);
        return campaignId;
      });
      return this.one(manager, viewer, networkId, id);
    });
  }

  /** Before it opens, all of it; then its words alone: what people were asked stays as they were asked it. */
  change(viewer: Viewer, { id, version, sections, audience, ept, cohort, dueOn, ...words }: ChangeUpdateCampaignInput): Promise<UpdateCampaignType> {
    return this.writes.write(viewer, this.kind, { id, version }, async (manager, stored) => {
      const changesWhatIsAsked = [sections, audience, ept, cohort, dueOn].some((value) => value !== undefined);
      if (changesWhatIsAsked && stored.state !== 'draft') throw new DomainError('CAMPAIGN_WRONG_STATE');
      if (audience === undefined && (ept ?? cohort)) throw new InputError([{ path: 'audience', reason: 'REQUIRED' }]);
      const whom = audience === undefined ? {} : await this.audienceOf(manager, stored.networkId, { audience, ept, cohort });
      await updateRow(manager, UpdateCampaign, id, { ...words, dueOn, ...whom });
      if (!sections) return;
      await this.setSections(manager, stored, sections);
      await touchRow(manager, UpdateCampaign, id);
    });
  }

  /** What was asked of people is not deleted. */
  delete(viewer: Viewer, seen: SeenRow): Promise<boolean> {
    return this.writes.delete(viewer, this.kind, seen, async (manager, { id, state }) => {
      if (state !== 'draft') throw new DomainError('CAMPAIGN_WRONG_STATE');
      await manager.delete(UpdateCampaignSection, { campaignId: id });
    });
  }

  private async one(
    database: Queryable,
    viewer: Viewer,
    networkId: string,
    id: string,
    options?: { readonly isCounted: boolean },
  ): Promise<UpdateCampaignType> {
    const [campaign] = await listCampaigns(database, this.reading(viewer, networkId), id, options);
    return found(campaign);
  }

  private async audienceOf(manager: EntityManager, networkId: string, { audience, ept, cohort }: Audience) {
    const eptId = audience === 'ept' ? await findEpt(manager, networkId, ept ?? '') : null;
    const cohortId = audience === 'cohort' ? await findCohort(manager, networkId, cohort ?? '') : null;
    const path = audience === 'ept' ? 'ept' : 'cohort';
    if (eptId === undefined || cohortId === undefined)
      throw new InputError([{ path, reason: (path === 'ept' ? ept : cohort) ? 'UNKNOWN_REFERENCE' : 'REQUIRED' }]);
    return { audience, eptId, cohortId };
  }

  private async setSections(
    manager: EntityManager,
    { id, networkId }: Pick<UpdateCampaign, 'id' | 'networkId'>,
    asked: readonly CampaignSectionInput[],
  ): Promise<void> {
    const known = await listChoices(manager, { networkId, today: this.clock.today(), sections: this.sections });
    const errors = asked.flatMap(({ kind, items }, index): FieldError[] => {
      const choices = new Set(known.find((one) => one.kind === kind)?.choices.map(({ item }) => item));
      const isTwice = asked.findIndex((other) => other.kind === kind) !== index;
      return isTwice || items.some((item) => !choices.has(item)) ? [{ path: `sections.${index}.items`, reason: 'UNKNOWN_REFERENCE' }] : [];
    });
    if (errors.length > 0) throw new InputError(errors);
    await manager.delete(UpdateCampaignSection, { campaignId: id });
    if (asked.length > 0)
      await manager.insert(
        UpdateCampaignSection,
        asked.map(({ kind, items }) => ({ campaignId: id, kind, items: [...new Set(items)] })),
      );
  }

  private readonly reading = (viewer: Viewer, networkId: string) => ({ viewer, networkId, today: this.clock.today(), sections: this.sections });
}
