import type { NestApplication } from '@nestjs/core';
import { DiscoveryService } from '@nestjs/core';
import { PATH_METADATA } from '@nestjs/common/constants.js';

/**
 * The first segments that are the server's own, as its controllers declare them; any other address without extension is a screen of the
 * client. A controller without a segment of its own would answer in the place of screens.
 */
export function serverSegments(app: Pick<NestApplication, 'get'>): ReadonlySet<string> {
  const paths = app
    .get(DiscoveryService)
    .getControllers()
    .flatMap(({ metatype }) => ({ name: metatype?.name, path: [Reflect.getMetadata(PATH_METADATA, metatype ?? Object)].flat()[0] as string | undefined }));
  const segments = paths.map(({ name, path }) => {
    const segment = firstSegment(path ?? '');
    if (!/^[a-z-]+$/.test(segment)) throw new Error(`${name} needs a path that begins with a word of its own`);
    return segment;
  });
  return new Set(['graphql', ...segments]);
}

/** The part of a path before its second slash, in lower case as routes are compared. */
export const firstSegment = (path: string): string => (path.replace(/^\//, '').split('/', 1)[0] ?? '').toLowerCase();
