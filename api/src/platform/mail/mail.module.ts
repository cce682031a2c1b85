import { Module } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config';
import { DevMailsController } from './dev-mails.controller';
import { MailDispatcher } from './mail-dispatcher';
import { MailTransport } from './mail-transport';
import { Outbox } from './outbox';

/** Mails: written in the transaction of a change, sent after its commit. */
@Module({
  controllers: [DevMailsController],
  providers: [Outbox, MailDispatcher, { provide: MailTransport, inject: [CONFIG], useFactory: (config: Config) => MailTransport.open(config) }],
  exports: [Outbox, MailTransport],
})
export class MailModule {}
