import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { TrackedRow } from '../../platform/database/tracked-row';
import { Convention } from '../convention.entity';

/** A rider (avenant): what it changes, and its own acts. In force, it may move the term. */
@Entity('convention_rider')
@Unique('uq_convention_rider_number', ['conventionId', 'number'])
@Check('ck_convention_rider_number', 'number BETWEEN 1 AND 99')
@Check('ck_convention_rider_subject', 'length(subject) BETWEEN 1 AND 500')
@Check('ck_convention_rider_dates', 'effective_on <= new_ends_on')
export class ConventionRider extends TrackedRow {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_convention_rider' })
  id!: string;

  @Column({ name: 'convention_id', type: 'uuid' })
  conventionId!: string;

  @Column({ type: 'integer' })
  number!: number;

  @Column({ type: 'text' })
  subject!: string;

  @Column({ name: 'ca_deliberated_on', type: 'date', nullable: true })
  caDeliberatedOn!: string | null;

  @Column({ name: 'council_deliberated_on', type: 'date', nullable: true })
  councilDeliberatedOn!: string | null;

  @Column({ name: 'signed_on', type: 'date', nullable: true })
  signedOn!: string | null;

  @Column({ name: 'received_on', type: 'date', nullable: true })
  receivedOn!: string | null;

  @Column({ name: 'effective_on', type: 'date', nullable: true })
  effectiveOn!: string | null;

  @Column({ name: 'new_ends_on', type: 'date', nullable: true })
  newEndsOn!: string | null;

  @ManyToOne(() => Convention, { nullable: false })
  @JoinColumn({ name: 'convention_id', foreignKeyConstraintName: 'fk_convention_rider_convention' })
  convention!: Convention;
}
