import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Recent attempts under one key. */
@Entity('throttle')
export class ThrottleRow {
  /** What is limited and the SHA-256 of for whom. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_throttle' })
  key!: string;

  @Column({ type: 'integer' })
  hits!: number;

  /** End of the wait imposed by the last attempt; in the past when there is none. */
  @Column({ name: 'window_ends_at', type: 'timestamptz' })
  windowEndsAt!: Date;
}
