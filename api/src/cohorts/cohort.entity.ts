import { Check, Column, Entity, Exclusion, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { Ccas, Network } from '../network';
import { TrackedRow } from '../platform/database/tracked-row';

/** A named group of CCAS that a network keeps. */
@Entity('cohort')
@Check('ck_cohort_name', 'length(name) BETWEEN 1 AND 80')
@Check('ck_cohort_purpose', 'length(purpose) BETWEEN 1 AND 500')
@Exclusion('ex_cohort_name', 'USING btree (network_id WITH =, lower(name) WITH =)')
export class Cohort extends TrackedRow {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_cohort' })
  id!: string;

  @Column({ name: 'network_id', type: 'uuid' })
  networkId!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text', nullable: true })
  purpose!: string | null;

  @ManyToOne(() => Network, { nullable: false })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'fk_cohort_network' })
  network!: Network;
}

/** That a CCAS is of a group. The group carries the version of both. */
@Entity('cohort_member')
@Unique('uq_cohort_member', ['cohortId', 'ccasId'])
@Index('ix_cohort_member_ccas', ['ccasId'])
export class CohortMember {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_cohort_member' })
  id!: string;

  @Column({ name: 'cohort_id', type: 'uuid' })
  cohortId!: string;

  @Column({ name: 'ccas_id', type: 'uuid' })
  ccasId!: string;

  @ManyToOne(() => Cohort, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'cohort_id', foreignKeyConstraintName: 'fk_cohort_member_cohort' })
  cohort!: Cohort;

  @ManyToOne(() => Ccas, { nullable: false })
  @JoinColumn({ name: 'ccas_id', foreignKeyConstraintName: 'fk_cohort_member_ccas' })
  ccas!: Ccas;
}
