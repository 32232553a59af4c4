/** A time of the API, in seconds since 1970, in ISO 8601 format; undefined for any other value. */
export const isoTime = (seconds: unknown): string | undefined =>
  typeof seconds === 'number' && Number.isFinite(seconds)
    ? new Date(seconds * 1000).toISOString()
    : undefined;
