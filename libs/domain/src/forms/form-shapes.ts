import { legibleText } from '../text/invisible';
import type { FormFault, FormFaultCode } from './form-faults';

/** What a field must be. Gives what it reads, or says a fault and gives something harmless. */
export type Shape<T> = (value: unknown, at: Reading) => T;

/** Where one reads, and what was wrong so far: reading stops at the hundredth fault. */
export class Reading {
  constructor(
    readonly place: string,
    readonly field: string | null,
    readonly faults: FormFault[],
  ) {}

  fault(code: FormFaultCode, about = this.field): void {
    if (this.faults.length < MOST_FAULTS) this.faults.push({ place: this.place, code, about });
  }

  in(field: string): Reading {
    return new Reading(this.place, field, this.faults);
  }

  under(code: string): Reading {
    return new Reading(this.place ? `${this.place}/${code}` : code, null, this.faults);
  }
}

const MOST_FAULTS = 100;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A text that is not longer. JSON can write signs that no database keeps, and some that nobody sees: they are left out. */
export const text =
  (longest: number, mayBeEmpty = true): Shape<string> =>
  (value, at) => {
    if (typeof value !== 'string') return (at.fault('shape'), '');
    const legible = legibleText(value);
    if (legible.length > longest) at.fault('too_long');
    if (!mayBeEmpty && legible.trim() === '') at.fault('empty');
    return legible;
  };

/** A number within bounds. */
export const number =
  (min: number, max: number, isWhole = true): Shape<number> =>
  (value, at) => {
    if (typeof value !== 'number' || !Number.isFinite(value)) return (at.fault('shape'), min);
    if (value < min || value > max || (isWhole && !Number.isInteger(value))) at.fault('number');
    return value;
  };

/** Yes or no. */
export const flag: Shape<boolean> = (value, at) => (typeof value === 'boolean' ? value : (at.fault('shape'), false));

/** One of a list of words. */
export const oneOf =
  <T extends string>(words: readonly T[]): Shape<T> =>
  (value, at) =>
    words.find((word) => word === value) ?? (at.fault('shape'), words[0] as T);

/** What may be left out: null, and nothing else. */
export const orNull =
  <T>(shape: Shape<T>): Shape<T | null> =>
  (value, at) =>
    value === null || value === undefined ? null : shape(value, at);

/** A list that is not longer. */
export const list =
  <T>(shape: Shape<T>, most: number, least = 0): Shape<T[]> =>
  (value, at) => {
    if (!Array.isArray(value)) return (at.fault('shape'), []);
    if (value.length > most) at.fault('too_many');
    if (value.length < least) at.fault('empty');
    return value.slice(0, most).map((each) => shape(each, at));
  };

/** An object with these fields and no other; what has a code is a place of its own. */
export const fields =
  <T extends object>(shapes: { readonly [K in keyof T]: Shape<T[K]> }, isPlace = false): Shape<T> =>
  (value, at) => {
    const given = isRecord(value) ? value : {};
    if (given !== value) at.fault('shape');
    const here = isPlace && typeof given['code'] === 'string' ? at.under(given['code'].slice(0, 40)) : at;
    for (const name of Object.keys(given)) if (!Object.hasOwn(shapes, name)) here.fault('shape', name.slice(0, 40));
    const read = Object.entries(shapes).map(([name, shape]) => [
      name,
      (shape as Shape<unknown>)(Object.hasOwn(given, name) ? given[name] : undefined, here.in(name)),
    ]);
    return Object.fromEntries(read) as T;
  };

/** One of several objects, told apart by a word of theirs. */
export const byWord =
  <T>(field: string, shapes: Readonly<Record<string, Shape<T>>>): Shape<T | null> =>
  (value, at) => {
    const word = isRecord(value) && Object.hasOwn(value, field) ? value[field] : null;
    if (typeof word !== 'string' || !Object.hasOwn(shapes, word)) return (at.fault('shape', field), null);
    return (shapes[word] as Shape<T>)(value, at);
  };
