import type { Role } from '@maillage/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Ccas, Funder, Network } from '../network';
import { TrackedRow } from '../platform/database/tracked-row';
import { Territory } from '../territories';
import { Account } from './account.entity';

/** A role that a person holds, with what it is scoped to and from when to when. */
@Entity('role_assignment')
@Index('ix_role_assignment_account', ['accountId'])
@Index('ix_role_assignment_ccas', ['ccasId'])
@Check(
  'ck_role_assignment_scope',
  `CASE role
     WHEN 'admin' THEN num_nonnulls(network_id, territory_id, ccas_id, funder_id) = 0
     WHEN 'coordinator' THEN network_id IS NOT NULL AND num_nonnulls(territory_id, ccas_id, funder_id) = 0
     WHEN 'dpo' THEN network_id IS NOT NULL AND territory_id IS NOT NULL AND num_nonnulls(ccas_id, funder_id) = 0
     WHEN 'referent' THEN network_id IS NOT NULL AND territory_id IS NOT NULL AND num_nonnulls(ccas_id, funder_id) = 0
     WHEN 'director' THEN network_id IS NOT NULL AND ccas_id IS NOT NULL AND num_nonnulls(territory_id, funder_id) = 0
     WHEN 'contributor' THEN network_id IS NOT NULL AND ccas_id IS NOT NULL AND num_nonnulls(territory_id, funder_id) = 0
     WHEN 'funder' THEN network_id IS NOT NULL AND funder_id IS NOT NULL AND num_nonnulls(territory_id, ccas_id) = 0
     ELSE false
   END`,
)
@Check('ck_role_assignment_dates', 'starts_on <= ends_on')
export class RoleAssignment extends TrackedRow {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_role_assignment' })
  id!: string;

  @Column({ name: 'account_id', type: 'uuid' })
  accountId!: string;

  @Column({ type: 'text' })
  role!: Role;

  @Column({ name: 'network_id', type: 'uuid', nullable: true })
  networkId!: string | null;

  @Column({ name: 'territory_id', type: 'integer', nullable: true })
  territoryId!: number | null;

  @Column({ name: 'ccas_id', type: 'uuid', nullable: true })
  ccasId!: string | null;

  @Column({ name: 'funder_id', type: 'uuid', nullable: true })
  funderId!: string | null;

  @Column({ name: 'starts_on', type: 'date', nullable: true })
  startsOn!: string | null;

  /** Last day of the role. */
  @Column({ name: 'ends_on', type: 'date', nullable: true })
  endsOn!: string | null;

  @ManyToOne(() => Account, { nullable: false })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'fk_role_assignment_account' })
  account!: Account;

  @ManyToOne(() => Network)
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'fk_role_assignment_network' })
  network!: Network | null;

  @ManyToOne(() => Territory)
  @JoinColumn({ name: 'territory_id', foreignKeyConstraintName: 'fk_role_assignment_territory' })
  territory!: Territory | null;

  @ManyToOne(() => Ccas)
  @JoinColumn({ name: 'ccas_id', foreignKeyConstraintName: 'fk_role_assignment_ccas' })
  ccas!: Ccas | null;

  @ManyToOne(() => Funder)
  @JoinColumn({ name: 'funder_id', foreignKeyConstraintName: 'fk_role_assignment_funder' })
  funder!: Funder | null;
}
