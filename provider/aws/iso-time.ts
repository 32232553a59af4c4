/** The latest time that a date can hold, in milliseconds since 1970. */
const LATEST = 8.64e15;

/** A time of the API, in seconds since 1970, in milliseconds; undefined for any other value. */
export const milliseconds = (seconds: unknown): number | undefined =>
  typeof seconds === 'number' && Math.abs(seconds * 1000) <= LATEST ? seconds * 1000 : undefined;

/** A time of the API, in seconds since 1970, in ISO 8601 format; undefined for any other value. */
export const isoTime = (seconds: unknown): string | undefined => {
  const time = milliseconds(seconds);
  return time === undefined ? undefined : new Date(time).toISOString();
};
