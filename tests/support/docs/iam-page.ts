import { CATEGORIES, type Operation } from '../../../provider/aws/operations';

/** What is granted when: a preview or refresh, an update, a deletion. Each needs those before it. */
export const CLASSES = ['preview', 'up', 'destroy'] as const;
export type Class = (typeof CLASSES)[number];

/** When an operation is first needed: reads at preview, what takes away at a deletion. */
export const classOf = (operation: Operation): Class => {
  if (/^(?:Admin)?(?:Delete|Remove)/.test(operation) && operation !== 'AdminDeleteUserAttributes')
    return 'destroy';
  return /(?:Read|List)$/.test(CATEGORIES[operation]) ? 'preview' : 'up';
};

/** The operations of each function. */
export const FUNCTIONS = {
  getUserPool: ['DescribeUserPool', 'GetUserPoolMfaConfig'],
  getUserPools: ['ListUserPools', 'DescribeUserPool'],
  getUserPoolClient: ['DescribeUserPoolClient'],
  getUserPoolClients: ['ListUserPoolClients'],
} as const satisfies { readonly [name: string]: readonly Operation[] };

/** Operations that name no pool: AWS's Service Authorization Reference gives them no resource type. */
const EVERYWHERE = new Set<Operation>(['CreateUserPool', 'ListUserPools', 'DescribeUserPoolDomain']);

const operations = Object.keys(CATEGORIES) as Operation[];

const statement = (sid: string, of: readonly Operation[], Resource: string): object => ({
  Sid: sid,
  Effect: 'Allow',
  Action: of.map((operation) => `cognito-idp:${operation}`).sort(),
  Resource,
});

export const granted = (of: Class): readonly Operation[] =>
  operations.filter((operation) => CLASSES.indexOf(classOf(operation)) <= CLASSES.indexOf(of));

export const policyFor = (of: Class): object => {
  const all = granted(of);
  return {
    Version: '2012-10-17',
    Statement: [
      statement(
        'Anywhere',
        all.filter((one) => EVERYWHERE.has(one)),
        '*',
      ),
      statement(
        'Pools',
        all.filter((one) => !EVERYWHERE.has(one)),
        'arn:aws:cognito-idp:<Region>:<account>:userpool/*',
      ),
    ],
  };
};

const TITLES: { readonly [K in Class]: string } = {
  preview: 'Preview and refresh: read only',
  up: 'Create, adopt and update',
  destroy: 'Also delete and replace',
};

const MORE = `| when | permission | evidence |
|---|---|---|
| \`smsConfiguration\` | \`iam:PassRole\` on the role | reported |
| \`emailConfiguration\` with \`DEVELOPER\` | \`iam:CreateServiceLinkedRole\` for \`email.cognito-idp.amazonaws.com\` | documented: AWS's policy AmazonCognitoPowerUser grants it |
| a custom domain | \`cloudfront:UpdateDistribution\` | reported |
| \`lambdaConfig.kmsKeyId\`, \`keyConfiguration\` | \`kms:CreateGrant\`, \`kms:DescribeKey\` on the key | reported |
| \`LogDelivery\` to a log group | \`logs:CreateLogDelivery\`, \`logs:PutResourcePolicy\`, \`logs:DescribeResourcePolicies\`, \`logs:DescribeLogGroups\` | documented: AWS developer guide, exporting logs |
| \`LogDelivery\` to a bucket | \`logs:CreateLogDelivery\`, \`s3:GetBucketPolicy\`, \`s3:PutBucketPolicy\` on the bucket | documented: AWS developer guide, exporting logs |
| \`LogDelivery\` to a stream | \`logs:CreateLogDelivery\`, \`firehose:TagDeliveryStream\`, \`iam:CreateServiceLinkedRole\` | documented: AWS developer guide, exporting logs |
| \`UserPoolReplica\` | in the Region of the replica: \`cognito-idp:CreateUserPool\`, \`cognito-idp:ListTagsForResource\`, \`cognito-idp:TagResource\`, \`cognito-idp:UntagResource\` | documented: CreateUserPoolReplica for the first; the others are sent there |
| tags of a new pool | \`cognito-idp:TagResource\`, which the policies of an update have | unknown whether AWS asks for it |`;

const FUNCTION_TABLE = [
  '| function | actions |',
  '|---|---|',
  ...Object.entries(FUNCTIONS).map(
    ([name, of]) =>
      `| \`${name}\`, \`${name}Output\` | ${of.map((operation) => `\`cognito-idp:${operation}\``).join(', ')} |`,
  ),
].join('\n');

/** The page on permissions, made from the table of operations. */
export const iamPage = (): string =>
  `${[
    '# The IAM policy that CI needs',
    "Generated from the package's table of operations by `npm run docs`. A test runs each kind of resource and compares this page with the requests. To grant access to one pool only, replace the `*` in `userpool/*` with its id. The statement `Anywhere` needs `*` because its requests name no pool.",
    ...CLASSES.flatMap((of) => [
      `## ${TITLES[of]}`,
      `\`\`\`json\n${JSON.stringify(policyFor(of), null, 2)}\n\`\`\``,
    ]),
    '## Functions',
    'A program that calls functions needs these actions in previews and updates; the policies above contain them. A creation whose response was lost lists pools or clients too, to find what AWS has created.',
    FUNCTION_TABLE,
    '## Other permissions that AWS requires',
    'For some settings AWS requires more permissions of the same credentials. The package itself calls only Cognito, and STS if a provider has a role to assume (`sts:AssumeRole` on that role). Cognito needs permission to invoke a Lambda trigger (`lambda:AddPermission`); grant it where you deploy the function.',
    MORE,
  ].join('\n\n')}\n`;
