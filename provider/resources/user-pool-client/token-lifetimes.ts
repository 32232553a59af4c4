import { ownTexts, type PlainObject } from '../../codec/plain-object';
import { clientPaths } from './paths';
import type { ClientSettings } from './settings';
import { readDuration, secondsOf, type TimeUnit, unitsOf } from './types/duration';

interface Token {
  /** The setting that holds its validity. */
  readonly validity: 'accessTokenValidity' | 'idTokenValidity' | 'refreshTokenValidity';
  /** The member of `tokenValidityUnits` with its unit. */
  readonly unit: keyof NonNullable<ClientSettings['tokenValidityUnits']>;
  readonly defaultUnit: TimeUnit;
  /** AWS's default lifetime in seconds. */
  readonly lasts: number;
}

/** The three tokens of a client, with the defaults from AWS's page on TokenValidityUnitsType. */
export const TOKENS: { readonly [K in 'access' | 'id' | 'refresh']: Token } = {
  access: { validity: 'accessTokenValidity', unit: 'accessToken', defaultUnit: 'hours', lasts: 3_600 },
  id: { validity: 'idTokenValidity', unit: 'idToken', defaultUnit: 'hours', lasts: 3_600 },
  refresh: {
    validity: 'refreshTokenValidity',
    unit: 'refreshToken',
    defaultUnit: 'days',
    lasts: 2_592_000,
  },
};

/** The unit of a token's validity. */
export const unitOf = ({ unit, defaultUnit }: Token, client: ClientSettings): TimeUnit =>
  client.tokenValidityUnits?.[unit] ?? defaultUnit;

/** The lifetime of a token in seconds; undefined while it is unknown. */
const lifetime = (token: Token, client: ClientSettings): number | undefined => {
  const validity = client[token.validity];
  if (validity === undefined) return token.lasts;
  const { count, unit } = readDuration(validity) ?? { count: validity, unit: unitOf(token, client) };
  return secondsOf(count, unit);
};

/** The lifetimes of a client's tokens in seconds. */
export const lifetimesOf = (
  client: ClientSettings,
): { readonly [K in keyof typeof TOKENS]: number | undefined } => ({
  access: lifetime(TOKENS.access, client),
  id: lifetime(TOKENS.id, client),
  refresh: lifetime(TOKENS.refresh, client),
});

/** The failures for declared units in which an undeclared live validity is not a whole number. */
export const uncountable = (
  live: ClientSettings,
  previous: PlainObject,
  desired: PlainObject,
): ReadonlyArray<string> =>
  Object.values(TOKENS).flatMap((token) => {
    const path = `tokenValidityUnits.${token.unit}` as const;
    const unit = clientPaths.read(desired, path);
    const seconds = lifetime(token, live);
    const isOpen = [previous, desired].every((side) => clientPaths.read(side, token.validity) === undefined);
    // A unit that is already live does not change the lifetime of the token.
    const isLive = unit === clientPaths.get(live, path);
    return !isOpen ||
      isLive ||
      unit === undefined ||
      seconds === undefined ||
      unitsOf(seconds, unit) !== undefined
      ? []
      : [
          `${path}: ${token.validity} is not declared and lasts ${seconds} seconds, which is not a whole number of ${String(unit)}. Declare ${token.validity}, too.`,
        ];
  });

/** Whether the state of a client has a validity that is neither declared nor AWS's default. */
export const hasForeignTimes = (state: PlainObject): boolean => {
  const paths = ownTexts(state, 'unmanaged');
  return Object.values(TOKENS).some(({ validity }) => paths.includes(validity));
};
