import type { CampaignMail } from '@maillage/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { PageLinks } from '../../accounts';
import { Clock } from '../../platform/clock/clock';
import { CONFIG, type Config } from '../../platform/config/config';
import type { Queryable } from '../../platform/database/queryable';
import { Outbox } from '../../platform/mail';
import { UpdateCampaignMail } from '../update-campaign-parts.entity';
import type { UpdateCampaign } from '../update-campaign.entity';
import type { CampaignAddressee, CampaignRecipient } from './campaign-mails.queries';
import { composeCampaignMail } from './compose-campaign-mail';

/** The page that a campaign's mails lead to: where the CCAS answers. */
const PAGE = '/mon-ccas';

/** What is written, and who is said to ask. */
export interface CampaignLetter {
  readonly kind: CampaignMail;
  readonly campaign: Pick<UpdateCampaign, 'title' | 'purpose' | 'message' | 'minutes' | 'openedById'>;
  readonly askedByName: string;
  readonly sentById: string | null;
}

/** Writes the mails of a campaign, in the transaction that notes them. */
@Injectable()
export class CampaignMails {
  constructor(
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly pageLinks: PageLinks,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
  ) {}

  /** Writes to those of a CCAS, and notes that it was written to, though nobody of it could be. */
  async write(manager: EntityManager, letter: CampaignLetter, addressee: CampaignAddressee): Promise<void> {
    const { responseId, recipients } = addressee;
    const { kind, sentById } = letter;
    await manager.insert(UpdateCampaignMail, { responseId, kind, sentAt: this.clock.now(), sentById, recipientsCount: recipients.length });
    for (const recipient of recipients) {
      const way = await this.pageLinks.issue(manager, recipient.accountId, PAGE);
      await this.outbox.send(manager, composeCampaignMail({ ...subjectOf(letter, addressee, recipient), ...way, contact: null }), recipient.accountId);
    }
  }

  /** The mail of the opening as somebody would get it, without a link that opens anything. */
  async sample(_: Queryable, campaign: UpdateCampaign, itemCount: number, askedByName: string): Promise<{ mailSubject: string; mailText: string }> {
    const addressee = { ccasName: 'CCAS', dueOn: campaign.dueOn, itemCount };
    const recipient = { email: '', fullName: '' };
    const letter: CampaignLetter = { kind: 'opening', campaign, askedByName, sentById: null };
    const way = { link: `${this.config.publicUrl}${PAGE}`, code: null, contact: null };
    const { subject, text } = composeCampaignMail({ ...subjectOf(letter, addressee, recipient), ...way });
    return { mailSubject: subject, mailText: text };
  }
}

const subjectOf = (
  { kind, campaign: { title, purpose, message, minutes }, askedByName }: CampaignLetter,
  { ccasName, dueOn, itemCount }: Pick<CampaignAddressee, 'ccasName' | 'dueOn' | 'itemCount'>,
  { email, fullName }: Pick<CampaignRecipient, 'email' | 'fullName'>,
) => ({ kind, to: email, fullName, ccasName, title, purpose, message, minutes, dueOn, leftCount: itemCount, askedByName });
