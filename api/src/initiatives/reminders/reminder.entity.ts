import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Ccas } from '../../network';
import { Plan } from '../plans/plan.entity';

/** A reminder sent to the directors of a CCAS: kept to send one a week at most. */
@Entity('reminder')
@Index('ix_reminder_ccas', ['ccasId', 'sentAt'])
export class Reminder {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_reminder' })
  id!: string;

  @Column({ name: 'ccas_id', type: 'uuid' })
  ccasId!: string;

  @Column({ name: 'plan_id', type: 'uuid' })
  planId!: string;

  @Column({ name: 'sent_at', type: 'timestamptz', default: () => 'now()' })
  sentAt!: Date;

  @Column({ name: 'recipients_count', type: 'integer' })
  recipientsCount!: number;

  @ManyToOne(() => Ccas, { nullable: false })
  @JoinColumn({ name: 'ccas_id', foreignKeyConstraintName: 'fk_reminder_ccas' })
  ccas!: Ccas;

  @ManyToOne(() => Plan, { nullable: false })
  @JoinColumn({ name: 'plan_id', foreignKeyConstraintName: 'fk_reminder_plan' })
  plan!: Plan;
}
