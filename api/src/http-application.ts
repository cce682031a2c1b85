import { MAIL_CHOICE_PATHS } from '@maillage/domain';
import type { NestExpressApplication } from '@nestjs/platform-express';
import compression from 'compression';
import helmet from 'helmet';
import { resolve } from 'node:path';
import { ApiTokenGate } from './api-tokens';
import { ClientFiles } from './client-files';
import { bearerAlone } from './platform/access/bearer';
import { AnswerCache } from './platform/answers/answer-cache';
import type { Config } from './platform/config/config';
import { validationPipe } from './platform/graphql/validation';
import { requestContext } from './platform/http/request-context';
import { sameOrigin } from './platform/http/same-origin';

/** Mail programs post there for their person (RFC 8058): no page of ours, no cookie, a key of 256 bits. */
const MAIL_REFUSALS = new RegExp(`^/${MAIL_CHOICE_PATHS.refusal}/[\\w-]{43}/[a-z]+$`);

/** Longest GraphQL request: a form with its texts, never a file. */
const MAX_BODY = '256kb';

/** Dresses the Nest application for HTTP: security headers, compression, the client's files. The same in tests as in production. */
export function dressForHttp(app: NestExpressApplication, config: Config): NestExpressApplication {
  const client = new ClientFiles(resolve(config.clientDir));
  const isHttps = config.publicUrl.startsWith('https:');
  app.set('trust proxy', config.trustProxy ?? false);
  app.disable('x-powered-by');
  app.useGlobalPipes(validationPipe());
  app.use(requestContext);
  app.use(bearerAlone);
  app.use(sameOrigin(config.publicUrl, [MAIL_REFUSALS]));
  app.use('/graphql', app.get(ApiTokenGate).handle);
  // before the rest: an answer that is kept costs nothing of what follows
  app.use('/graphql', app.get(AnswerCache).handle);
  app.useBodyParser('json', { limit: MAX_BODY });
  app.use(
    helmet({
      contentSecurityPolicy: {
        // Angular puts its components' styles in <style> elements
        directives: {
          'script-src': ["'self'", ...client.scriptHashes],
          'style-src': ["'self'", "'unsafe-inline'"],
          'font-src': ["'self'"],
          // a document that is being recorded, read beside its form before it is sent: bytes of the person's own, in the viewer of her browser
          'frame-src': ['blob:'],
          'worker-src': ["'self'"],
          'upgrade-insecure-requests': isHttps ? [] : null,
        },
      },
      hsts: isHttps,
    }),
  );
  app.use(compression());
  if (client.isBuilt) client.serve(app, config.worksOffline);
  return app;
}
