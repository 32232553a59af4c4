import type { Pool, Rule, RulePath, Violation } from './rule';

const PATH = 'webAuthnConfiguration.relyingPartyId' satisfies RulePath;

const idOf = ({ webAuthnConfiguration: passkeys }: Pool): string | undefined => passkeys?.relyingPartyId;

const hasOddCharacters = (id: string): boolean => /[^A-Za-z0-9._-]/.test(id);

const LABEL = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/;
const ADDRESS = /^\d+(\.\d+){3}$/;

/** Whether browsers accept a string as a relying party id. */
const isDomain = (id: string): boolean =>
  id.split('.').every((label) => LABEL.test(label)) && !ADDRESS.test(id);

const found =
  (isOdd: (id: string) => boolean) =>
  (pool: Pool): ReadonlyArray<Violation> => {
    const value = idOf(pool);
    return value !== undefined && isOdd(value) ? [{ path: PATH }] : [];
  };

export const passkeyRules: ReadonlyArray<Rule> = [
  {
    id: 'passkeys/relying-party-id-characters',
    paths: [PATH],
    message:
      'A relying party id is a domain name without scheme, port or path. Give the domain alone, such as example.com.',
    awsError: 'InvalidParameterException: RelyingPartyId contains invalid characters',
    evidence: 'answered',
    source: 'badmintoncryer/cdk-preflight pf-cognito-web-authn-relying-party-format, deployed on us-east-1',
    violates: found(hasOddCharacters),
  },
  {
    id: 'passkeys/relying-party-id-domain',
    paths: [PATH],
    message:
      'This is not a domain name that browsers accept: it must be in lower case and not an IP address. Give a domain, or passkeys may not work.',
    awsError: 'InvalidParameterException, or passkeys that no browser makes',
    evidence: 'reported',
    source: 'WebAuthn: a relying party is known by a valid domain string; what AWS checks is not published',
    violates: found((id) => !hasOddCharacters(id) && !isDomain(id)),
  },
];
