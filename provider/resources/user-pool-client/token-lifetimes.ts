import { ownTexts, type PlainObject } from '../../codec/plain-object';
import { clientPaths } from './paths';
import type { ClientSettings } from './settings';
import { readDuration, secondsOf, type TimeUnit, unitsOf } from './types/duration';

interface Token {
  /** The member that says how long it lasts. */
  readonly validity: 'accessTokenValidity' | 'idTokenValidity' | 'refreshTokenValidity';
  /** The member of `tokenValidityUnits` that counts it. */
  readonly unit: keyof NonNullable<ClientSettings['tokenValidityUnits']>;
  readonly defaultUnit: TimeUnit;
  /** What AWS gives it when nobody says anything, in seconds. */
  readonly lasts: number;
}

/** The three tokens of a client; AWS's page on TokenValidityUnitsType has the defaults. */
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

/** The unit that counts a token's validity. */
export const unitOf = ({ unit, defaultUnit }: Token, client: ClientSettings): TimeUnit =>
  client.tokenValidityUnits?.[unit] ?? defaultUnit;

/** How many seconds a token lasts; nothing where what is said is not known yet. */
const lifetime = (token: Token, client: ClientSettings): number | undefined => {
  const said = client[token.validity];
  if (said === undefined) return token.lasts;
  const { count, unit } = readDuration(said) ?? { count: said, unit: unitOf(token, client) };
  return secondsOf(count, unit);
};

/** How many seconds the tokens of a client last. */
export const lifetimesOf = (
  client: ClientSettings,
): { readonly [K in keyof typeof TOKENS]: number | undefined } => ({
  access: lifetime(TOKENS.access, client),
  id: lifetime(TOKENS.id, client),
  refresh: lifetime(TOKENS.refresh, client),
});

/** Where the program gives a unit that cannot count how long a live token lasts, which it does not say. */
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
    // A unit that is live already changes nothing of how long the token lasts.
    const isLive = unit === clientPaths.get(live, path);
    return !isOpen ||
      isLive ||
      unit === undefined ||
      seconds === undefined ||
      unitsOf(seconds, unit) !== undefined
      ? []
      : [
          `${path}: ${token.validity} is not declared and lasts ${seconds} seconds, which is no whole number of ${String(unit)}. Declare ${token.validity}, too.`,
        ];
  });

/** Whether a client has a time, by what the state keeps of it, that the program does not declare and AWS did not give. */
export const hasForeignTimes = (state: PlainObject): boolean => {
  const paths = ownTexts(state, 'unmanaged');
  return Object.values(TOKENS).some(({ validity }) => paths.includes(validity));
};
