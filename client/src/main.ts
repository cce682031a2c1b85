import { createApplication } from '@angular/platform-browser';
import { appConfig } from './app/app.config';
import { nextTask } from './app/core/next-task';
import { Shell } from './app/core/shell/shell';

/** Piece by piece: in between the browser may paint, or answer a finger. */
async function start(): Promise<void> {
  await nextTask();
  const application = await createApplication(appConfig);
  await nextTask();
  application.bootstrap(Shell);
}

start().catch((error: unknown) => console.error(error));
