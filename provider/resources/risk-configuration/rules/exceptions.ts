import { isIP } from 'node:net';
import { elementsOf } from '../../../engine/violations';
import { ALL_CLIENTS } from '../../shared/all-clients';
import type { Risk, RiskConfigurationRule, Violation } from './rule';

const BITS: { readonly [version: number]: number } = { 4: 32, 6: 128 };

/** Whether a text is a range of IPv4 or IPv6 addresses in CIDR notation. */
const isRange = (text: string): boolean => {
  const [, address = '', length = ''] = /^([^/%]+)\/(\d{1,3})$/.exec(text) ?? [];
  return String(Number(length)) === length && Number(length) <= (BITS[isIP(address)] ?? -1);
};

const isAddress = (text: string): boolean => isIP(text) !== 0 && !text.includes('%');

/** Each entry that is not a range, with the range that a lone address means. */
const notRanges = ({ riskExceptionConfiguration: exceptions }: Risk): ReadonlyArray<Violation> =>
  (['blockedIPRangeList', 'skippedIPRangeList'] as const).flatMap((name) =>
    elementsOf(`riskExceptionConfiguration.${name}`, exceptions?.[name], (text) => !isRange(text)).map(
      (violation) =>
        typeof violation.value === 'string' && isAddress(violation.value)
          ? { ...violation, hint: `Did you mean ${violation.value}/${BITS[isIP(violation.value)]}?` }
          : violation,
    ),
  );

/** The exceptions from the assessment of risk, and the client that the configuration is for. */
export const exceptionRules: ReadonlyArray<RiskConfigurationRule> = [
  {
    id: 'risk-configuration/client-all',
    paths: ['clientId'],
    message:
      'ALL is the name of CloudFormation for the risk configuration of the pool, and AWS has no such app client. Leave clientId out for the pool.',
    awsError: 'ResourceNotFoundException: User pool client ALL does not exist.',
    evidence: 'documented',
    source: 'SetRiskConfiguration, ClientId: "if ClientId is null"; cloudformation-coverage-roadmap#2491',
    violates: ({ clientId }) => clientId === ALL_CLIENTS,
  },
  {
    id: 'risk-configuration/cidr',
    paths: ['riskExceptionConfiguration.blockedIPRangeList', 'riskExceptionConfiguration.skippedIPRangeList'],
    message:
      'This is not a range of addresses in CIDR notation. Write an IPv4 or IPv6 address, a slash and the length of the prefix: 192.0.2.0/24 or 2001:db8::/32.',
    awsError: 'InvalidParameterException',
    evidence: 'documented',
    source: 'RiskExceptionConfigurationType: "set in CIDR notation"',
    violates: notRanges,
  },
  {
    id: 'risk-configuration/blocked-and-skipped',
    paths: ['riskExceptionConfiguration.skippedIPRangeList', 'riskExceptionConfiguration.blockedIPRangeList'],
    message:
      'A range is both always refused and never assessed, and AWS does not say which of the two wins. Remove it from one of the lists.',
    awsError: 'nothing: AWS documents no refusal',
    evidence: 'documented',
    source: 'RiskExceptionConfigurationType: "always-block" and "always-allow"',
    isAdvice: true,
    violates: ({ riskExceptionConfiguration: { blockedIPRangeList = [], skippedIPRangeList } = {} }) =>
      elementsOf('riskExceptionConfiguration.skippedIPRangeList', skippedIPRangeList, (range) =>
        blockedIPRangeList.includes(range),
      ),
  },
];
