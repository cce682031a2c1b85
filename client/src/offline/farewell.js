// Sent in place of the worker where nothing is to be kept: it forgets all that the former one kept, and goes.
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) =>
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name.startsWith('maillage-')).map((name) => caches.delete(name))))
      .then(() => self.registration.unregister()),
  ),
);
