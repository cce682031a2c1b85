import { DPO_MODES, type DpoMode } from '@maillage/domain';
import { Check, Column, Entity, Exclusion, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Ccas, Network } from '../../network';
import { oneOf } from '../../platform/database/one-of';
import { TrackedRow } from '../../platform/database/tracked-row';

/** Who is the DPO of a CCAS, from when to when; one at a time. */
@Entity('dpo_designation')
@Check('ck_dpo_designation_mode', oneOf('mode', DPO_MODES))
@Check('ck_dpo_designation_dates', 'starts_on <= ends_on')
@Exclusion('ex_dpo_designation_one', `USING gist (ccas_id WITH =, daterange(starts_on, ends_on, '[]') WITH &&)`)
export class DpoDesignation extends TrackedRow {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_dpo_designation' })
  id!: string;

  @Column({ name: 'network_id', type: 'uuid' })
  networkId!: string;

  @Column({ name: 'ccas_id', type: 'uuid' })
  ccasId!: string;

  @Column({ type: 'text' })
  mode!: DpoMode;

  @Column({ type: 'text', nullable: true })
  organisation!: string | null;

  @Column({ name: 'dpo_name', type: 'text', nullable: true })
  dpoName!: string | null;

  @Column({ name: 'dpo_email', type: 'text', nullable: true })
  dpoEmail!: string | null;

  @Column({ name: 'dpo_phone', type: 'text', nullable: true })
  dpoPhone!: string | null;

  @Column({ name: 'cnil_number', type: 'text', nullable: true })
  cnilNumber!: string | null;

  @Column({ name: 'designated_on', type: 'date', nullable: true })
  designatedOn!: string | null;

  @Column({ name: 'mission_letter_on', type: 'date', nullable: true })
  missionLetterOn!: string | null;

  @Column({ name: 'starts_on', type: 'date' })
  startsOn!: string;

  @Column({ name: 'ends_on', type: 'date', nullable: true })
  endsOn!: string | null;

  @Column({ name: 'is_fictitious', type: 'boolean', default: false })
  isFictitious!: boolean;

  @ManyToOne(() => Network, { nullable: false })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'fk_dpo_designation_network' })
  network!: Network;

  @ManyToOne(() => Ccas, { nullable: false })
  @JoinColumn({ name: 'ccas_id', foreignKeyConstraintName: 'fk_dpo_designation_ccas' })
  ccas!: Ccas;
}
