import { FEED_EXTENTS, FEED_PARTS, type FeedExtent, type FeedPart } from '@maillage/domain';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { Account } from '../../accounts';
import { Indicator } from '../../indicators';
import { oneOf } from '../../platform/database/one-of';
import { TrackedRow } from '../../platform/database/tracked-row';
import { FormCollection } from '../collections/form-collection.entity';
import { Form } from '../definitions/form.entity';
import type { FormFeedOutcome } from './feeds.type';

/** That an entry of a form feeds an indicator of the network, from year to year. */
@Entity('form_feed')
@Unique('uq_form_feed_entry', ['formId', 'entry', 'part'])
@Unique('uq_form_feed_indicator', ['indicatorId'])
@Check('ck_form_feed_entry', 'length(entry) BETWEEN 1 AND 140')
@Check('ck_form_feed_part', oneOf('part', Object.keys(FEED_PARTS)))
@Check('ck_form_feed_extent', oneOf('extent', Object.keys(FEED_EXTENTS)))
export class FormFeed extends TrackedRow {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_form_feed' })
  id!: string;

  @Column({ name: 'form_id', type: 'uuid' })
  formId!: string;

  @Column({ type: 'text' })
  entry!: string;

  @Column({ type: 'text' })
  part!: FeedPart;

  @Column({ type: 'text' })
  extent!: FeedExtent;

  @Column({ name: 'indicator_id', type: 'integer' })
  indicatorId!: number;

  @ManyToOne(() => Form, { nullable: false })
  @JoinColumn({ name: 'form_id', foreignKeyConstraintName: 'fk_form_feed_form' })
  form!: Form;

  @ManyToOne(() => Indicator, { nullable: false })
  @JoinColumn({ name: 'indicator_id', foreignKeyConstraintName: 'fk_form_feed_indicator' })
  indicator!: Indicator;
}

/** That indicators were fed with a publication of the results of a collection, and what became of it. */
@Entity('form_feed_run')
@Check('ck_form_feed_run_number', 'number > 0')
export class FormFeedRun {
  @PrimaryColumn({ name: 'collection_id', type: 'uuid', primaryKeyConstraintName: 'pk_form_feed_run' })
  collectionId!: string;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'pk_form_feed_run' })
  number!: number;

  @Column({ type: 'integer' })
  publication!: number;

  @Column({ type: 'jsonb' })
  outcomes!: readonly FormFeedOutcome[];

  @Column({ name: 'fed_at', type: 'timestamptz' })
  fedAt!: Date;

  @Column({ name: 'fed_by_id', type: 'uuid' })
  fedById!: string;

  @ManyToOne(() => FormCollection, { nullable: false })
  @JoinColumn({ name: 'collection_id', foreignKeyConstraintName: 'fk_form_feed_run_collection' })
  collection!: FormCollection;

  @ManyToOne(() => Account, { nullable: false })
  @JoinColumn({ name: 'fed_by_id', foreignKeyConstraintName: 'fk_form_feed_run_fed_by' })
  fedBy!: Account;
}
