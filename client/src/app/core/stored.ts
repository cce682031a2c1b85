/** What is kept in the browser may be refused (private window, full disk): then it lasts as long as the page. */
const read = (storage: () => Storage, key: string): string | null => {
  try {
    return storage().getItem(`maillage.${key}`);
  } catch {
    return null;
  }
};

const write = (storage: () => Storage, key: string, value: string | null): void => {
  try {
    if (value === null) storage().removeItem(`maillage.${key}`);
    else storage().setItem(`maillage.${key}`, value);
  } catch {
    // Nothing to do: no preference is worth a message.
  }
};

/** A preference kept from one visit to the next. */
export const readStored = (key: string): string | null => read(() => localStorage, key);
export const writeStored = (key: string, value: string | null): void => write(() => localStorage, key, value);

/** Something kept as long as the tab. */
export const readSession = (key: string): string | null => read(() => sessionStorage, key);
export const writeSession = (key: string, value: string | null): void => write(() => sessionStorage, key, value);
