/** The weather that a person declares for an initiative, always with a text; computed alerts stand beside it and never replace it. */
export const WEATHERS = ['secured', 'achievable', 'support_needed', 'compromised', 'unknown'] as const;
export type Weather = (typeof WEATHERS)[number];
/** What each of them says, for the manual of the API. */
export const WEATHER_MEANINGS: Readonly<Record<Weather, string>> = {
  secured: 'Objectives secured.',
  achievable: 'Objectives within reach.',
  support_needed: 'Support needed.',
  compromised: 'Objectives compromised.',
  unknown: 'Nothing declared.',
};

/** Whether the declared weather says that the objectives will be reached. */
export const isOnTrack = (weather: Weather): boolean => weather === 'secured' || weather === 'achievable';

/**
 * Whether a declaration lacks its text: a weather other than `unknown` always says why, and a new weather says it anew, so that an
 * old text never explains a new weather. `text` is undefined when the declaration leaves it as it was.
 */
export const isWeatherTextMissing = (
  present: { readonly weather: Weather; readonly text: string | null },
  declared: { readonly weather?: Weather | undefined; readonly text?: string | null | undefined },
): boolean => {
  const weather = declared.weather ?? present.weather;
  const text = weather === present.weather && declared.text === undefined ? present.text : declared.text;
  return weather !== 'unknown' && !text;
};
