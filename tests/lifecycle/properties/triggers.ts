import { ABSENT, arn, kmsKey, type Row } from './row';

const PLAIN = [
  'preSignUp',
  'customMessage',
  'postConfirmation',
  'preAuthentication',
  'postAuthentication',
  'defineAuthChallenge',
  'createAuthChallenge',
  'verifyAuthChallengeResponse',
  'userMigration',
];

const versioned = (name: string, [first, second]: readonly [string, string]): Row => ({
  path: `lambdaConfig.${name}`,
  beside: { lambdaConfig: { kmsKeyId: kmsKey('codes') } },
  first: { lambdaVersion: first, lambdaArn: arn('one') },
  second: { lambdaVersion: second, lambdaArn: arn('two') },
  resetValues: ABSENT,
});

export const TRIGGERS: readonly Row[] = [
  ...PLAIN.map((name) => ({
    path: `lambdaConfig.${name}`,
    first: arn('one'),
    second: arn('two'),
    atRest: ABSENT,
  })),
  {
    ...versioned('preTokenGenerationConfig', ['V3_0', 'V2_0']),
    // AWS may show it by its older name as well, and the older one so.
    moves: ['LambdaConfig.PreTokenGeneration'],
  },
  {
    path: 'lambdaConfig.preTokenGeneration',
    first: arn('one'),
    second: arn('two'),
    resetValues: ABSENT,
    moves: ['LambdaConfig.PreTokenGenerationConfig'],
  },
  versioned('customSmsSender', ['V1_0', 'V1_0']),
  versioned('customEmailSender', ['V1_0', 'V1_0']),
  versioned('inboundFederation', ['V1_0', 'V1_0']),
  { path: 'lambdaConfig.kmsKeyId', first: kmsKey('one'), second: kmsKey('two'), resetValues: ABSENT },
];
