import { Module } from '@nestjs/common';
import { Clock } from '../clock/clock';
import { CONFIG, type Config } from '../config/config';
import { DevMailsController } from './dev-mails.controller';
import { MailDispatcher } from './mail-dispatcher';
import { MailTransport } from './mail-transport';
import { Outbox } from './outbox';

/** Mails: written in the transaction of a change, sent after its commit. */
@Module({
  controllers: [DevMailsController],
  providers: [
    Outbox,
    MailDispatcher,
    { provide: MailTransport, inject: [CONFIG, Clock], useFactory: (config: Config, clock: Clock) => MailTransport.open(config, clock) },
  ],
  exports: [Outbox, MailTransport],
})
export class MailModule {}
