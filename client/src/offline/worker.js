/* global FILES, NEVER, VERSION */
// What a browser keeps so that « Mon CCAS » opens without network (docs/adr/0041-without-network.md). Before it come, from the build, VERSION and
// FILES; from the server, NEVER: the first words of the addresses that are its own. It keeps files that are the same for everybody, and no answer.
const PREFIX = 'maillage-';
const CACHE = PREFIX + VERSION;
const kept = new Set(FILES);

// As for nobody: to who is signed in the page comes with her answers (api/src/page-answers.ts).
const asNobody = (path) => new Request(path, { credentials: 'omit' });
self.addEventListener('install', (event) => event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(FILES.map(asNobody)))));

// At the next opening: until then the worker of the former version serves the pages that stand.
self.addEventListener('activate', (event) =>
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name.startsWith(PREFIX) && name !== CACHE).map((name) => caches.delete(name))))
      // a page is asked for as if no worker stood between, and before it has started
      .then(() => self.registration.navigationPreload?.enable())
      .then(() => self.clients.claim()),
  ),
);

const fromCache = async (path, request) => (await (await caches.open(CACHE)).match(path)) ?? fetch(request);

// What was asked for already: nothing is asked for twice, a download least of all.
const opened = async ({ preloadResponse, request }) => (await preloadResponse) ?? fetch(request);

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate') {
    const isNever = NEVER.includes(pathname.split('/')[1].toLowerCase()) || /\.[a-z0-9]+$/i.test(pathname);
    event.respondWith(isNever ? opened(event) : opened(event).catch(() => fromCache('/', request)));
  } else if (pathname !== '/' && kept.has(pathname)) event.respondWith(fromCache(pathname, request));
});
