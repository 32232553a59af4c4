import { getIn } from '../../../provider/codec/object-path';
import { isPlainObject, own } from '../../../provider/codec/plain-object';

/** The settings of a pool and of its app client, as a preset declares them. */
export interface SignInSettings {
  readonly pool: object;
  readonly client: object;
  /** Whether the preset declares a resource server. */
  readonly hasApi: boolean;
  /** The settings of the identity providers. */
  readonly providers?: ReadonlyArray<object>;
}

type Lines = ReadonlyArray<string>;

const listAt = (settings: object, ...path: readonly string[]): ReadonlyArray<unknown> => {
  const found = isPlainObject(settings) ? getIn(settings, path) : undefined;
  return Array.isArray(found) ? found : [];
};

const at = (settings: object, ...path: readonly string[]): unknown =>
  isPlainObject(settings) ? getIn(settings, path) : undefined;

const indented = (lines: Lines): Lines => lines.map((line) => `  ${line}`);

/** Mermaid's blocks of alternatives: one alternative needs none. */
const alternatives = (ways: ReadonlyArray<readonly [title: string, lines: Lines]>): Lines => {
  const [first, ...others] = ways;
  if (first === undefined) return [];
  if (others.length === 0) return first[1];
  return [
    `alt ${first[0]}`,
    ...indented(first[1]),
    ...others.flatMap(([title, lines]) => [`else ${title}`, ...indented(lines)]),
    'end',
  ];
};

const OTP = (name: string, channel: string): Lines => [
  `App->>Cognito: ${name}`,
  `Cognito-->>User: code by ${channel}`,
  'User->>App: code',
  `App->>Cognito: RespondToAuthChallenge (${name}_CODE)`,
];

const PASSKEY: Lines = [
  'App->>Cognito: WEB_AUTHN',
  'Cognito-->>App: CREDENTIAL_REQUEST_OPTIONS',
  'App->>User: passkey prompt',
  'User->>App: signed credential',
  'App->>Cognito: RespondToAuthChallenge (CREDENTIAL)',
];

const PASSWORD: Lines = [
  'User->>App: name and password',
  'App->>Cognito: InitiateAuth (USER_SRP_AUTH, SRP_A)',
  'Cognito-->>App: PASSWORD_VERIFIER',
  'App->>Cognito: RespondToAuthChallenge (a proof, never the password)',
];

const FIRST_FACTORS: Readonly<Record<string, readonly [title: string, lines: Lines]>> = {
  EMAIL_OTP: ['a code by e-mail', OTP('EMAIL_OTP', 'e-mail')],
  SMS_OTP: ['a code by SMS', OTP('SMS_OTP', 'SMS')],
  WEB_AUTHN: ['a passkey', PASSKEY],
};

/** The second factors that the pool offers, each with its steps. */
const secondFactors = (pool: object): ReadonlyArray<readonly [title: string, lines: Lines]> => {
  const found: (readonly [string, Lines])[] = [];
  if (at(pool, 'softwareTokenMfaConfiguration', 'enabled') === true)
    found.push([
      'an authenticator app',
      [
        'Cognito-->>App: SOFTWARE_TOKEN_MFA',
        'User->>App: code of the authenticator app',
        'App->>Cognito: RespondToAuthChallenge (SOFTWARE_TOKEN_MFA_CODE)',
      ],
    ]);
  if (at(pool, 'emailMfaConfiguration') !== undefined)
    found.push([
      'a code by e-mail',
      [
        'Cognito-->>User: code by e-mail',
        'User->>App: code',
        'App->>Cognito: RespondToAuthChallenge (EMAIL_OTP_CODE)',
      ],
    ]);
  if (at(pool, 'smsConfiguration') !== undefined)
    found.push([
      'a code by SMS',
      [
        'Cognito-->>User: code by SMS',
        'User->>App: code',
        'App->>Cognito: RespondToAuthChallenge (SMS_MFA_CODE)',
      ],
    ]);
  return found;
};

const secondFactorLines = (pool: object): Lines => {
  const mfa = at(pool, 'mfaConfiguration');
  const ways = alternatives(secondFactors(pool));
  if (ways.length === 0 || mfa === undefined || mfa === 'OFF') return [];
  if (mfa === 'ON')
    return [...['Note over App,Cognito: MFA is ON: the first sign-in begins with MFA_SETUP'], ...ways];
  return ['opt the user has set up MFA', ...indented(ways), 'end'];
};

const threatLines = (pool: object): Lines => {
  switch (at(pool, 'userPoolAddOns', 'advancedSecurityMode')) {
    case 'ENFORCED':
      return ['Note over Cognito: threat protection rates the risk: it lets in, asks for MFA, or blocks'];
    case 'AUDIT':
      return ['Note over Cognito: threat protection rates the risk, and logs it only'];
    default:
      return [];
  }
};

const passwordSignIn = (pool: object): Lines => [
  ...PASSWORD,
  ...threatLines(pool),
  ...secondFactorLines(pool),
];

