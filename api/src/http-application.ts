import type { NestExpressApplication } from '@nestjs/platform-express';
import compression from 'compression';
import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';
import { existsSync, readdirSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { AnswerCache } from './platform/answers/answer-cache';
import type { Config } from './platform/config/config';
import { validationPipe } from './platform/graphql/validation';
import { requestContext } from './platform/http/request-context';
import { sameOrigin } from './platform/http/same-origin';
import { firstSegment, serverSegments } from './platform/http/server-paths';

/** Longest GraphQL request: a form with its texts, never a file. */
const MAX_BODY = '256kb';

/** Dresses the Nest application for HTTP: security headers, compression, the client's files. The same in tests as in production. */
export function dressForHttp(app: NestExpressApplication, config: Config): NestExpressApplication {
  const isHttps = config.publicUrl.startsWith('https:');
  app.set('trust proxy', config.trustProxy ?? false);
  app.disable('x-powered-by');
  app.useGlobalPipes(validationPipe());
  app.use(requestContext);
  app.use(sameOrigin(config.publicUrl));
  // before the rest: an answer that is kept costs nothing of what follows
  app.use('/graphql', app.get(AnswerCache).handle);
  app.useBodyParser('json', { limit: MAX_BODY });
  app.use(
    helmet({
      contentSecurityPolicy: {
        // Angular puts its components' styles in <style> elements
        directives: {
          'script-src': ["'self'"],
          'style-src': ["'self'", "'unsafe-inline'"],
          'font-src': ["'self'"],
          // a document that is being recorded, read beside its form before it is sent: bytes of the person's own, in the viewer of her browser
          'frame-src': ['blob:'],
          'upgrade-insecure-requests': isHttps ? [] : null,
        },
      },
      hsts: isHttps,
    }),
  );
  app.use(compression());
  serveClient(app, resolve(config.clientDir));
  return app;
}

function serveClient(app: NestExpressApplication, clientDir: string): void {
  const index = resolve(clientDir, 'index.html');
  if (!existsSync(index)) return;
  const ours = serverSegments(app);
  app.use(precompressed(clientDir));
  app.useStaticAssets(clientDir, {
    index: false,
    immutable: true,
    maxAge: '1y',
    setHeaders: (response, path) => path === index && response.setHeader('cache-control', 'no-cache'),
  });
  app.use((request: Request, response: Response, next: NextFunction) => {
    if (!['GET', 'HEAD'].includes(request.method) || ours.has(firstSegment(request.path)) || /\.[a-z0-9]+$/i.test(request.path)) next();
    else response.setHeader('cache-control', 'no-cache').sendFile(index);
  });
}

/** Answers with the `.br` that the build wrote beside a file (tools/precompress.mjs), to browsers that read it: nearly all. */
function precompressed(clientDir: string) {
  const names = new Set(readdirSync(clientDir).flatMap((name) => (name.endsWith('.br') ? [`/${name.slice(0, -'.br'.length)}`] : [])));
  return (request: Request, response: Response, next: NextFunction): void => {
    if (names.has(request.path)) {
      response.vary('accept-encoding');
      if (request.acceptsEncodings('br')) {
        response.type(extname(request.path)).setHeader('content-encoding', 'br');
        request.url = `${request.path}.br`;
      }
    }
    next();
  };
}
