import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { ApiToken } from './api-token.entity';

/** How often a token was used, and how often of late. */
@Entity('api_token_use')
export class ApiTokenUse {
  @PrimaryColumn({ name: 'token_id', type: 'uuid', primaryKeyConstraintName: 'pk_api_token_use' })
  tokenId!: string;

  @Column({ name: 'uses_count', type: 'bigint', default: 0 })
  usesCount!: string;

  /** Questions that came too fast. */
  @Column({ name: 'refused_count', type: 'bigint', default: 0 })
  refusedCount!: string;

  @Column({ name: 'last_used_at', type: 'timestamptz', nullable: true })
  lastUsedAt!: Date | null;

  /** Since when the questions of late are counted. */
  @Column({ name: 'window_from', type: 'timestamptz' })
  windowFrom!: Date;

  @Column({ name: 'window_count', type: 'integer' })
  windowCount!: number;

  // at most one row: the primary key says it, a one-to-one would add a constraint
  @ManyToOne(() => ApiToken, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'token_id', foreignKeyConstraintName: 'fk_api_token_use_token' })
  token!: ApiToken;
}
