import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { ExpiredPurge } from '../accounts/expired-purge.service';
import { AppModule } from '../app.module';
import { readConfig } from '../platform/config/config';

/** A process of the application that comes to the half of the first job that it is given, and no further: a test kills it there. */
const [url = '', filesDir = ''] = process.argv.slice(2);
const start = Promise.withResolvers<DataSource>();
Object.assign(ExpiredPurge.prototype, {
  run: async ({ data }: { data: object | null }): Promise<void> => {
    if (!data) return;
    await (
      await start.promise
    ).transaction(async (manager) => {
      await manager.query(`INSERT INTO throttle (key, hits, window_ends_at) VALUES ('half done', 1, now())`);
      console.log('half done');
      await new Promise(() => undefined);
    });
  },
});
// a test that ended without killing it leaves nothing behind
process.stdin.resume().on('end', () => process.exit(1));
const app = await NestFactory.createApplicationContext(AppModule.forRoot({ ...readConfig({}), isDemonstration: false, filesDir }, url), { logger: ['error'] });
start.resolve(app.get(DataSource));
