import { CCAS_KINDS, type CcasKind } from '@maillage/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { oneOf } from '../platform/database/one-of';
import { TrackedRow } from '../platform/database/tracked-row';
import { Territory } from '../territories';

/** A CCAS or CIAS. At a merger its SIREN changes: the old row is closed and names its successor. */
@Entity('ccas')
@Unique('uq_ccas_siren', ['siren'])
@Index('ix_ccas_territory', ['territoryId'])
@Check('ck_ccas_kind', oneOf('kind', CCAS_KINDS))
@Check('ck_ccas_siren', `siren ~ '^[0-9]{9}$'`)
@Check('ck_ccas_name', 'length(name) BETWEEN 1 AND 200')
@Check('ck_ccas_dates', 'opened_on <= closed_on')
export class Ccas extends TrackedRow {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_ccas' })
  id!: string;

  @Column({ type: 'text', default: 'ccas' })
  kind!: CcasKind;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  siren!: string;

  @Column({ name: 'territory_id', type: 'integer' })
  territoryId!: number;

  @Column({ name: 'address_line', type: 'text', nullable: true })
  addressLine!: string | null;

  @Column({ name: 'postal_code', type: 'text', nullable: true })
  postalCode!: string | null;

  @Column({ type: 'text', nullable: true })
  city!: string | null;

  @Column({ type: 'text', nullable: true })
  phone!: string | null;

  @Column({ type: 'text', nullable: true })
  email!: string | null;

  @Column({ type: 'text', nullable: true })
  website!: string | null;

  @Column({ name: 'opened_on', type: 'date', nullable: true })
  openedOn!: string | null;

  @Column({ name: 'closed_on', type: 'date', nullable: true })
  closedOn!: string | null;

  @Column({ name: 'successor_id', type: 'uuid', nullable: true })
  successorId!: string | null;

  @ManyToOne(() => Territory, { nullable: false })
  @JoinColumn({ name: 'territory_id', foreignKeyConstraintName: 'fk_ccas_territory' })
  territory!: Territory;

  @ManyToOne(() => Ccas)
  @JoinColumn({ name: 'successor_id', foreignKeyConstraintName: 'fk_ccas_successor' })
  successor!: Ccas | null;
}
