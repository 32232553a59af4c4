/**
 * Starts to measure work, in milliseconds: by the clock or by the processor's time, whichever is less. On a machine that
 * is busy with other things the clock alone says nothing of the work.
 */
export const stopwatch = (): (() => number) => {
  const [clock, processor] = [performance.now(), process.cpuUsage()];
  return () => {
    const { user, system } = process.cpuUsage(processor);
    return Math.min(performance.now() - clock, (user + system) / 1000);
  };
};
