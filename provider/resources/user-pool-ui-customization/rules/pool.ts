import type { UICustomizationPoolRule } from './rule';

/** The rules between a customization and its pool. */
export const poolRules: ReadonlyArray<UICustomizationPoolRule> = [
  {
    id: 'ui-customization/domain-version',
    paths: ['userPoolId'],
    message:
      'The domain of the pool has managed login, on which this has no effect. Use ManagedLoginBranding, or managedLoginVersion: 1.',
    awsError: 'nothing: AWS keeps it for the classic hosted UI',
    evidence: 'documented',
    source: 'SetUICustomization: "for domains with the hosted UI (classic) branding version"',
    isAdvice: true,
    violates: ({ pool: { managedLoginVersion } }) => managedLoginVersion === 2,
  },
];
