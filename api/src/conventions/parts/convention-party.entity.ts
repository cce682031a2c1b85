import { PARTY_SIDES, type PartySide } from '@maillage/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { oneOf } from '../../platform/database/one-of';
import { TrackedRow } from '../../platform/database/tracked-row';
import { Convention } from '../convention.entity';

/** A side of a convention, and who signs for it in what capacity. Professional data alone. */
@Entity('convention_party')
@Index('uq_convention_party_side', ['conventionId', 'side'], { unique: true, where: `side <> 'other'` })
@Index('ix_convention_party_convention', ['conventionId'])
@Check('ck_convention_party_side', oneOf('side', PARTY_SIDES))
@Check('ck_convention_party_siren', `siren ~ '^[0-9]{9}$'`)
@Check('ck_convention_party_name', 'length(name) BETWEEN 1 AND 200')
@Check('ck_convention_party_mandate', 'mandate_starts_on <= mandate_ends_on')
export class ConventionParty extends TrackedRow {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_convention_party' })
  id!: string;

  @Column({ name: 'convention_id', type: 'uuid' })
  conventionId!: string;

  @Column({ type: 'text' })
  side!: PartySide;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text', nullable: true })
  siren!: string | null;

  @Column({ name: 'signatory_name', type: 'text', nullable: true })
  signatoryName!: string | null;

  @Column({ name: 'signatory_capacity', type: 'text', nullable: true })
  signatoryCapacity!: string | null;

  @Column({ name: 'mandate_starts_on', type: 'date', nullable: true })
  mandateStartsOn!: string | null;

  @Column({ name: 'mandate_ends_on', type: 'date', nullable: true })
  mandateEndsOn!: string | null;

  @ManyToOne(() => Convention, { nullable: false })
  @JoinColumn({ name: 'convention_id', foreignKeyConstraintName: 'fk_convention_party_convention' })
  convention!: Convention;
}
