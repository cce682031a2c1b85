import { WEATHERS, type Weather } from '@maillage/domain';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { Account } from '../accounts';
import { oneOf } from '../platform/database/one-of';
import { TrackedRow } from '../platform/database/tracked-row';
import { Plan } from './plans/plan.entity';

/** An action of a yearly plan, with who carries it: an account, or a free name. */
@Entity('initiative')
@Unique('uq_initiative_number', ['planId', 'number'])
@Unique('uq_initiative_carried_over', ['planId', 'carriedOverFromId'])
@Check('ck_initiative_number', 'number BETWEEN 1 AND 999')
@Check('ck_initiative_title', 'length(title) BETWEEN 1 AND 200')
@Check('ck_initiative_owner', 'num_nonnulls(owner_account_id, owner_name) <= 1')
@Check('ck_initiative_deputy', 'num_nonnulls(deputy_account_id, deputy_name) <= 1')
@Check('ck_initiative_dates', 'starts_on <= ends_on')
@Check('ck_initiative_weather', oneOf('weather', WEATHERS))
@Check('ck_initiative_carry_over', 'carried_over_from_id IS NULL OR carry_over_reason IS NOT NULL')
export class Initiative extends TrackedRow {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_initiative' })
  id!: string;

  @Column({ name: 'plan_id', type: 'uuid' })
  planId!: string;

  @Column({ type: 'integer' })
  number!: number;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text', nullable: true })
  purpose!: string | null;

  @Column({ name: 'owner_account_id', type: 'uuid', nullable: true })
  ownerAccountId!: string | null;

  @Column({ name: 'owner_name', type: 'text', nullable: true })
  ownerName!: string | null;

  @Column({ name: 'deputy_account_id', type: 'uuid', nullable: true })
  deputyAccountId!: string | null;

  @Column({ name: 'deputy_name', type: 'text', nullable: true })
  deputyName!: string | null;

  @Column({ name: 'starts_on', type: 'date', nullable: true })
  startsOn!: string | null;

  @Column({ name: 'ends_on', type: 'date', nullable: true })
  endsOn!: string | null;

  @Column({ type: 'text', default: 'unknown' })
  weather!: Weather;

  @Column({ name: 'weather_text', type: 'text', nullable: true })
  weatherText!: string | null;

  @Column({ name: 'weather_at', type: 'timestamptz', nullable: true })
  weatherAt!: Date | null;

  @Column({ name: 'carried_over_from_id', type: 'uuid', nullable: true })
  carriedOverFromId!: string | null;

  @Column({ name: 'carry_over_reason', type: 'text', nullable: true })
  carryOverReason!: string | null;

  @Column({ name: 'archived_at', type: 'timestamptz', nullable: true })
  archivedAt!: Date | null;

  @ManyToOne(() => Plan, { nullable: false })
  @JoinColumn({ name: 'plan_id', foreignKeyConstraintName: 'fk_initiative_plan' })
  plan!: Plan;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'owner_account_id', foreignKeyConstraintName: 'fk_initiative_owner' })
  owner!: Account | null;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'deputy_account_id', foreignKeyConstraintName: 'fk_initiative_deputy' })
  deputy!: Account | null;

  @ManyToOne(() => Initiative)
  @JoinColumn({ name: 'carried_over_from_id', foreignKeyConstraintName: 'fk_initiative_carried_over' })
  carriedOverFrom!: Initiative | null;
}
