import { can, type CampaignReply, type Operation } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import { type CcasTarget, heldOn, recordTarget } from '../../network';
import { News } from '../../news';
import { found, requireCan } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { Clock } from '../../platform/clock/clock';
import { isId, type Queryable } from '../../platform/database/queryable';
import { updateRow } from '../../platform/database/row-writes';
import { Transactions } from '../../platform/database/transactions';
import { CampaignSections } from '../../platform/declarations/campaign-sections';
import { DomainError, InputError } from '../../platform/errors/domain-error';
import { holdSeenPlace, refuseAsChanged } from '../../platform/writes';
import { UpdateCampaignCcas } from '../update-campaign-ccas.entity';
import { UpdateCampaign } from '../update-campaign.entity';
import { UpdateCampaignDelegation, UpdateCampaignReply } from '../update-campaign-parts.entity';
import type { CcasCampaignsArgs, DelegateCampaignSectionInput, ReplyToCampaignInput } from './ccas-campaign.input';
import { listCcasCampaigns } from './ccas-campaign.queries';
import type { CampaignItem, CcasCampaign, CcasCampaignSection } from './ccas-campaign.type';

/** What a campaign asks of one CCAS, held until the end of the transaction, to who may do something of it. */
interface HeldResponse {
  readonly id: string;
  readonly target: CcasTarget;
}

/** One thing that is asked, with the section that asks it. */
interface AskedThing {
  readonly section: CcasCampaignSection;
  readonly item: CampaignItem;
}

/** Where a response stands; its campaign is held with it, so that it does not close meanwhile. */
const HOLD_RESPONSE = `
  SELECT p.network_id AS "networkId", r.ccas_id AS "ccasId", p.state, r.excused_at IS NOT NULL AS "isExcused"
    FROM update_campaign_ccas r JOIN update_campaign p ON p.id = r.campaign_id
   WHERE r.id = $1 AND p.state IN ('open', 'closed') FOR SHARE OF p FOR UPDATE OF r`;

/** Whether somebody contributes at a CCAS on a day. $1 account, $2 CCAS, $3 day, $4 network. */
const CONTRIBUTES = `
  SELECT a.id FROM account a JOIN role_assignment h ON h.account_id = a.id
   WHERE a.id = $1 AND a.disabled_at IS NULL AND h.ccas_id = $2 AND h.network_id = $4 AND h.role = 'contributor' AND ${heldOn('h', '$3::date')}`;

