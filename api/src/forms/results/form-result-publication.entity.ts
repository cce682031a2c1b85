import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Account } from '../../accounts';
import { FormCollection } from '../collections/form-collection.entity';

/** That the results of a collection were shown to the network, with what was validated by then. */
@Entity('form_result_publication')
@Check('ck_form_result_publication_number', 'number > 0')
export class FormResultPublication {
  @PrimaryColumn({ name: 'collection_id', type: 'uuid', primaryKeyConstraintName: 'pk_form_result_publication' })
  collectionId!: string;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'pk_form_result_publication' })
  number!: number;

  /** Number of the validated state that counts, by the id of the return. */
  @Column({ type: 'jsonb' })
  editions!: Readonly<Record<string, number>>;

  @Column({ name: 'published_at', type: 'timestamptz' })
  publishedAt!: Date;

  @Column({ name: 'published_by_id', type: 'uuid' })
  publishedById!: string;

  @ManyToOne(() => FormCollection, { nullable: false })
  @JoinColumn({ name: 'collection_id', foreignKeyConstraintName: 'fk_form_result_publication_collection' })
  collection!: FormCollection;

  @ManyToOne(() => Account, { nullable: false })
  @JoinColumn({ name: 'published_by_id', foreignKeyConstraintName: 'fk_form_result_publication_published_by' })
  publishedBy!: Account;
}
