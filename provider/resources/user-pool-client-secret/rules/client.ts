import { formatSecrets, MOST_SECRETS } from '../../shared/client-secrets';
import type { ClientSecretClientRule } from './rule';

/** The rules between a new client secret and its client. */
export const clientRules: ReadonlyArray<ClientSecretClientRule> = [
  {
    id: 'client-secret/public-client',
    paths: ['clientId'],
    message:
      'The app client has no secret, and AWS adds none to such a public client. Declare a client with generateSecret or clientSecret, and give this resource the id of that client.',
    awsError: 'InvalidParameterException on AddUserPoolClientSecret',
    evidence: 'documented',
    source: 'AWS API reference, AddUserPoolClientSecret: "for an existing confidential user pool app client"',
    violates: ({ client: { hasSecret } }) => !hasSecret,
  },
  {
    id: 'client-secret/registered-client',
    paths: ['clientId'],
    message:
      'The app client was registered by an application through dynamic client registration, and AWS adds no secret to such a client. Let the application register again.',
    awsError: 'InvalidParameterException on AddUserPoolClientSecret',
    evidence: 'documented',
    source: 'botocore service model, ClientTypeType: "don\'t support client secret operations"',
    violates: ({ client: { isRegistered } }) => isRegistered,
  },
  {
    id: 'client-secret/at-most-two',
    paths: ['clientId'],
    message:
      'The app client has two secrets already, and AWS allows no third. Delete the one that no application uses: remove the UserPoolClientSecret that manages it and run `pulumi up`, or adopt it by its id first. Then declare the new one, since an update creates before it deletes.',
    awsError: 'LimitExceededException: Client secrets cannot exceed limit of 2 secrets.',
    evidence: 'documented',
    source:
      'AWS API reference, AddUserPoolClientSecret: "up to 2 active secrets per app client"; the words are those of floci-io/floci#345',
    violates: ({ client: { secrets } }) =>
      secrets.length >= MOST_SECRETS
        ? [{ path: 'clientId', hint: `They are ${formatSecrets(secrets)}.` }]
        : [],
  },
];
