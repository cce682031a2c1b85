/** What is made when it is first used, and then kept: a formatter takes milliseconds of a phone, and most pages need few of them. */
export const onFirstUse = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => (made ??= make());
};
