import { strict as assert } from 'node:assert';
import { fields, text } from '../sign-in/fields';
import type { Outputs } from '../sign-in/outputs';
import { type OpenIdProvider, type OpenIdProviderOptions, startOpenIdProvider } from './openid-provider';
import type { Person } from './people';
import { type SamlProvider, startSamlProvider } from './saml-provider';
import type { App } from './sign-in';

/** Where an app gets its users back. */
export const SIGNED_IN = 'https://shop.example.com/signed-in';

/** Somebody of Acme, whose accounts are at an OpenID provider. */
export const ada: Person = {
  login: 'ada',
  password: 'difference engine',
  claims: {
    email: 'ada@acme.example',
    email_verified: true,
    given_name: 'Ada',
    family_name: 'Lovelace',
    nickname: 'countess',
    department: 'analysis',
  },
};

export const EMAIL_CLAIM = 'http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress';

/** Somebody of a company whose accounts are at a SAML identity provider. */
export const grace: Person = {
  login: 'grace.hopper',
  password: 'nanoseconds',
  claims: { [EMAIL_CLAIM]: 'grace@corp.example', department: 'compilers', rank: 'rear admiral' },
};

/** How the pool is registered at Acme's provider, before the pool is there: its domain is chosen beforehand. */
export const registration = {
  clientId: 'shop',
  clientSecret: 'hush-hush',
  redirectUri: 'https://shop.auth.eu-west-1.amazoncognito.com/oauth2/idpresponse',
};

export interface Companies {
  readonly acme: OpenIdProvider;
  readonly corp: SamlProvider;
  readonly partner: SamlProvider;
  close(): Promise<void>;
}

/** Starts the providers of three companies: an OpenID provider, and two SAML identity providers. */
export async function startCompanies(
  options: Pick<OpenIdProviderOptions, 'claimsIn'> = {},
): Promise<Companies> {
  const saml = { people: [grace], attributes: [EMAIL_CLAIM, 'department', 'rank'] };
  const acme = await startOpenIdProvider({ ...options, registration, people: [ada] });
  const corp = await startSamlProvider(saml);
  const partner = await startSamlProvider(saml);
  return {
    acme,
    corp,
    partner,
    close: async () => {
      for (const each of [acme, corp, partner]) await each.close();
    },
  };
}

/** The app of a stack, which knows its outputs and nothing more; `endpoint` is where the pools' domains are served. */
export function appOf(stack: Readonly<Record<string, unknown>>, endpoint: string): App & Outputs {
  const own = fields(stack['app'], 'the output app');
  const domain = text(own, 'domain');
  return {
    endpoint,
    region: 'eu-west-1',
    userPoolId: text(own, 'userPoolId'),
    clientId: text(own, 'clientId'),
    clientSecret: text(own, 'clientSecret'),
    issuer: text(own, 'issuer'),
    jwksUri: text(own, 'jwksUri'),
    redirectUri: SIGNED_IN,
    domain,
    hosts: { [domain]: endpoint },
  };
}

/** Gives the outputs of a SAML provider to the company, which enters them by hand. */
export function handOver(
  stack: Readonly<Record<string, unknown>>,
  name: string,
  provider: SamlProvider,
): void {
  const given = fields(stack[name], `the output ${name}`);
  const [entityId, assertionConsumerUri] = [text(given, 'entityId'), text(given, 'assertionConsumerUri')];
  assert.equal(entityId, `urn:amazon:cognito:sp:${text(fields(stack['app'], 'app'), 'userPoolId')}`);
  provider.trust({ entityId, assertionConsumerUri });
}
