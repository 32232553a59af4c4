import type { AnalyticsConfigurationType } from '@aws-sdk/client-cognito-identity-provider';
import { invalid, type ServiceError } from '../errors';

/** What AWS adds by itself where a project is named by its ARN. */
const isOwnRole = (arn: string | undefined): boolean => arn?.includes(':role/aws-service-role/') ?? false;

/**
 * [T] cdk-preflight, pf-cognito-analytics-config-exclusive, -analytics-application-requires-role and -analytics-arn-region;
 * [D] AnalyticsConfigurationType, of what the ARNs name.
 */
export function analyticsRefusal(
  given: AnalyticsConfigurationType | undefined,
  region: string,
): ServiceError | undefined {
  if (given === undefined) return undefined;
  const { ApplicationArn: project, ApplicationId, RoleArn, ExternalId } = given;
  const byId = [ApplicationId, isOwnRole(RoleArn) ? undefined : RoleArn, ExternalId];
  const isWhole =
    project === undefined
      ? byId.every((member) => member !== undefined)
      : byId.every((member) => member === undefined);
  if (!isWhole)
    return invalid(
      'Invalid analytics configuration given, either <application arn> or <application id, role arn, external id> are valid',
    );
  if (RoleArn !== undefined && !/^arn:[^:]+:iam::\d+:role\//.test(RoleArn))
    return invalid('RoleArn is not the ARN of a role.');
  if (project === undefined) return undefined;
  const [, , service, path = '', , resource] = project.split(':');
  if (service !== 'mobiletargeting' || !resource?.startsWith('apps/'))
    return invalid('ApplicationArn is not the ARN of a Pinpoint project.');
  return [region, 'us-east-1'].includes(path)
    ? undefined
    : invalid(`The integration with Pinpoint is not supported for the requested ${path} region.`);
}
