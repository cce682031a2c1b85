import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { Ccas } from '../../network';
import { TrackedRow } from '../../platform/database/tracked-row';
import { MaturityCampaign } from './maturity-campaign.entity';

/** The assessment of a CCAS in a campaign. Once validated, a trigger lets nobody change it. */
@Entity('maturity_assessment')
@Unique('uq_maturity_assessment_campaign', ['campaignId', 'ccasId'])
@Index('ix_maturity_assessment_ccas', ['ccasId'])
@Check('ck_maturity_assessment_assessor', 'length(assessor_name) BETWEEN 1 AND 200')
export class MaturityAssessment extends TrackedRow {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_maturity_assessment' })
  id!: string;

  @Column({ name: 'campaign_id', type: 'uuid' })
  campaignId!: string;

  @Column({ name: 'ccas_id', type: 'uuid' })
  ccasId!: string;

  @Column({ name: 'assessor_name', type: 'text' })
  assessorName!: string;

  @Column({ name: 'assessed_on', type: 'date' })
  assessedOn!: string;

  @Column({ name: 'validated_at', type: 'timestamptz', nullable: true })
  validatedAt!: Date | null;

  @Column({ name: 'validated_by_id', type: 'uuid', nullable: true })
  validatedById!: string | null;

  @ManyToOne(() => MaturityCampaign, { nullable: false })
  @JoinColumn({ name: 'campaign_id', foreignKeyConstraintName: 'fk_maturity_assessment_campaign' })
  campaign!: MaturityCampaign;

  @ManyToOne(() => Ccas, { nullable: false })
  @JoinColumn({ name: 'ccas_id', foreignKeyConstraintName: 'fk_maturity_assessment_ccas' })
  ccas!: Ccas;
}
