import { asObject, own, type PlainObject } from '../spec/object';
import { at } from '../spec/tree';
import { readDuration, secondsOf, type TimeUnit } from './duration';

interface Token {
  /** The member that says how long it lasts. */
  readonly validity: string;
  /** The member of `tokenValidityUnits` that counts it. */
  readonly unit: string;
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
export const unitOf = ({ unit, defaultUnit }: Token, client: object): unknown =>
  at(client, ['tokenValidityUnits', unit]) ?? defaultUnit;

/** How many seconds a token lasts; nothing where what is said is not known yet. */
const lifetime = (token: Token, client: PlainObject): number | undefined => {
  const said = own(client, token.validity);
  if (said === undefined) return token.lasts;
  const { count, unit } = readDuration(said) ?? { count: said, unit: unitOf(token, client) };
  return secondsOf(count, unit);
};

/** How many seconds the tokens of a client last. */
export const lifetimesOf = (client: object): { readonly [K in keyof typeof TOKENS]: number | undefined } => {
  const settings = asObject(client);
  return {
    access: lifetime(TOKENS.access, settings),
    id: lifetime(TOKENS.id, settings),
    refresh: lifetime(TOKENS.refresh, settings),
  };
};
