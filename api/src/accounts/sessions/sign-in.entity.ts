import { SIGN_IN_MEANS, type SignInMeans } from '@maillage/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { oneOf } from '../../platform/database/one-of';
import { Account } from '../account.entity';

/** Who came in, when, and by what: told to that person alone. */
@Entity('sign_in')
@Index('ix_sign_in_account', ['accountId', 'id'])
@Check('ck_sign_in_means', oneOf('means', SIGN_IN_MEANS))
export class SignIn {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS', primaryKeyConstraintName: 'pk_sign_in' })
  id!: string;

  @Column({ name: 'account_id', type: 'uuid' })
  accountId!: string;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  at!: Date;

  @Column({ type: 'text' })
  means!: SignInMeans;

  @Column({ name: 'is_new_browser', type: 'boolean' })
  isNewBrowser!: boolean;

  @Column({ name: 'user_agent', type: 'text', nullable: true })
  userAgent!: string | null;

  @ManyToOne(() => Account, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'fk_sign_in_account' })
  account!: Account;
}
