import { Column, Entity, JoinColumn, OneToOne, PrimaryColumn } from 'typeorm';
import { Account } from './account.entity';

/** The one account that an address opens. A trigger writes it; an account that has none is a role proposed to the account that has its address. */
@Entity('sign_in_address')
export class SignInAddress {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_sign_in_address' })
  email!: string;

  @Column({ name: 'account_id', type: 'uuid' })
  accountId!: string;

  @OneToOne(() => Account, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'fk_sign_in_address_account' })
  account!: Account;
}
