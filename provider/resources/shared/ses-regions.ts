import { parseArn } from '../../aws/arn';

/** The SES Regions that Cognito can use from every Region. */
export const SES_REGIONS: ReadonlyArray<string> = ['us-east-1', 'us-west-2', 'eu-west-1'];

/** Whether the ARN of an SES identity is in neither of those Regions nor in the Region of the pool. */
export const isSesElsewhere = (identity: string, region: string): boolean => {
  const arn = parseArn(identity);
  return arn?.service === 'ses' && arn.region !== '' && ![region, ...SES_REGIONS].includes(arn.region);
};
