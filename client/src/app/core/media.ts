import { type Signal, signal } from '@angular/core';

/** Whether the window fits a media query, as it changes. For what lasts as long as the page: it is never let go. */
export function mediaMatches(query: string): Signal<boolean> {
  const media = matchMedia(query);
  const matches = signal(media.matches);
  media.addEventListener('change', (event) => matches.set(event.matches));
  return matches.asReadonly();
}
