import { textOf } from '../codec/plain-object';

interface FailedRequest {
  readonly operation: string;
  readonly message: string;
  /** AWS's request id, if there was a response. */
  readonly requestId?: string;
}

/** The errors of a Cognito request. */
export type CognitoError =
  /** The pool or the requested resource does not exist. */
  | (FailedRequest & { readonly _tag: 'NotFound' })
  /** Cognito refused the request; a retry would not help. */
  | (FailedRequest & { readonly _tag: 'Refused'; readonly code: string })
  /** No usable response arrived, so it is unknown whether the request had an effect. */
  | (FailedRequest & { readonly _tag: 'NoAnswer'; readonly code: string })
  /** Nothing was sent, because credentials or a Region are missing or there was no connection. */
  | (FailedRequest & { readonly _tag: 'NotSent'; readonly code: string });

const member = (thrown: unknown, name: string): unknown =>
  typeof thrown === 'object' && thrown !== null ? Reflect.get(thrown, name) : undefined;

const statusOf = (thrown: unknown): number | undefined => {
  const status = member(member(thrown, '$metadata'), 'httpStatusCode');
  return typeof status === 'number' ? status : undefined;
};

const requestIdOf = (thrown: unknown): { readonly requestId?: string } => {
  const requestId = textOf(member(member(thrown, '$metadata'), 'requestId'));
  return requestId === undefined ? {} : { requestId };
};

const BEFORE_SENDING = new Set(['CredentialsProviderError', 'TokenProviderError']);
/** Error codes without a connection, so that nothing was sent. */
const NO_CONNECTION = new Set(['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED']);
const NODES_OWN = new Set(['Error', 'AggregateError']);
const BEFORE_SENDING_TEXT = /Region is missing|Could not load credentials|Invalid URL/;

/** Converts an SDK error. Only its code, message and request id are kept, since it may contain the request. */
export const toCognitoError = (operation: string, thrown: unknown): CognitoError => {
  const system = textOf(member(thrown, 'code'));
  const named = textOf(member(thrown, 'name')) ?? 'UnknownError';
  // The system's code is more specific than the names of Node's errors.
  const code = system !== undefined && NODES_OWN.has(named) ? system : named;
  // The parser's message would repeat the beginning of the response.
  const message =
    code === 'SyntaxError' ? 'the response is not JSON' : (textOf(member(thrown, 'message')) ?? 'no message');
  const status = statusOf(thrown);
  if (BEFORE_SENDING.has(code) || NO_CONNECTION.has(code) || BEFORE_SENDING_TEXT.test(message))
    return { _tag: 'NotSent', operation, code, message };
  const request = { operation, message, ...requestIdOf(thrown) };
  if (code === 'ResourceNotFoundException' || code === 'UserNotFoundException')
    return { _tag: 'NotFound', ...request };
  // An unreadable response counts as no response, whatever its status.
  if (status === undefined || status >= 500 || status < 400 || code === 'SyntaxError') {
    return { _tag: 'NoAnswer', code, ...request };
  }
  return { _tag: 'Refused', code, ...request };
};

const TOO_LATE = 'TimeoutOver';

/** The error of a request for which there is no time left. */
export const tooLate = (operation: string): CognitoError => ({
  _tag: 'NotSent',
  operation,
  code: TOO_LATE,
  message: 'its time was over',
});

const UNREAD_FILE = 'UnreadFile';

/** The error of a request that needs a file whose content is not known. */
export const unreadFile = (operation: string, message: string): CognitoError => ({
  _tag: 'NotSent',
  operation,
  code: UNREAD_FILE,
  message,
});

/** Whether nothing was sent for lack of a connection, which may be transient. */
export const hasNoConnection = (error: CognitoError): boolean =>
  error._tag === 'NotSent' && NO_CONNECTION.has(error.code);

/** AWS's codes for internal errors. */
const FAILURES_OF_AWS = /^(?:Internal|ServiceUnavailable)/;