/** The sign-in that the flows of the app client allow. */
const signInLines = (pool: object, flows: ReadonlyArray<unknown>): Lines => {
  const withPassword = flows.includes('ALLOW_USER_SRP_AUTH');
  if (!flows.includes('ALLOW_USER_AUTH')) return passwordSignIn(pool);
  const factors = listAt(pool, 'policies', 'signInPolicy', 'allowedFirstAuthFactors').flatMap((factor) => {
    const way = FIRST_FACTORS[String(factor)];
    return way === undefined ? [] : [way];
  });
  const choice = [
    'User->>App: name',
    'App->>Cognito: InitiateAuth (USER_AUTH)',
    'Cognito-->>App: SELECT_CHALLENGE: the factors of this user',
    ...alternatives(factors),
  ];
  return withPassword
    ? alternatives([
        ['name and password', passwordSignIn(pool)],
        ['passkey', choice],
      ])
    : [...choice, ...threatLines(pool)];
};

const invitationLines = (pool: object): Lines =>
  at(pool, 'adminCreateUserConfig', 'allowAdminCreateUserOnly') === true
    ? [
        'Administrator->>Cognito: AdminCreateUser',
        'Cognito-->>User: invitation with a temporary password',
        'Note over User,Cognito: the first sign-in ends with NEW_PASSWORD_REQUIRED',
      ]
    : [];

const refreshLines = (flows: ReadonlyArray<unknown>): Lines =>
  flows.includes('ALLOW_REFRESH_TOKEN_AUTH')
    ? ['Note over App,Cognito: later: the refresh token gives new tokens (REFRESH_TOKEN_AUTH)']
    : [];

const machineLines = (client: object): Lines => [
  'participant Service',
  'participant Cognito as Token endpoint',
  'participant API',
  `Service->>Cognito: POST /oauth2/token (${listAt(client, 'allowedOAuthFlows').join(', ')}), client id${own(client, 'generateSecret') === true ? ' and secret' : ''}`,
  `Cognito-->>Service: access token with the scopes ${listAt(client, 'allowedOAuthScopes').join(', ')}`,
  'Service->>API: request with the access token',
  'API->>API: verify with jwksUri: issuer, expiry, scope',
];

const AT_PROVIDER = 'User->>Provider: sign-in';

/** Sign-in with an identity provider; the last step depends on its protocol. */
const providerLines = (provider: object): readonly [title: string, lines: Lines] => [
  String(own(provider, 'providerName')),
  own(provider, 'saml') === undefined
    ? [
        'Cognito-->>User: redirect to the provider',
        AT_PROVIDER,
        'Provider-->>Cognito: code (/oauth2/idpresponse)',
        'Cognito->>Provider: code and client secret, for the attributes of the user',
      ]
    : [
        'Cognito-->>User: redirect to the provider',
        AT_PROVIDER,
        'Provider-->>Cognito: assertion with the attributes of the user (/saml2/idpresponse)',
      ],
];

const ownUserLines = (pool: object): Lines =>
  listAt(pool, 'policies', 'signInPolicy', 'allowedFirstAuthFactors').includes('EMAIL_OTP')
    ? ['User->>Cognito: e-mail address', 'Cognito-->>User: code by e-mail', 'User->>Cognito: code']
    : ['User->>Cognito: e-mail address and password', ...secondFactorLines(pool)];

/** The sign-in on Cognito's own pages. */
const managedLoginLines = (pool: object, client: object, providers: ReadonlyArray<object>): Lines => {
  const ownUsers = listAt(client, 'supportedIdentityProviders').includes('COGNITO')
    ? [['an e-mail address', ownUserLines(pool)] as const]
    : [];
  const hasIdentifiers = providers.some((provider) => listAt(provider, 'idpIdentifiers').length > 0);
  return [
    'actor User',
    'participant App as Application',
    'participant Cognito as Managed login',
    ...(providers.length > 0 ? ['participant Provider as Identity provider'] : []),
    'User->>App: sign in',
    'App-->>User: redirect to signInUrl, with state and code_challenge (PKCE)',
    'User->>Cognito: GET /oauth2/authorize',
    'Cognito-->>User: sign-in page',
    ...(hasIdentifiers ? ['User->>Cognito: e-mail address, whose domain finds the organization'] : []),
    ...alternatives([...ownUsers, ...providers.map(providerLines)]),
    'Cognito-->>User: redirect to the callback URL, with a code',
    'User->>App: code',
    'App->>Cognito: POST /oauth2/token, with the code and code_verifier',
    'Cognito-->>App: ID, access and refresh token',
  ];
};

/** The sign-in of a pool and its app client as a Mermaid sequence, derived from their settings. */
export const signInDiagram = ({ pool, client, hasApi, providers = [] }: SignInSettings): string => {
  const flows = listAt(client, 'explicitAuthFlows');
  const isInvited = invitationLines(pool).length > 0;
  const lines =
    hasApi || listAt(client, 'allowedOAuthFlows').includes('client_credentials')
      ? machineLines(client)
      : listAt(client, 'allowedOAuthFlows').includes('code')
        ? managedLoginLines(pool, client, providers)
        : [
            ...(isInvited ? ['actor Administrator'] : []),
            'actor User',
            'participant App as Application',
            'participant Cognito',
            ...invitationLines(pool),
            ...signInLines(pool, flows),
            'Cognito-->>App: ID, access and refresh token',
            ...refreshLines(flows),
          ];
  return ['```mermaid', 'sequenceDiagram', ...indented(lines), '```'].join('\n');
};
