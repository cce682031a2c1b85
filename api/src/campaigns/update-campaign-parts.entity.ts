import { CAMPAIGN_MAILS, CAMPAIGN_REPLIES, type CampaignMail, type CampaignReply } from '@maillage/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { Account } from '../accounts';
import { oneOf } from '../platform/database/one-of';
import { TrackedRow } from '../platform/database/tracked-row';
import { UpdateCampaignCcas, UpdateCampaignItem } from './update-campaign-ccas.entity';
import { UpdateCampaignSection } from './update-campaign.entity';

/** What is said of an asked thing in the campaign itself: the last answer holds, or there is none to be had, and why. */
@Entity('update_campaign_reply')
@Unique('uq_update_campaign_reply_item', ['itemId'])
@Index('ix_update_campaign_reply_response', ['responseId'])
@Check('ck_update_campaign_reply_kind', oneOf('kind', Object.keys(CAMPAIGN_REPLIES)))
@Check('ck_update_campaign_reply_reason', `kind <> 'unavailable' OR reason IS NOT NULL`)
export class UpdateCampaignReply extends TrackedRow {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_update_campaign_reply' })
  id!: string;

  @Column({ name: 'response_id', type: 'uuid' })
  responseId!: string;

  @Column({ name: 'item_id', type: 'uuid' })
  itemId!: string;

  @Column({ type: 'text' })
  kind!: CampaignReply;

  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  @Column({ name: 'said_at', type: 'timestamptz' })
  saidAt!: Date;

  @Column({ name: 'said_by_id', type: 'uuid', nullable: true })
  saidById!: string | null;

  @ManyToOne(() => UpdateCampaignCcas, { nullable: false })
  @JoinColumn({ name: 'response_id', foreignKeyConstraintName: 'fk_update_campaign_reply_response' })
  response!: UpdateCampaignCcas;

  @ManyToOne(() => UpdateCampaignItem, { nullable: false })
  @JoinColumn({ name: 'item_id', foreignKeyConstraintName: 'fk_update_campaign_reply_item' })
  item!: UpdateCampaignItem;
}

/** Whom the director gave a section to. */
@Entity('update_campaign_delegation')
@Unique('uq_update_campaign_delegation', ['responseId', 'sectionId'])
@Index('ix_update_campaign_delegation_account', ['accountId'])
export class UpdateCampaignDelegation {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_update_campaign_delegation' })
  id!: string;

  @Column({ name: 'response_id', type: 'uuid' })
  responseId!: string;

  @Column({ name: 'section_id', type: 'uuid' })
  sectionId!: string;

  @Column({ name: 'account_id', type: 'uuid' })
  accountId!: string;

  @ManyToOne(() => UpdateCampaignCcas, { nullable: false })
  @JoinColumn({ name: 'response_id', foreignKeyConstraintName: 'fk_update_campaign_delegation_response' })
  response!: UpdateCampaignCcas;

  @ManyToOne(() => UpdateCampaignSection, { nullable: false })
  @JoinColumn({ name: 'section_id', foreignKeyConstraintName: 'fk_update_campaign_delegation_section' })
  section!: UpdateCampaignSection;

  @ManyToOne(() => Account, { nullable: false })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'fk_update_campaign_delegation_account' })
  account!: Account;
}

/** A mail of a campaign to a CCAS. What the campaign sends by itself, it sends once. */
@Entity('update_campaign_mail')
@Index('uq_update_campaign_mail_once', ['responseId', 'kind'], { unique: true, where: `kind <> 'by_hand'` })
@Index('ix_update_campaign_mail_response', ['responseId', 'sentAt'])
@Check('ck_update_campaign_mail_kind', oneOf('kind', Object.keys(CAMPAIGN_MAILS)))
@Check('ck_update_campaign_mail_recipients', 'recipients_count >= 0')
@Check('ck_update_campaign_mail_held_back', 'held_back_count >= 0')
export class UpdateCampaignMail {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_update_campaign_mail' })
  id!: string;

  @Column({ name: 'response_id', type: 'uuid' })
  responseId!: string;

  @Column({ type: 'text' })
  kind!: CampaignMail;

  @Column({ name: 'sent_at', type: 'timestamptz' })
  sentAt!: Date;

  @Column({ name: 'sent_by_id', type: 'uuid', nullable: true })
  sentById!: string | null;

  /** None: nobody of the CCAS could be written to. */
  @Column({ name: 'recipients_count', type: 'integer' })
  recipientsCount!: number;

  /** Those to whom it did not go: asked something less than a week ago, or away. */
  @Column({ name: 'held_back_count', type: 'integer', default: 0 })
  heldBackCount!: number;

  @ManyToOne(() => UpdateCampaignCcas, { nullable: false })
  @JoinColumn({ name: 'response_id', foreignKeyConstraintName: 'fk_update_campaign_mail_response' })
  response!: UpdateCampaignCcas;
}