const NEXT_STEP: { readonly [code: string]: string } = {
  AliasExistsException:
    'Another user of the pool signs in with this e-mail address or phone number. Give another one; for a new user, forceAliasCreation: true takes it away from the other user.',
  CodeDeliveryFailureException:
    'Cognito could not send the message. Check emailConfiguration and smsConfiguration of the pool, or set messageAction: "SUPPRESS". If the user exists nevertheless, adopt it with adoptId.',
  ConcurrentModificationException:
    'Another request is changing this pool: run the command again when it has finished.',
  ExpiredTokenException: 'The credentials have expired. Renew them.',
  InvalidLambdaResponseException: 'A Lambda trigger of the pool gave an answer that Cognito cannot use.',
  InvalidPasswordException: 'The password does not satisfy policies.passwordPolicy of the pool.',
  InvalidSmsRoleTrustRelationshipException:
    'The role in smsConfiguration must trust cognito-idp.amazonaws.com for sts:AssumeRole, with the same external ID; the role may also not exist any more.',
  InvalidSmsRoleAccessPolicyException:
    'The role in smsConfiguration must be allowed to publish SMS messages (sns:Publish); the role may also not exist any more.',
  LimitExceededException:
    'A quota of the account is exhausted. Request an increase from AWS, or delete resources that are not needed.',
  TermsExistsException:
    'An app client has one terms document of each name. Declare the other name, or adopt the live document with adoptId.',
  PasswordHistoryPolicyViolationException:
    'The password is one of the last ones of the user, whose number is passwordHistorySize of the pool. It may be set already, by an update whose answer was lost. Give another password, or none.',
  PreconditionNotMetException:
    'The pool does not fulfil a condition of the request, such as an invitation message with its placeholders.',
  OperationNotEnabledException:
    'A secondary Region of a replicated pool takes few changes: send the others to its primary Region.',
  TooManyRequestsException:
    'Cognito is throttling the account. Run the command again, or with a lower --parallel.',
  UnrecognizedClientException: 'The credentials are not valid in this account or Region.',
  UnexpectedLambdaException: 'A Lambda trigger of the pool failed, or Cognito may not invoke it.',
  UnsupportedUserStateException: 'The status of the user does not allow this request.',
  UserImportInProgressException:
    'Users are being imported into this pool. Run the command again after the import.',
  UserLambdaValidationException: 'A Lambda trigger of the pool refused the user.',
};

/** What to do about refusals that AWS's words tell apart; each is quoted in docs/cognito.md. */
const BY_WORDS: ReadonlyArray<readonly [words: RegExp, next: string]> = [
  [
    /^The provider .* does not exist for User Pool/,
    'An app client can list only identity providers that its pool has. Declare an IdentityProvider with this name, and pass its providerName output in supportedIdentityProviders, so that it is created first.',
  ],
  [
    /^Client secrets cannot exceed/,
    'An app client can have two secrets. Delete one that no application uses, and run `pulumi up` again.',
  ],
  [
    /existing domain associated with this user pool/i,
    'The classic hosted UI is at the domain of the pool. Declare a UserPoolDomain, and list it in `dependsOn` of this resource, so that it is created first.',
  ],
  [
    /^AttributeMapping contains invalid mapping/,
    'The pool lacks these attributes. Add them to the schema of the pool; a pool of the same program is changed first.',
  ],
];

const nextStep = ({
  operation,
  code,
  message,
}: CognitoError & { readonly _tag: 'Refused' }): string | undefined =>
  code === 'AccessDeniedException'
    ? `The credentials in use need the permission cognito-idp:${operation}, or the permission that AWS’s message names.`
    : (BY_WORDS.find(([words]) => words.test(message))?.[1] ?? NEXT_STEP[code]);

/** Explains an error: the operation, the reason and the outcome; `retry` is the advice where no response arrived. */
export const explain = (error: CognitoError, retry = 'run `pulumi refresh`'): string => {
  const request = error.requestId === undefined ? '' : `request ${error.requestId}`;
  const reason = error.message.replace(/\s+/g, ' ').trim().replace(/\.$/, '');
  switch (error._tag) {
    case 'NotFound':
      return `${error.operation} found nothing${request && ` (${request})`}: ${reason}.`;
    case 'NotSent':
      if (error.code === TOO_LATE) return `${error.operation} was not sent, since its time was over.`;
      if (error.code === UNREAD_FILE) return `${error.operation} was not sent: ${reason}.`;
      if (hasNoConnection(error)) {
        return `${error.operation} was not sent, since there is no connection (${error.code}: ${reason}). Check the Region, the network and the endpoint.`;
      }
      return `${error.operation} was not sent: ${reason}. Configure credentials and a Region as for the AWS CLI, or with a CognitoProvider.`;
    case 'NoAnswer': {
      const next = FAILURES_OF_AWS.test(error.code)
        ? `This is an internal error of AWS. Wait a little, then ${retry}.`
        : `Check the network and the endpoint, then ${retry}.`;
      return `${error.operation} received no usable response (${error.code}: ${reason}${request && `; ${request}`}). ${next}`;
    }
    case 'Refused': {
      const next = nextStep(error);
      return `Cognito refused ${error.operation} (${error.code}${request && `, ${request}`}): ${reason}.${next === undefined ? '' : ` ${next}`}`;
    }
  }
};

const ROLE_REFUSALS = new Set([
  'InvalidSmsRoleTrustRelationshipException',
  'InvalidSmsRoleAccessPolicyException',
]);

/** Whether AWS refuses requests that name the pool's SMS role. */
export const refusesRole = (error: CognitoError): boolean =>
  error._tag === 'Refused' && ROLE_REFUSALS.has(error.code);

/** The error for a response in an unexpected format. */
export const unexpectedResponse = (
  operation: string,
  code = 'UnusableAnswer',
  requestId?: string,
): CognitoError => ({
  _tag: 'NoAnswer',
  operation,
  code,
  message: 'the response is not in Cognito’s format',
  ...(requestId !== undefined && { requestId }),
});
