import { CNIL_PROCEDURE_KINDS, type CnilProcedureKind } from '@maillage/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Ccas, Network } from '../../network';
import { oneOf } from '../../platform/database/one-of';
import { TrackedRow } from '../../platform/database/tracked-row';

/** What the CNIL opened about a CCAS, with its deadline. */
@Entity('cnil_procedure')
@Index('ix_cnil_procedure_ccas', ['ccasId'])
@Check('ck_cnil_procedure_kind', oneOf('kind', CNIL_PROCEDURE_KINDS))
@Check('ck_cnil_procedure_dates', 'opened_on <= due_on AND opened_on <= closed_on')
export class CnilProcedure extends TrackedRow {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_cnil_procedure' })
  id!: string;

  @Column({ name: 'network_id', type: 'uuid' })
  networkId!: string;

  @Column({ name: 'ccas_id', type: 'uuid' })
  ccasId!: string;

  @Column({ type: 'text' })
  kind!: CnilProcedureKind;

  @Column({ type: 'text', nullable: true })
  reference!: string | null;

  @Column({ name: 'opened_on', type: 'date' })
  openedOn!: string;

  @Column({ name: 'due_on', type: 'date', nullable: true })
  dueOn!: string | null;

  @Column({ name: 'closed_on', type: 'date', nullable: true })
  closedOn!: string | null;

  @Column({ type: 'text', nullable: true })
  outcome!: string | null;

  @ManyToOne(() => Network, { nullable: false })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'fk_cnil_procedure_network' })
  network!: Network;

  @ManyToOne(() => Ccas, { nullable: false })
  @JoinColumn({ name: 'ccas_id', foreignKeyConstraintName: 'fk_cnil_procedure_ccas' })
  ccas!: Ccas;
}
