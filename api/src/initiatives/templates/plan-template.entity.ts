import type { MilestoneKind } from '@maillage/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Network } from '../../network';
import { TrackedRow } from '../../platform/database/tracked-row';

/** An initiative of a template: what it is and when, in the year of the plan that it comes from. Never whose, for whom or for how much. */
export interface TemplateInitiative {
  readonly title: string;
  readonly purpose: string | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly milestones: readonly { readonly kind: MilestoneKind; readonly title: string; readonly dueOn: string }[];
}

/** What a network shares of a plan with the others of the instance. */
@Entity('plan_template')
@Index('ix_plan_template_network', ['networkId'])
@Check('ck_plan_template_title', 'length(title) BETWEEN 1 AND 200')
@Check('ck_plan_template_year', 'year BETWEEN 2000 AND 2100')
export class PlanTemplate extends TrackedRow {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_plan_template' })
  id!: string;

  @Column({ name: 'network_id', type: 'uuid' })
  networkId!: string;

  @Column({ type: 'integer' })
  year!: number;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text', nullable: true })
  summary!: string | null;

  @Column({ type: 'jsonb' })
  initiatives!: TemplateInitiative[];

  @ManyToOne(() => Network, { nullable: false })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'fk_plan_template_network' })
  network!: Network;
}
