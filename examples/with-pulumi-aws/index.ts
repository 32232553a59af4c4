// Module by module: to check the types of all of @pulumi/aws takes seconds, at every `pulumi up`.
import * as cognito from '@pulumi/aws/cognito';
import * as iam from '@pulumi/aws/iam';
import * as lambda from '@pulumi/aws/lambda';
import * as pulumi from '@pulumi/pulumi';
import { EmailPasswordPool, UserPoolTriggers } from 'pulumi-cognito-user-pool';

const customers = new EmailPasswordPool('customers', { mfa: 'OPTIONAL' });

// Resources of @pulumi/aws take the pool's outputs like those of any other: here a function that knows its pool.
const role = new iam.Role('welcome', {
  assumeRolePolicy: iam.assumeRolePolicyForPrincipal({ Service: 'lambda.amazonaws.com' }),
  managedPolicyArns: [iam.ManagedPolicy.AWSLambdaBasicExecutionRole],
});
const welcome = new lambda.Function('welcome', {
  role: role.arn,
  runtime: 'nodejs22.x',
  handler: 'index.handler',
  code: new pulumi.asset.AssetArchive({
    'index.js': new pulumi.asset.StringAsset(
      'exports.handler = async (event) => (console.log(process.env.USER_POOL_ID, event.userName), event);',
    ),
  }),
  environment: { variables: { USER_POOL_ID: customers.userPoolId } },
});
const permission = new lambda.Permission('welcome', {
  action: 'lambda:InvokeFunction',
  function: welcome.name,
  principal: 'cognito-idp.amazonaws.com',
  sourceArn: customers.arn,
});
new UserPoolTriggers(
  'welcome',
  { userPoolId: customers.userPoolId, lambdaConfig: { postConfirmation: welcome.arn } },
  { dependsOn: permission },
);

// Resources of @pulumi/aws inside the pool keep working; this package has a UserPoolGroup of its own.
export const admins = new cognito.UserGroup('admins', { userPoolId: customers.userPoolId }).name;
export const { userPoolId, clientId, issuer } = customers;
