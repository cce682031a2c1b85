import type { TokenGroupName } from '@maillage/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { Account } from '../accounts';
import { Ccas, Network } from '../network';
import { Territory } from '../territories';

/** A token of a person. The database has the hash of its secret alone. */
@Entity('api_token')
@Unique('uq_api_token_hash', ['tokenHash'])
@Index('ix_api_token_account', ['accountId', 'createdAt'])
@Index('ix_api_token_network', ['networkId'])
@Index('ix_api_token_territory', ['territoryId'])
@Index('ix_api_token_ccas', ['ccasId'])
@Check('ck_api_token_name', 'length(name) BETWEEN 1 AND 80')
@Check('ck_api_token_hash', 'length(token_hash) = 32')
@Check('ck_api_token_groups', 'cardinality(groups) > 0')
@Check('ck_api_token_place', 'territory_id IS NULL OR ccas_id IS NULL')
export class ApiToken {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_api_token' })
  id!: string;

  @Column({ name: 'account_id', type: 'uuid' })
  accountId!: string;

  @Column({ name: 'network_id', type: 'uuid' })
  networkId!: string;

  /** What it is for, as its owner says. */
  @Column({ type: 'text' })
  name!: string;

  /** Its first letters, by which its owner knows it among others. */
  @Column({ type: 'text' })
  hint!: string;

  @Column({ name: 'token_hash', type: 'bytea' })
  tokenHash!: Buffer;

  @Column({ type: 'text', array: true })
  groups!: TokenGroupName[];

  @Column({ name: 'territory_id', type: 'integer', nullable: true })
  territoryId!: number | null;

  @Column({ name: 'ccas_id', type: 'uuid', nullable: true })
  ccasId!: string | null;

  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt!: Date;

  @Column({ name: 'revoked_at', type: 'timestamptz', nullable: true })
  revokedAt!: Date | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @ManyToOne(() => Account, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'fk_api_token_account' })
  account!: Account;

  @ManyToOne(() => Network, { nullable: false })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'fk_api_token_network' })
  network!: Network;

  @ManyToOne(() => Territory)
  @JoinColumn({ name: 'territory_id', foreignKeyConstraintName: 'fk_api_token_territory' })
  territory!: Territory | null;

  @ManyToOne(() => Ccas)
  @JoinColumn({ name: 'ccas_id', foreignKeyConstraintName: 'fk_api_token_ccas' })
  ccas!: Ccas | null;
}
