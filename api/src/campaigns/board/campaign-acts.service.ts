import { hasAnsweredCampaign } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import { recordTarget } from '../../network';
import { found, requireCan } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { Clock } from '../../platform/clock/clock';
import { Bindings } from '../../platform/database/bindings';
import { isId, type Queryable } from '../../platform/database/queryable';
import { touchRow, updateRow } from '../../platform/database/row-writes';
import { CampaignSections } from '../../platform/declarations/campaign-sections';
import { DomainError } from '../../platform/errors/domain-error';
import { type SeenKind, type SeenRow, SeenWrites } from '../../platform/writes';
import { responseTables } from '../campaign.fragments';
import { UpdateCampaignCcas } from '../update-campaign-ccas.entity';
import { UpdateCampaign } from '../update-campaign.entity';
import type { CampaignCounts, UpdateCampaignType } from '../written/update-campaign.type';
import { sectionReading } from '../written/update-campaigns.queries';
import { UpdateCampaignsService } from '../written/update-campaigns.service';
import type { ExcuseFromCampaignInput, ExtendUpdateCampaignInput, ReopenCampaignResponseInput } from './campaign-acts.input';
import { readBoard } from './campaign-board.queries';
import type { CampaignBoard, CampaignBoardRow } from './campaign-board.type';

const LET_GO = `UPDATE update_campaign_item i SET is_settled = false FROM update_campaign_ccas r WHERE r.id = i.response_id AND r.campaign_id = $1`;

/** What the rows of a board add up to, as `CampaignCounts` has it. */
function countsOf(rows: readonly CampaignBoardRow[]): CampaignCounts {
  const expected = rows.filter(({ state }) => state !== 'excused');
  const answered = expected.filter(({ state }) => hasAnsweredCampaign(state));
  const people = (some: readonly CampaignBoardRow[]): number => some.reduce((sum, { populationPersons }) => sum + (populationPersons ?? 0), 0);
  return {
    expected: expected.length,
    excused: rows.length - expected.length,
    seen: expected.filter(({ state }) => state !== 'unseen').length,
    submitted: expected.filter(({ state }) => state === 'submitted').length,
    answered: answered.length,
    onTime: answered.filter(({ isOnTime }) => isOnTime).length,
    population: people(expected),
    answeredPopulation: people(answered),
  };
}

/** What the coordination does from the board. */
@Injectable()
export class CampaignActsService {
  private readonly responses: SeenKind<UpdateCampaignCcas, CampaignBoardRow> = {
    entity: UpdateCampaignCcas,
    allow: async (viewer, manager, { campaignId, ccasId }) => {
      const { networkId } = await manager.findOneByOrFail(UpdateCampaign, { id: campaignId });
      return requireCan(viewer, 'campaigns.manage', await recordTarget(manager, { networkId, ccasId }), { readable: 'campaigns.read' });
    },
    shown: async (viewer, manager, { id, campaignId }) => {
      const { networkId } = await manager.findOneByOrFail(UpdateCampaign, { id: campaignId });
      const [row] = await readBoard(manager, this.reading(viewer, networkId), campaignId, id);
      return found(row);
    },
  };

  constructor(
    private readonly dataSource: DataSource,
    private readonly writes: SeenWrites,
    private readonly clock: Clock,
    private readonly sections: CampaignSections,
    private readonly campaigns: UpdateCampaignsService,
  ) {}

  async board(viewer: Viewer, id: string): Promise<CampaignBoard> {
    // one after the other: side by side they take two connections each, and eight who ask wait for longer
    const campaign = await this.campaigns.get(viewer, id, { isCounted: false });
    const rows = await readBoard(this.dataSource, this.reading(viewer, campaign.networkId), campaign.id);
    return { id: campaign.id, campaign: { ...campaign, counts: campaign.openedAt ? countsOf(rows) : null }, rows };
  }

