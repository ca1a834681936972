const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Waits that end at once when somebody asks the process to end; asked a second time, it ends where it stands. */
export interface Stop {
  readonly isAsked: () => boolean;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** The work's result; undefined where the end was asked for first, and the work goes on unheard. */
  readonly unlessAsked: <T>(work: Promise<T>) => Promise<T | undefined>;
  readonly close: () => void;
}

export function openStop(): Stop {
  let isAsked = false;
  let settle: (value: undefined) => void = () => {};
  const asked = new Promise<undefined>((resolve) => {
    settle = resolve;
  });
  const ask = (): void => {
    isAsked = true;
    settle(undefined);
  };
  for (const signal of SIGNALS) process.once(signal, ask);
  return {
    isAsked: () => isAsked,
    sleep: async (milliseconds) => {
      let timer: NodeJS.Timeout | undefined;
      const time = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, milliseconds);
      });
      await Promise.race([time, asked]);
      clearTimeout(timer);
    },
    unlessAsked: (work) => Promise.race([work, asked]),
    close: () => {
      for (const signal of SIGNALS) process.off(signal, ask);
    },
  };
}
