/** A mistake in a program, in one line, and what TypeScript says about it in every supported version. */
export interface Mistake {
  readonly what: string;
  readonly statement: string;
  /** A part of the error message; the name of what is wrong is in it. */
  readonly error: RegExp;
}

const unknown = (property: string): RegExp => new RegExp(`'${property}' does not exist in type`);

/** Mistakes that only the types of this package find before the preview. */
export const MISTAKES: readonly Mistake[] = [
  {
    what: 'a misspelt setting of a pool',
    statement: "new UserPool('a', { usernameAttribute: ['email'] });",
    error: unknown('usernameAttribute'),
  },
  {
    what: 'a misspelt setting inside the settings of a pool',
    statement: "new UserPool('a', { policies: { passwordPolicy: { minimumLenght: 12 } } });",
    error: unknown('minimumLenght'),
  },
  {
    what: 'a misspelt setting of a trigger',
    statement:
      "new UserPool('a', { lambdaConfig: { preTokenGenerationConfig: { lambdaVersion: 'V2_0', lambdaArm: arn } } });",
    error: unknown('lambdaArm'),
  },
  {
    what: 'a misspelt setting in a list of attributes',
    statement: "new UserPool('a', { schema: [{ name: 'team', attributeDataTyp: 'String' }] });",
    error: unknown('attributeDataTyp'),
  },
  {
    what: 'a misspelt setting inside the settings of an app client',
    statement: "new UserPoolClient('a', { userPoolId: arn, refreshTokenRotation: { featur: 'ENABLED' } });",
    error: unknown('featur'),
  },
  {
    what: 'a misspelt setting inside the settings of a domain',
    statement:
      "new UserPoolDomain('a', { userPoolId: arn, domain: 'shop', customDomainConfig: { certificateArm: arn } });",
    error: unknown('certificateArm'),
  },
  {
    what: 'a misspelt setting of a group',
    statement: "new UserPoolGroup('a', { userPoolId: arn, precedense: 1 });",
    error: unknown('precedense'),
  },
  {
    what: 'a misspelt setting in the scopes of a resource server',
    statement:
      "new ResourceServer('a', { userPoolId: arn, identifier: 'orders', scopes: [{ scopeNam: 'read', scopeDescription: 'Read' }] });",
    error: unknown('scopeNam'),
  },
  {
    what: 'a misspelt setting in the block of an identity provider',
    statement:
      "new IdentityProvider('a', { userPoolId: arn, providerName: 'Corp', saml: { metadataURL: 'https://a.example' } });",
    error: unknown('metadataURL'),
  },
  {
    what: 'a misspelt trigger of UserPoolTriggers',
    statement: "new UserPoolTriggers('a', { userPoolId: arn, lambdaConfig: { postConfirmaton: arn } });",
    error: unknown('postConfirmaton'),
  },
  {
    what: 'a misspelt setting inside the pool of a preset',
    statement:
      "new EmailPasswordPool('a', { pool: { policies: { passwordPolicy: { minimumLenght: 12 } } } });",
    error: unknown('minimumLenght'),
  },
  {
    what: 'a misspelt setting inside the app client of a preset',
    statement: "new WorkforcePool('a', { client: { tokenValidityUnits: { accesToken: 'hours' } } });",
    error: unknown('accesToken'),
  },
  {
    what: 'a misspelt argument of a provider',
    statement: "new CognitoProvider('a', { regoin: 'eu-west-1' });",
    error: unknown('regoin'),
  },
  {
    what: 'a value that AWS does not know',
    statement: "new UserPool('a', { mfaConfiguration: 'MAYBE' });",
    error: /"MAYBE"' is not assignable to type/,
  },
  {
    what: 'a number in place of a text',
    statement: "new UserPool('a', { userPoolTags: { team: 7 } });",
    error: /'number' is not assignable to type/,
  },
  {
    what: 'a missing argument',
    statement: "new UserPoolClient('a', {});",
    error: /'userPoolId' is missing in type/,
  },
  {
    what: 'an output that does not exist',
    statement: "export const a = new UserPool('a').poolId;",
    error: /'poolId' does not exist on type 'UserPool'/,
  },
];

/** A program with one mistake a line; the first is at the line that `FIRST_LINE` gives. */
export const misspeltProgram = (): string =>
  [
    "import { CognitoProvider, EmailPasswordPool, IdentityProvider, ResourceServer, UserPool, UserPoolClient, UserPoolDomain, UserPoolGroup, UserPoolTriggers, WorkforcePool } from 'pulumi-cognito-user-pool';",
    "const arn = 'arn';",
    ...MISTAKES.map(({ statement }) => statement),
    '',
  ].join('\n');

/** The line of the first mistake in `misspeltProgram`, from 1. */
export const FIRST_LINE = 3;