  /** The day in force, of all or of some; the first one stays. */
  extend(viewer: Viewer, { id, version, dueOn, responseIds }: ExtendUpdateCampaignInput): Promise<UpdateCampaignType> {
    return this.writes.write(viewer, this.campaigns.kind, { id, version }, async (manager, { state }) => {
      if (state !== 'open') throw new DomainError('CAMPAIGN_WRONG_STATE');
      if (dueOn < this.clock.today()) throw new DomainError('CAMPAIGN_DUE_IN_PAST');
      if (!responseIds) {
        await updateRow(manager, UpdateCampaign, id, { dueOn });
        await manager.query('UPDATE update_campaign_ccas SET due_on = NULL WHERE campaign_id = $1 AND due_on IS NOT NULL', [id]);
        return;
      }
      const { affected } = await manager.update(UpdateCampaignCcas, { id: In(responseIds.filter(isId)), campaignId: id }, { dueOn });
      if (affected !== new Set(responseIds).size) throw new DomainError('NOT_FOUND');
      await touchRow(manager, UpdateCampaign, id);
    });
  }

  /** Notes the last answer of each item: what is written later changes no campaign that is over. */
  close(viewer: Viewer, seen: SeenRow): Promise<UpdateCampaignType> {
    return this.writes.write(viewer, this.campaigns.kind, seen, async (manager, campaign) => {
      if (campaign.state !== 'open') throw new DomainError('CAMPAIGN_WRONG_STATE');
      await this.settle(manager, campaign);
      await updateRow(manager, UpdateCampaign, campaign.id, { state: 'closed', closedAt: this.clock.now() });
    });
  }

  reopen(viewer: Viewer, seen: SeenRow): Promise<UpdateCampaignType> {
    return this.writes.write(viewer, this.campaigns.kind, seen, async (manager, { id, state }) => {
      if (state !== 'closed') throw new DomainError('CAMPAIGN_WRONG_STATE');
      await manager.query(LET_GO, [id]);
      await updateRow(manager, UpdateCampaign, id, { state: 'open', closedAt: null });
    });
  }

  excuse(viewer: Viewer, { id, version, reason }: ExcuseFromCampaignInput): Promise<CampaignBoardRow> {
    return this.writes.write(viewer, this.responses, { id, version }, async (manager, stored) => {
      await this.requireOpen(manager, stored);
      const excusedAt = reason ? (stored.excusedAt ?? this.clock.now()) : null;
      await updateRow(manager, UpdateCampaignCcas, id, { excusedAt, excuseReason: reason ?? null });
    });
  }

  /** What was submitted is asked again; when it first was stays, and is what counts for « à l’heure ». */
  reopenResponse(viewer: Viewer, { id, version, reason }: ReopenCampaignResponseInput): Promise<CampaignBoardRow> {
    return this.writes.write(viewer, this.responses, { id, version }, async (manager, stored) => {
      await this.requireOpen(manager, stored);
      if (!stored.submittedAt) throw new DomainError('CAMPAIGN_WRONG_STATE');
      const change = { submittedAt: null, submittedById: null, isOnBehalf: false, reopenedAt: this.clock.now(), reopenReason: reason };
      await updateRow(manager, UpdateCampaignCcas, id, change);
    });
  }

  private async requireOpen(manager: EntityManager, { campaignId }: UpdateCampaignCcas): Promise<void> {
    const { state } = await manager.findOneByOrFail(UpdateCampaign, { id: campaignId });
    if (state !== 'open') throw new DomainError('CAMPAIGN_WRONG_STATE');
  }

  private async settle(database: Queryable, { id, networkId }: UpdateCampaign): Promise<void> {
    const b = new Bindings();
    const reading = sectionReading({ networkId, today: this.clock.today() }, b);
    const tables = responseTables(this.sections, reading, `p.id = ${b.bind(id)}::uuid`);
    await database.query(
      `WITH ${tables.join(', ')}
       UPDATE update_campaign_item i SET is_settled = true, answered_at = n.at, answered_by_id = n.by_id, answer = n.word FROM item_row n WHERE n.id = i.id`,
      b.values,
    );
  }

  private readonly reading = (viewer: Viewer, networkId: string) => ({ viewer, networkId, today: this.clock.today(), sections: this.sections });
}
