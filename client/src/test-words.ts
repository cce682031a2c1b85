import { TestBed } from '@angular/core/testing';
import { type AllWords, Words } from './app/faces';
import { PROVIDED_FACES } from './app/features';

/** The words of all features, loaded. */
export async function wordsOfAll(): Promise<AllWords> {
  const words = TestBed.configureTestingModule({ providers: [...PROVIDED_FACES] }).inject(Words);
  await words.load();
  return words.all();
}
