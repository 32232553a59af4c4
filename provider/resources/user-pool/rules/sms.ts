import { isRegionShaped } from '../../../aws/regions';
import type { Pool, Rule } from './rule';

/** Regions whose pools can only use SNS in their own Region. */
const OWN_ONLY: ReadonlyArray<string> = ['us-east-1', 'us-west-2', 'eu-west-1', 'ap-northeast-1'];

/** Regions whose SNS some pools in other Regions can use: AWS's older alternates. */
const ALTERNATES: ReadonlyArray<string> = [
  ...OWN_ONLY,
  'ap-southeast-1',
  'ap-southeast-2',
  'eu-central-1',
  'us-east-2',
];

const SEOUL = 'ap-northeast-2';

const sendsElsewhere = ({ smsConfiguration, region }: Pool): boolean => {
  const from = smsConfiguration?.snsRegion;
  if (from === undefined || region === undefined || region === SEOUL || from === region) return false;
  return isRegionShaped(from) && (OWN_ONLY.includes(region) || !ALTERNATES.includes(from));
};

export const smsRules: ReadonlyArray<Rule> = [
  {
    id: 'sms/sns-and-eums',
    paths: ['smsConfiguration.snsCallerArn', 'smsConfiguration.eumsSms'],
    message:
      'Both SNS and AWS End User Messaging are declared, and AWS accepts only one. Remove snsCallerArn or eumsSms.',
    awsError: 'InvalidParameterException on CreateUserPool and UpdateUserPool',
    evidence: 'documented',
    source: 'SmsConfigurationType',
    violates: ({ smsConfiguration: sms }) => Boolean(sms?.snsCallerArn) && sms?.eumsSms !== undefined,
  },
  {
    id: 'sms/sender-required',
    paths: ['smsConfiguration.snsCallerArn', 'smsConfiguration.eumsSms'],
    message:
      'smsConfiguration declares no service that sends SMS. Give snsCallerArn for SNS, or eumsSms for AWS End User Messaging.',
    awsError: 'InvalidParameterException on CreateUserPool and UpdateUserPool',
    evidence: 'documented',
    source: 'SmsConfigurationType',
    violates: ({ smsConfiguration: sms }) =>
      sms !== undefined && !sms.snsCallerArn && sms.eumsSms === undefined,
  },
  {
    id: 'sms/eums-region',
    paths: ['smsConfiguration.eumsSms.region', 'region'],
    message:
      "AWS End User Messaging sends only from the pool's Region, and this is another one. Remove it, or give the pool's Region.",
    awsError: 'InvalidParameterException on CreateUserPool and UpdateUserPool',
    evidence: 'documented',
    source: 'EumsSmsConfigurationType, Region',
    violates: ({ smsConfiguration, region }) => {
      const from = smsConfiguration?.eumsSms?.region;
      return from !== undefined && isRegionShaped(from) && region !== undefined && from !== region;
    },
  },
  {
    id: 'sms/seoul-requires-tokyo-sns',
    paths: ['smsConfiguration.snsRegion', 'region'],
    message:
      'Pools in Seoul (ap-northeast-2) send SMS through SNS in Tokyo. Set smsConfiguration.snsRegion to ap-northeast-1.',
    awsError:
      'InvalidParameterException: Invalid snsRegion. Allowed SNS region for ap-northeast-2 is ap-northeast-1',
    evidence: 'answered',
    source: 'a deployment log of FlexThia, 2026; SmsConfigurationType, SnsRegion',
    violates: ({ smsConfiguration, region }) => {
      const from = smsConfiguration?.snsRegion;
      return region === SEOUL && from !== undefined && isRegionShaped(from) && from !== 'ap-northeast-1';
    },
  },
  {
    id: 'sms/sns-region',
    paths: ['smsConfiguration.snsRegion', 'region'],
    message:
      "Pools in this Region cannot send SMS through SNS in that Region. Remove snsRegion, or give the pool's own Region.",
    awsError: 'InvalidParameterException: Invalid snsRegion. Allowed SNS region for us-east-1 is us-east-1',
    evidence: 'answered',
    source:
      'badmintoncryer/cdk-preflight pf-cognito-sms-configuration-sns-region, deployed on us-east-1; AWS developer guide, SMS settings, for the alternates of other Regions',
    violates: sendsElsewhere,
  },
];
