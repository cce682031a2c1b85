import type { EditionContent } from '@maillage/domain';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { Account } from '../accounts';
import { Network } from '../network';
import type { SecretBasis } from '../platform/declarations/edition-block';
import { Edition } from './edition.entity';

/** An edition as it was published. The database lets nobody change or delete it. */
@Entity('edition_frozen')
@Unique('uq_edition_frozen_number', ['networkId', 'year', 'number'])
@Check('ck_edition_frozen_number', 'number > 0')
@Check('ck_edition_frozen_hash', `content_hash ~ '^[0-9a-f]{64}$'`)
export class EditionFrozen {
  @PrimaryColumn({ name: 'edition_id', type: 'uuid', primaryKeyConstraintName: 'pk_edition_frozen' })
  editionId!: string;

  @Column({ name: 'network_id', type: 'uuid' })
  networkId!: string;

  @Column({ type: 'integer' })
  year!: number;

  @Column({ type: 'integer' })
  number!: number;

  @Column({ type: 'jsonb' })
  content!: EditionContent;

  /** SHA-256 of the canonical JSON of the content, in hexadecimal. */
  @Column({ name: 'content_hash', type: 'text' })
  contentHash!: string;

  /** Over which CCAS its numbers are, so that later editions give none of them away. Nobody reads it. */
  @Column({ type: 'jsonb' })
  basis!: SecretBasis;

  @Column({ name: 'published_at', type: 'timestamptz' })
  publishedAt!: Date;

  @Column({ name: 'published_by_id', type: 'uuid' })
  publishedById!: string;

  @Column({ name: 'signed_by_id', type: 'uuid' })
  signedById!: string;

  @ManyToOne(() => Edition, { nullable: false })
  @JoinColumn({ name: 'edition_id', foreignKeyConstraintName: 'fk_edition_frozen_edition' })
  edition!: Edition;

  @ManyToOne(() => Network, { nullable: false })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'fk_edition_frozen_network' })
  network!: Network;

  @ManyToOne(() => Account, { nullable: false })
  @JoinColumn({ name: 'published_by_id', foreignKeyConstraintName: 'fk_edition_frozen_published_by' })
  publishedBy!: Account;

  @ManyToOne(() => Account, { nullable: false })
  @JoinColumn({ name: 'signed_by_id', foreignKeyConstraintName: 'fk_edition_frozen_signed_by' })
  signedBy!: Account;
}
