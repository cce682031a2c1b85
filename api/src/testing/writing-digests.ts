import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../app.module';
import { Clock } from '../platform/clock/clock';
import { readConfig } from '../platform/config/config';

/** A process of the application, at an instant that stands still, with a mail server of the test’s: a test kills it in the middle of its work. */
const [url = '', filesDir = '', smtpUrl = '', instant = ''] = process.argv.slice(2);
Object.assign(Clock.prototype, { now: () => new Date(instant) });
// a test that ended without killing it leaves nothing behind
process.stdin.resume().on('end', () => process.exit(1));
await NestFactory.createApplicationContext(AppModule.forRoot({ ...readConfig({}), isDemonstration: false, filesDir, smtpUrl }, url), { logger: ['error'] });
