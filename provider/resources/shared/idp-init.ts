import { own, ownText, ownTexts } from '../../codec/plain-object';
import { isUnknown } from '../../codec/unknown';
import type { Declared, WarningsTogether } from '../../engine/declared-together';
import { type Rule, violated, warningsOf } from '../../engine/rules';

/** What a client and the identity providers of a program are compared by. */
export const IDP_INIT_NAMES = [
  'userPoolId',
  'supportedIdentityProviders',
  'skipRules',
  'providerName',
  'isSaml',
  'idpInit',
];

/** The providers that a client lists, with those that the program declares. */
interface Listed {
  /** The names of SAML providers that may start a sign-in by themselves. */
  readonly starting: ReadonlyArray<string>;
  /** The names of others that are no SAML providers. */
  readonly others: ReadonlyArray<string>;
}

/** The rules between an app client and the identity providers of a program. */
export const CLIENT_PROVIDER_RULES: ReadonlyArray<Rule<Listed, 'supportedIdentityProviders'>> = [
  {
    id: 'identity-providers/idp-init',
    paths: ['supportedIdentityProviders'],
    message:
      'A SAML provider with idpInit may start a sign-in by itself, and a client that lists one can list SAML providers only, not even COGNITO. Give the other providers to another client, or remove idpInit.',
    awsError: 'unknown: no words are published',
    evidence: 'documented',
    source: 'AWS developer guide, SAML session initiation: implementing IdP-initiated SAML sign-in',
    isAdvice: true,
    violates: ({ starting, others }) =>
      starting.length > 0 && others.length > 0
        ? [
            {
              path: 'supportedIdentityProviders',
              hint: `With idpInit: ${starting.join(', ')}. Of another kind: ${others.join(', ')}.`,
            },
          ]
        : [],
  },
];

/** Names that are never those of SAML providers of the program. */
const NOT_SAML = ['COGNITO', 'Facebook', 'Google', 'LoginWithAmazon', 'SignInWithApple'];

/** Whether two resources are in one pool for certain. */
const inOnePool = (one: Declared, other: Declared): boolean => {
  const known = own(one.known, 'userPoolId');
  return (
    own(one.given, 'userPoolId') === own(other.given, 'userPoolId') ||
    (typeof known === 'string' && !isUnknown(known) && known === own(other.known, 'userPoolId'))
  );
};

/** The warnings about clients that list a provider which AWS allows beside SAML providers only. */
export const startingBesideOthers: WarningsTogether = (declared) =>
  declared.flatMap((client) => {
    const names = ownTexts(client.known, 'supportedIdentityProviders');
    const providers = declared.filter(
      (one) => names.includes(ownText(one.known, 'providerName')) && inOnePool(client, one),
    );
    const named = (isSo: (provider: Declared) => boolean): ReadonlyArray<string> =>
      providers.filter(isSo).map(({ known }) => ownText(known, 'providerName'));
    const listed: Listed = {
      starting: named(({ known }) => [true, 'true'].some((value) => own(known, 'idpInit') === value)),
      others: [
        ...names.filter((name) => NOT_SAML.includes(name)),
        ...named(
          ({ known }) => own(known, 'isSaml') === false && !NOT_SAML.includes(ownText(known, 'providerName')),
        ),
      ],
    };
    return warningsOf(violated(CLIENT_PROVIDER_RULES, listed, own(client.known, 'skipRules')), true).map(
      (warning) => [client, warning] as const,
    );
  });