/** What a CCAS does with what campaigns ask of it. The answers themselves are given where they belong, through the features. */
@Injectable()
export class CampaignAnswersService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly sections: CampaignSections,
    private readonly news: News,
  ) {}

  async list(viewer: Viewer, { networkId, ccasId }: CcasCampaignsArgs): Promise<CcasCampaign[]> {
    const target = isId(networkId) && isId(ccasId) ? await recordTarget(this.dataSource, { networkId: networkId.toLowerCase(), ccasId }) : null;
    return listCcasCampaigns(this.dataSource, this.reading(viewer, requireCan(viewer, 'campaigns.read', target)));
  }

  /** Notes that its page was opened by somebody of the CCAS: the first time alone. */
  see(viewer: Viewer, responseId: string): Promise<CcasCampaign> {
    return this.act(viewer, responseId, ['campaigns.read'], async (manager, response) => {
      if (!isOf(viewer, response)) return;
      const { id } = response;
      const stored = await manager.findOneByOrFail(UpdateCampaignCcas, { id });
      if (!stored.firstSeenAt) await updateRow(manager, UpdateCampaignCcas, id, { firstSeenAt: this.clock.now() });
    });
  }

  /**
   * From the version that the person saw: who was faster is shown to her, and stays unless she says otherwise. Sent twice, or by two who say the same, it is
   * said once, by whoever was first.
   */
  async reply(viewer: Viewer, { itemId, kind = null, reason, version }: ReplyToCampaignInput): Promise<CcasCampaign> {
    const responseId = isId(itemId) ? await responseOf(this.dataSource, itemId) : undefined;
    if (kind === 'unavailable' && !reason) throw new InputError([{ path: 'reason', reason: 'REASON_REQUIRED' }]);
    return this.act(viewer, found(responseId), ['campaigns.answer', 'campaigns.answerFor'], async (manager, response) => {
      const asked = await this.asked(manager, viewer, response, itemId);
      const isOfLack = kind === 'unchanged' && this.sections.of(asked.section.kind).nothingNew === 'of_lack';
      if (isOfLack && !reason) throw new InputError([{ path: 'reason', reason: 'REASON_REQUIRED' }]);
      const said = { kind, reason: kind === 'unavailable' || isOfLack ? (reason ?? null) : null };
      if ((asked.item.reply?.kind ?? null) === said.kind && (asked.item.reply?.reason ?? null) === said.reason) return;
      const shown = (): Promise<CampaignItem> => Promise.resolve(asked.item);
      const stored = await holdSeenPlace(manager, { entity: UpdateCampaignReply, at: { itemId }, shown }, version);
      if (kind === null) await this.takeBack(manager, viewer, response, stored);
      else await this.say(manager, viewer, { asked, stored, responseId: response.id }, { kind, reason: said.reason });
    });
  }

  /** Submits once, however often it is sent and by however many: what was submitted stays so, of whoever was first. */
  submit(viewer: Viewer, responseId: string): Promise<CcasCampaign> {
    return this.act(viewer, responseId, ['campaigns.submit'], async (manager, response) => {
      const campaign = await this.read(manager, viewer, response);
      if (campaign.submittedAt) return;
      if (!campaign.canSubmit) throw new DomainError('CAMPAIGN_WRONG_STATE');
      if (campaign.answeredCount === 0) throw new DomainError('CAMPAIGN_NOTHING_ANSWERED');
      const stored = await manager.findOneByOrFail(UpdateCampaignCcas, { id: response.id });
      const now = this.clock.now();
      await updateRow(manager, UpdateCampaignCcas, response.id, {
        submittedAt: now,
        submittedById: viewer.accountId,
        isOnBehalf: campaign.isForAnother,
        firstSubmittedAt: stored.firstSubmittedAt ?? now,
      });
      await this.tellSubmitted(manager, viewer, campaign, response.target);
    });
  }

  delegate(viewer: Viewer, { responseId, sectionId, accountId }: DelegateCampaignSectionInput): Promise<CcasCampaign> {
    return this.act(viewer, responseId, ['campaigns.delegate'], async (manager, response) => {
      const { sections } = await this.read(manager, viewer, response);
      if (!sections.some(({ id }) => id === sectionId)) throw new DomainError('NOT_FOUND');
      const { networkId, ccasId } = response.target;
      const isThere = !accountId || (isId(accountId) && (await hasRows(manager, CONTRIBUTES, [accountId, ccasId, this.clock.today(), networkId])));
      if (!isThere) throw new InputError([{ path: 'accountId', reason: 'UNKNOWN_REFERENCE' }]);
      const stored = await manager.findOneBy(UpdateCampaignDelegation, { responseId, sectionId });
      if (stored?.accountId === accountId) return;
      if (stored) await manager.delete(UpdateCampaignDelegation, { id: stored.id });
      if (accountId) await manager.insert(UpdateCampaignDelegation, { responseId, sectionId, accountId });
    });
  }

  private async act(
    viewer: Viewer,
    responseId: string,
    anyOf: readonly [Operation, ...Operation[]],
    work: (manager: EntityManager, response: HeldResponse) => Promise<void>,
  ): Promise<CcasCampaign> {
    if (!isId(responseId)) throw new DomainError('NOT_FOUND');
    const id = responseId.toLowerCase();
    return this.transactions.run(
      viewer,
      async (manager) => {
        const [stored] = (await manager.query(HOLD_RESPONSE, [id])) as { networkId: string; ccasId: string; state: string; isExcused: boolean }[];
        const place = found(await recordTarget(manager, found(stored)));
        const operation = anyOf.find((one) => can(viewer.grants, one, place)) ?? anyOf[0];
        const response = { id, target: requireCan(viewer, operation, place, { readable: 'campaigns.read' }) };
        const isRead = operation === 'campaigns.read';
        if (stored?.state !== 'open' || (stored.isExcused && !isRead)) throw new DomainError('CAMPAIGN_WRONG_STATE');
        await work(manager, response);
        // who merely reads writes nothing
        if (!isRead || isOf(viewer, response)) await this.noteCompletion(manager, viewer, response);
        return response;
      },
      (manager, response) => this.read(manager, viewer, response),
    );
  }

  private async read(database: Queryable, viewer: Viewer, { id, target }: HeldResponse): Promise<CcasCampaign> {
    const [campaign] = await listCcasCampaigns(database, this.reading(viewer, target), id);
    return found(campaign);
  }

  /** Tells whoever asked. */
  private async tellSubmitted(manager: EntityManager, viewer: Viewer, { campaignId }: CcasCampaign, { networkId, ccasId }: CcasTarget): Promise<void> {
    const { openedById } = await manager.findOneByOrFail(UpdateCampaign, { id: campaignId });
    await this.news.tell(manager, {
      kind: 'campaign_submitted',
      networkId,
      ccasId,
      subject: { type: 'update_campaign', id: campaignId },
      accountIds: openedById ? [openedById] : [],
      byId: viewer.accountId,
    });
  }

  /** Notes once that all is answered, and since when, whoever notices how much later: what is due, and asked, then goes. */
  private async noteCompletion(manager: EntityManager, viewer: Viewer, response: HeldResponse): Promise<void> {
    const { answeredCount, itemCount, sections } = await this.read(manager, viewer, response);
    if (answeredCount < itemCount) return;
    const stated = sections.flatMap(({ items }) => items.flatMap(({ statedAt }) => (statedAt ? [new Date(statedAt).getTime()] : [])));
    await manager.update(UpdateCampaignCcas, { id: response.id, completedAt: IsNull() }, { completedAt: new Date(Math.max(...stated)) });
  }

  private async say(
    manager: EntityManager,
    viewer: Viewer,
    { asked: { section, item }, stored, responseId }: { asked: AskedThing; stored: UpdateCampaignReply | null; responseId: string },
    reply: { readonly kind: CampaignReply; readonly reason: string | null },
  ): Promise<void> {
    // answered meanwhile where it belongs, which outweighs what is said here
    if (item.state === 'answered') refuseAsChanged({ current: item, changedByName: item.statedByName, changedAt: item.statedAt });
    const { nothingNew } = this.sections.of(section.kind);
    if (reply.kind === 'unchanged' && (nothingNew === 'of_feature' || (nothingNew === 'of_answer' && item.lastAnswer === null)))
      throw new DomainError('CAMPAIGN_NOTHING_TO_CONFIRM');
    const said = { ...reply, saidAt: this.clock.now(), saidById: viewer.accountId };
    if (stored) await updateRow(manager, UpdateCampaignReply, stored.id, said);
    else await manager.insert(UpdateCampaignReply, { itemId: item.id, responseId, ...said });
  }

  /** What the CCAS said is its own to take back: who answers for it takes back what she said herself. */
  private async takeBack(manager: EntityManager, viewer: Viewer, { target }: HeldResponse, stored: UpdateCampaignReply | null): Promise<void> {
    if (!stored) return;
    if (stored.saidById !== viewer.accountId && !can(viewer.grants, 'campaigns.answer', target)) throw new DomainError('NOT_ALLOWED');
    await manager.delete(UpdateCampaignReply, { id: stored.id });
  }

  private async asked(manager: EntityManager, viewer: Viewer, response: HeldResponse, itemId: string): Promise<AskedThing> {
    const id = itemId.toLowerCase();
    const { sections } = await this.read(manager, viewer, response);
    const [asked] = sections.flatMap((section) => section.items.flatMap((item) => (item.id === id ? [{ section, item }] : [])));
    return found(asked);
  }

  private readonly reading = (viewer: Viewer, target: CcasTarget) => ({ viewer, target, today: this.clock.today(), sections: this.sections });
}

/** Whether the viewer is of the CCAS. */
const isOf = ({ grants }: Viewer, { target }: HeldResponse): boolean => grants.some(({ ccasId }) => ccasId === target.ccasId);

const hasRows = async (database: Queryable, sql: string, values: unknown[]): Promise<boolean> => ((await database.query(sql, values)) as unknown[]).length > 0;

async function responseOf(database: Queryable, itemId: string): Promise<string | undefined> {
  const [row] = (await database.query('SELECT response_id AS id FROM update_campaign_item WHERE id = $1', [itemId])) as { id: string }[];
  return row?.id;
}
