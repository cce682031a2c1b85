import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { TrackedRow } from '../../platform/database/tracked-row';
import { Convention } from '../convention.entity';

/** An individual secondment (mise à disposition): the post, never the person, with its own last day. */
@Entity('convention_secondment')
@Index('ix_convention_secondment_convention', ['conventionId'])
@Check('ck_convention_secondment_post', 'length(post) BETWEEN 1 AND 200')
@Check('ck_convention_secondment_time', 'time_percent BETWEEN 1 AND 100')
@Check('ck_convention_secondment_dates', 'starts_on <= ends_on')
export class ConventionSecondment extends TrackedRow {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_convention_secondment' })
  id!: string;

  @Column({ name: 'convention_id', type: 'uuid' })
  conventionId!: string;

  @Column({ type: 'text' })
  post!: string;

  @Column({ name: 'time_percent', type: 'integer', default: 100 })
  timePercent!: number;

  @Column({ name: 'starts_on', type: 'date' })
  startsOn!: string;

  @Column({ name: 'ends_on', type: 'date' })
  endsOn!: string;

  @ManyToOne(() => Convention, { nullable: false })
  @JoinColumn({ name: 'convention_id', foreignKeyConstraintName: 'fk_convention_secondment_convention' })
  convention!: Convention;
}
