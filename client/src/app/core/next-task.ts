/** The end of one piece of work: the browser may paint, or answer a finger, before the next. Unlike a timer it does not wait in a tab that is not seen. */
export const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
