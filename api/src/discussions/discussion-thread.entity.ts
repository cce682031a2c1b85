import { DISCUSSION_AUDIENCE_NAMES, DISCUSSION_PLACE_KINDS, type DiscussionAudience, type DiscussionPlaceKind } from '@maillage/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Ccas, Network } from '../network';
import { oneOf } from '../platform/database/one-of';

/** What is said about one thing at a place: a message and its answers. Nothing of it ever changes, its audience least of all. */
@Entity('discussion_thread')
@Index('ix_discussion_thread_place', ['placeKind', 'placeKey', 'ccasId'])
@Index('ix_discussion_thread_network', ['networkId'])
@Index('ix_discussion_thread_ccas', ['ccasId'])
@Check('ck_discussion_thread_place_kind', oneOf('place_kind', DISCUSSION_PLACE_KINDS))
@Check('ck_discussion_thread_audience', oneOf('audience', DISCUSSION_AUDIENCE_NAMES))
export class DiscussionThread {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_discussion_thread' })
  id!: string;

  @Column({ name: 'network_id', type: 'uuid' })
  networkId!: string;

  @Column({ name: 'ccas_id', type: 'uuid', nullable: true })
  ccasId!: string | null;

  @Column({ name: 'place_kind', type: 'text' })
  placeKind!: DiscussionPlaceKind;

  @Column({ name: 'place_key', type: 'text' })
  placeKey!: string;

  /** The object whose history and news tell of it. */
  @Column({ name: 'about_type', type: 'text' })
  aboutType!: string;

  @Column({ name: 'about_id', type: 'text' })
  aboutId!: string;

  @Column({ type: 'text' })
  audience!: DiscussionAudience;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @ManyToOne(() => Network, { nullable: false })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'fk_discussion_thread_network' })
  network!: Network;

  @ManyToOne(() => Ccas)
  @JoinColumn({ name: 'ccas_id', foreignKeyConstraintName: 'fk_discussion_thread_ccas' })
  ccas!: Ccas | null;
}
