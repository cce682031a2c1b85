import type { FormDefinition } from '@maillage/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Network } from '../network';
import { TrackedRow } from '../platform/database/tracked-row';

/** A survey of agents: a draft, then open until its last day, then closed with its results. What it asks never changes once it was opened. */
@Entity('survey')
@Index('ix_survey_network', ['networkId', 'closesOn'])
@Check('ck_survey_title', 'length(title) BETWEEN 1 AND 160')
@Check('ck_survey_order', '(closed_at IS NULL OR opened_at IS NOT NULL) AND (published_at IS NULL OR closed_at IS NOT NULL)')
export class Survey extends TrackedRow {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_survey' })
  id!: string;

  @Column({ name: 'network_id', type: 'uuid' })
  networkId!: string;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'jsonb' })
  definition!: FormDefinition;

  /** The last day on which one answers. */
  @Column({ name: 'closes_on', type: 'date' })
  closesOn!: string;

  @Column({ name: 'opened_at', type: 'timestamptz', nullable: true })
  openedAt!: Date | null;

  /** When its results were worked out, and its answers forgotten. */
  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true })
  closedAt!: Date | null;

  @Column({ name: 'published_at', type: 'timestamptz', nullable: true })
  publishedAt!: Date | null;

  @ManyToOne(() => Network, { nullable: false })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'fk_survey_network' })
  network!: Network;
}
