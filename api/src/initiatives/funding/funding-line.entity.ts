import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Funder } from '../../network';
import { cents } from '../../platform/database/cents';
import { TrackedRow } from '../../platform/database/tracked-row';
import { Initiative } from '../initiative.entity';

/** What a funder is asked for and gives to an initiative: five amounts that are never typed as rates. */
@Entity('funding_line')
@Index('ix_funding_line_initiative', ['initiativeId'])
@Index('ix_funding_line_funder', ['funderId'])
@Check(
  'ck_funding_line_amounts',
  'least(sought_cents, promised_cents, notified_cents, signed_cents, paid_cents) >= 0 AND greatest(sought_cents, promised_cents, notified_cents, signed_cents, paid_cents) < 100000000000000',
)
export class FundingLine extends TrackedRow {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_funding_line' })
  id!: string;

  @Column({ name: 'initiative_id', type: 'uuid' })
  initiativeId!: string;

  @Column({ name: 'funder_id', type: 'uuid' })
  funderId!: string;

  @Column({ type: 'text', nullable: true })
  label!: string | null;

  @Column({ name: 'sought_cents', type: 'bigint', nullable: true, transformer: cents })
  soughtCents!: number | null;

  @Column({ name: 'promised_cents', type: 'bigint', nullable: true, transformer: cents })
  promisedCents!: number | null;

  @Column({ name: 'notified_cents', type: 'bigint', nullable: true, transformer: cents })
  notifiedCents!: number | null;

  @Column({ name: 'signed_cents', type: 'bigint', nullable: true, transformer: cents })
  signedCents!: number | null;

  @Column({ name: 'paid_cents', type: 'bigint', nullable: true, transformer: cents })
  paidCents!: number | null;

  @ManyToOne(() => Initiative, { nullable: false })
  @JoinColumn({ name: 'initiative_id', foreignKeyConstraintName: 'fk_funding_line_initiative' })
  initiative!: Initiative;

  @ManyToOne(() => Funder, { nullable: false })
  @JoinColumn({ name: 'funder_id', foreignKeyConstraintName: 'fk_funding_line_funder' })
  funder!: Funder;
}
