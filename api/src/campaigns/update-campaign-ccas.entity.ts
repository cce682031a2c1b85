import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { Ccas } from '../network';
import { TrackedRow } from '../platform/database/tracked-row';
import { UpdateCampaign, UpdateCampaignSection } from './update-campaign.entity';

/** A CCAS that a campaign asks, and how far it is. */
@Entity('update_campaign_ccas')
@Unique('uq_update_campaign_ccas', ['campaignId', 'ccasId'])
@Index('ix_update_campaign_ccas_ccas', ['ccasId'])
@Check('ck_update_campaign_ccas_submitted', 'submitted_at IS NULL OR first_submitted_at IS NOT NULL')
@Check('ck_update_campaign_ccas_excused', '(excused_at IS NULL) = (excuse_reason IS NULL)')
export class UpdateCampaignCcas extends TrackedRow {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_update_campaign_ccas' })
  id!: string;

  @Column({ name: 'campaign_id', type: 'uuid' })
  campaignId!: string;

  @Column({ name: 'ccas_id', type: 'uuid' })
  ccasId!: string;

  /** A day of its own, where it was given more time than the others. */
  @Column({ name: 'due_on', type: 'date', nullable: true })
  dueOn!: string | null;

  @Column({ name: 'first_seen_at', type: 'timestamptz', nullable: true })
  firstSeenAt!: Date | null;

  /** When all that is asked was first seen to be answered, submitted or not. */
  @Column({ name: 'completed_at', type: 'timestamptz', nullable: true })
  completedAt!: Date | null;

  /** What counts for « à l’heure »; neither a later submission nor a reopening moves it. */
  @Column({ name: 'first_submitted_at', type: 'timestamptz', nullable: true })
  firstSubmittedAt!: Date | null;

  @Column({ name: 'submitted_at', type: 'timestamptz', nullable: true })
  submittedAt!: Date | null;

  @Column({ name: 'submitted_by_id', type: 'uuid', nullable: true })
  submittedById!: string | null;

  /** Whether whoever submitted is not of the CCAS. */
  @Column({ name: 'is_on_behalf', type: 'boolean', default: false })
  isOnBehalf!: boolean;

  @Column({ name: 'reopened_at', type: 'timestamptz', nullable: true })
  reopenedAt!: Date | null;

  @Column({ name: 'reopen_reason', type: 'text', nullable: true })
  reopenReason!: string | null;

  @Column({ name: 'excused_at', type: 'timestamptz', nullable: true })
  excusedAt!: Date | null;

  @Column({ name: 'excuse_reason', type: 'text', nullable: true })
  excuseReason!: string | null;

  @ManyToOne(() => UpdateCampaign, { nullable: false })
  @JoinColumn({ name: 'campaign_id', foreignKeyConstraintName: 'fk_update_campaign_ccas_campaign' })
  campaign!: UpdateCampaign;

  @ManyToOne(() => Ccas, { nullable: false })
  @JoinColumn({ name: 'ccas_id', foreignKeyConstraintName: 'fk_update_campaign_ccas_ccas' })
  ccas!: Ccas;
}

/**
 * One thing that is asked of a CCAS. Made when the campaign opens; its answer is read where it belongs until the campaign is closed, and noted here then
 * (`is_settled`), so that what is written later changes no campaign that is over.
 */
@Entity('update_campaign_item')
@Unique('uq_update_campaign_item', ['responseId', 'sectionId', 'item'])
@Index('ix_update_campaign_item_section', ['sectionId'])
export class UpdateCampaignItem {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_update_campaign_item' })
  id!: string;

  @Column({ name: 'response_id', type: 'uuid' })
  responseId!: string;

  @Column({ name: 'section_id', type: 'uuid' })
  sectionId!: string;

  /** What is asked, as its feature names it. */
  @Column({ type: 'text' })
  item!: string;

  /** What it was called when it was asked; null where the client words it. */
  @Column({ type: 'text', nullable: true })
  label!: string | null;

  @Column({ type: 'integer' })
  rank!: number;

  @Column({ name: 'is_settled', type: 'boolean', default: false })
  isSettled!: boolean;

  /** Of the last answer, however old. */
  @Column({ name: 'answered_at', type: 'timestamptz', nullable: true })
  answeredAt!: Date | null;

  @Column({ name: 'answered_by_id', type: 'uuid', nullable: true })
  answeredById!: string | null;

  @Column({ type: 'text', nullable: true })
  answer!: string | null;

  @ManyToOne(() => UpdateCampaignCcas, { nullable: false })
  @JoinColumn({ name: 'response_id', foreignKeyConstraintName: 'fk_update_campaign_item_response' })
  response!: UpdateCampaignCcas;

  @ManyToOne(() => UpdateCampaignSection, { nullable: false })
  @JoinColumn({ name: 'section_id', foreignKeyConstraintName: 'fk_update_campaign_item_section' })
  section!: UpdateCampaignSection;
}
