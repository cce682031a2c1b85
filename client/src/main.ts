import { bootstrapApplication } from '@angular/platform-browser';
import { appConfig } from './app/app.config';
import { nextTask } from './app/core/next-task';
import { Shell } from './app/core/shell/shell';

void nextTask()
  .then(() => bootstrapApplication(Shell, appConfig))
  .catch((error: unknown) => console.error(error));
