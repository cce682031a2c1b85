import {
  CAMPAIGN_AUDIENCES,
  CAMPAIGN_SECTION_KINDS,
  CAMPAIGN_STATES,
  type CampaignAudience,
  type CampaignSectionKind,
  type CampaignState,
} from '@maillage/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { Cohort } from '../cohorts';
import { Network } from '../network';
import { oneOf } from '../platform/database/one-of';
import { TrackedRow } from '../platform/database/tracked-row';
import { Territory } from '../territories';

/** What a network asks of its CCAS by a day. */
@Entity('update_campaign')
@Index('ix_update_campaign_network', ['networkId', 'state'])
@Index('ix_update_campaign_cohort', ['cohortId'])
@Check('ck_update_campaign_title', 'length(title) BETWEEN 1 AND 120')
@Check('ck_update_campaign_audience', oneOf('audience', Object.keys(CAMPAIGN_AUDIENCES)))
@Check('ck_update_campaign_audience_of', `(audience = 'ept') = (ept_id IS NOT NULL) AND (audience = 'cohort' OR cohort_id IS NULL)`)
@Check('ck_update_campaign_minutes', 'minutes BETWEEN 1 AND 240')
@Check('ck_update_campaign_state', oneOf('state', Object.keys(CAMPAIGN_STATES)))
@Check('ck_update_campaign_opened', `(state IN ('open', 'closed')) <= (opened_at IS NOT NULL AND first_due_on IS NOT NULL)`)
@Check('ck_update_campaign_closed', `(state = 'closed') = (closed_at IS NOT NULL)`)
export class UpdateCampaign extends TrackedRow {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_update_campaign' })
  id!: string;

  @Column({ name: 'network_id', type: 'uuid' })
  networkId!: string;

  @Column({ type: 'text' })
  title!: string;

  /** What its answers are for. */
  @Column({ type: 'text', nullable: true })
  purpose!: string | null;

  @Column({ type: 'text', nullable: true })
  message!: string | null;

  @Column({ type: 'text' })
  audience!: CampaignAudience;

  @Column({ name: 'ept_id', type: 'integer', nullable: true })
  eptId!: number | null;

  /** Null where the group was deleted since. */
  @Column({ name: 'cohort_id', type: 'uuid', nullable: true })
  cohortId!: string | null;

  /** What the EPT or the group was called when it opened. */
  @Column({ name: 'audience_name', type: 'text', nullable: true })
  audienceName!: string | null;

  @Column({ type: 'integer', nullable: true })
  minutes!: number | null;

  /** The day in force for those that have none of their own. */
  @Column({ name: 'due_on', type: 'date' })
  dueOn!: string;

  /** The day that counts for « à l’heure », which never moves. */
  @Column({ name: 'first_due_on', type: 'date', nullable: true })
  firstDueOn!: string | null;

  @Column({ type: 'text', default: 'draft' })
  state!: CampaignState;

  @Column({ name: 'opened_at', type: 'timestamptz', nullable: true })
  openedAt!: Date | null;

  @Column({ name: 'opened_by_id', type: 'uuid', nullable: true })
  openedById!: string | null;

  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true })
  closedAt!: Date | null;

  @Column({ name: 'created_by_id', type: 'uuid', nullable: true })
  createdById!: string | null;

  @ManyToOne(() => Network, { nullable: false })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'fk_update_campaign_network' })
  network!: Network;

  @ManyToOne(() => Territory)
  @JoinColumn({ name: 'ept_id', foreignKeyConstraintName: 'fk_update_campaign_ept' })
  ept!: Territory | null;

  @ManyToOne(() => Cohort, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'cohort_id', foreignKeyConstraintName: 'fk_update_campaign_cohort' })
  cohort!: Cohort | null;
}

/** One kind of thing that a campaign asks, with what was chosen of it. The campaign carries the version of both. */
@Entity('update_campaign_section')
@Unique('uq_update_campaign_section', ['campaignId', 'kind'])
@Check('ck_update_campaign_section_kind', oneOf('kind', Object.keys(CAMPAIGN_SECTION_KINDS)))
export class UpdateCampaignSection {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_update_campaign_section' })
  id!: string;

  @Column({ name: 'campaign_id', type: 'uuid' })
  campaignId!: string;

  @Column({ type: 'text' })
  kind!: CampaignSectionKind;

  @Column({ type: 'text', array: true })
  items!: string[];

  @ManyToOne(() => UpdateCampaign, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'campaign_id', foreignKeyConstraintName: 'fk_update_campaign_section_campaign' })
  campaign!: UpdateCampaign;
}
