import { Module } from '@nestjs/common';
import { Clock } from '../clock/clock';
import { CONFIG, type Config } from '../config/config';
import { DevMailsController } from './dev-mails.controller';
import { MailSender } from './mail-sender';
import { MailResumption, MailTraces } from './mail-upkeep';
import { MailTransport } from './mail-transport';
import { Outbox } from './outbox';

/** Mails: written in the transaction of a change, sent after its commit. */
@Module({
  controllers: [DevMailsController],
  providers: [
    Outbox,
    MailSender,
    MailResumption,
    MailTraces,
    { provide: MailTransport, inject: [CONFIG, Clock], useFactory: (config: Config, clock: Clock) => MailTransport.open(config, clock) },
  ],
  exports: [Outbox, MailTransport],
})
export class MailModule {}
