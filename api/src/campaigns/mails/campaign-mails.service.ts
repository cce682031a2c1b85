import type { CampaignMail } from '@maillage/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { PageLinks } from '../../accounts';
import { ccasRecipients, type HeldBack, MailAllowance, News, type Recipient } from '../../news';
import { Clock } from '../../platform/clock/clock';
import { CONFIG, type Config } from '../../platform/config/config';
import type { Queryable } from '../../platform/database/queryable';
import { Outbox } from '../../platform/mail';
import { UpdateCampaignMail } from '../update-campaign-parts.entity';
import type { UpdateCampaign } from '../update-campaign.entity';
import { ASKER, type CampaignAddressee, DELEGATES } from './campaign-mails.queries';
import { composeCampaignMail } from './compose-campaign-mail';

/** Who is said to ask, where the one who opened the campaign is gone. */
const SOMEBODY = 'La coordination';

/** What is written, and who is said to ask. */
export interface CampaignLetter {
  readonly kind: CampaignMail;
  readonly campaign: Pick<UpdateCampaign, 'id' | 'networkId' | 'title' | 'purpose' | 'message' | 'minutes'>;
  readonly askedByName: string;
  /** Whom to call. */
  readonly contact: string | null;
  readonly sentById: string | null;
}

/** What became of a CCAS that was to be written to. */
export interface WrittenTo {
  readonly responseId: string;
  /** Mails that leave. */
  readonly mailsCount: number;
  /** Why those to whom none leaves were left alone. */
  readonly heldBack: readonly HeldBack[];
}

/** The page of a CCAS, where it answers that campaign. */
const pageOf = (ccasId: string, campaignId: string): string => `/mon-ccas/${ccasId}?campagne=${campaignId}`;

/** Writes the mails of a campaign, in the transaction that notes them: to whoever answers for the CCAS today, one a week for a person whatever asks. */
@Injectable()
export class CampaignMails {
  constructor(
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly pageLinks: PageLinks,
    private readonly allowance: MailAllowance,
    private readonly news: News,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
  ) {}

  /** The letter of a campaign in the name of who opened it. */
  async letter(database: Queryable, kind: CampaignMail, campaign: CampaignLetter['campaign'] & Pick<UpdateCampaign, 'openedById'>): Promise<CampaignLetter> {
    const [asker] = (await database.query(ASKER, [campaign.openedById])) as { name: string; phone: string | null }[];
    const contact = asker?.phone ? `${asker.name} au ${asker.phone}` : null;
    return { kind, campaign, askedByName: asker?.name ?? SOMEBODY, contact, sentById: kind === 'opening' ? campaign.openedById : null };
  }

  /** What opens is noted of every CCAS, written to or not, and told in the product; a reminder is noted where a mail leaves. */
  async write(manager: EntityManager, letter: CampaignLetter, addressees: readonly CampaignAddressee[]): Promise<WrittenTo[]> {
    const isOpening = letter.kind === 'opening';
    const { networkId } = letter.campaign;
    const delegates = (await manager.query(DELEGATES, [addressees.map(({ responseId }) => responseId)])) as { ccasId: string; accountId: string }[];
    const recipients = await ccasRecipients(
      manager,
      networkId,
      addressees.map(({ ccasId }) => ccasId),
      this.clock.today(),
      delegates,
    );
    const accountIds = [...new Set([...recipients.values()].flat().map(({ accountId }) => accountId))];
    const { allowed, heldBack } = await this.allowance.take(manager, networkId, accountIds, isOpening ? 'campaign_opening' : 'campaign_reminder');
    const written: WrittenTo[] = [];
    for (const addressee of addressees) {
      const all = recipients.get(addressee.ccasId) ?? [];
      const told = all.filter(({ accountId }) => allowed.has(accountId));
      const held = all.flatMap(({ accountId }) => heldBack.get(accountId) ?? []);
      written.push({ responseId: addressee.responseId, mailsCount: told.length, heldBack: held });
      if (told.length > 0 || isOpening) await this.note(manager, letter, addressee, { told, heldBackCount: held.length, inProduct: isOpening ? all : told });
    }
    return written;
  }

  /** The mail of the opening as somebody would get it, without a link that opens anything. */
  sample(campaign: UpdateCampaign, leftCount: number, askedByName: string): { mailSubject: string; mailText: string } {
    const letter: CampaignLetter = { kind: 'opening', campaign, askedByName, contact: null, sentById: null };
    const addressee = { ccasName: 'CCAS', dueOn: campaign.dueOn, leftCount };
    const way = { link: `${this.config.publicUrl}/mon-ccas`, code: null };
    const { subject, text } = composeCampaignMail({ ...subjectOf(letter, addressee, { email: '', fullName: '', standsInFor: null }), ...way });
    return { mailSubject: subject, mailText: text };
  }

  private async note(
    manager: EntityManager,
    letter: CampaignLetter,
    addressee: CampaignAddressee,
    { told, heldBackCount, inProduct }: { told: readonly Recipient[]; heldBackCount: number; inProduct: readonly Recipient[] },
  ): Promise<void> {
    const { kind, campaign, sentById } = letter;
    const { responseId, ccasId } = addressee;
    await manager.insert(UpdateCampaignMail, { responseId, kind, sentAt: this.clock.now(), sentById, recipientsCount: told.length, heldBackCount });
    await this.news.tell(manager, {
      kind: kind === 'opening' ? 'campaign_opened' : 'campaign_reminder',
      networkId: campaign.networkId,
      ccasId,
      subject: { type: 'update_campaign', id: campaign.id },
      accountIds: inProduct.map(({ accountId }) => accountId),
      byId: sentById,
    });
    for (const recipient of told) {
      const way = await this.pageLinks.issue(manager, recipient.accountId, pageOf(ccasId, campaign.id));
      await this.outbox.send(manager, composeCampaignMail({ ...subjectOf(letter, addressee, recipient), ...way }), recipient.accountId);
    }
  }
}

const subjectOf = (
  { kind, campaign: { title, purpose, message, minutes }, askedByName, contact }: CampaignLetter,
  { ccasName, dueOn, leftCount }: Pick<CampaignAddressee, 'ccasName' | 'dueOn' | 'leftCount'>,
  { email, fullName, standsInFor }: Pick<Recipient, 'email' | 'fullName' | 'standsInFor'>,
) => ({ kind, to: email, fullName, ccasName, title, purpose, message, minutes, dueOn, leftCount, askedByName, contact, standsInFor });
