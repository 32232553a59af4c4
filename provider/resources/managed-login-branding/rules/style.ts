import { suggestion } from '../../../codec/suggestion';
import type { BrandingRule } from './rule';

const ONE_STYLE =
  'InvalidParameterException: useCognitoProvidedValues or settings should be specified (but not both)';

/** The documented limit of a request, which has a little more than the settings. */
const LARGEST = 1_999_000;

/** The members at the top of the settings. */
const SECTIONS = ['categories', 'componentClasses', 'components'];

export const styleRules: ReadonlyArray<BrandingRule> = [
  {
    id: 'branding/one-style',
    paths: ['settings', 'useCognitoProvidedValues'],
    message:
      "A style has either Cognito's own values or settings. Remove useCognitoProvidedValues: true, or remove settings.",
    awsError: ONE_STYLE,
    evidence: 'answered',
    source: 'floci-io/floci#2869, measured on AWS',
    violates: ({ useCognitoProvidedValues, settings }) =>
      useCognitoProvidedValues === true && settings !== undefined,
  },
  {
    id: 'branding/no-style',
    paths: ['useCognitoProvidedValues', 'settings'],
    message:
      "With useCognitoProvidedValues: false a style needs settings. Declare settings, of which {} is the least; or remove useCognitoProvidedValues for Cognito's own style.",
    awsError: ONE_STYLE,
    evidence: 'answered',
    source: 'floci-io/floci#2869, measured on AWS',
    violates: ({ useCognitoProvidedValues, settings, assets }) =>
      useCognitoProvidedValues === false && settings === undefined && assets === undefined,
  },
  {
    id: 'branding/provided-values-with-assets',
    paths: ['assets', 'useCognitoProvidedValues'],
    message:
      'AWS documents that a style with useCognitoProvidedValues: true has no images. Remove useCognitoProvidedValues: with images alone, all else is as Cognito has it.',
    awsError: 'nothing in the acceptance tests of the Terraform provider',
    evidence: 'documented',
    source:
      'UpdateManagedLoginBranding, UseCognitoProvidedValues: "you must also omit values for Settings and Assets"',
    isAdvice: true,
    violates: ({ useCognitoProvidedValues, assets = [] }) =>
      useCognitoProvidedValues === true && assets.length > 0,
  },
  {
    id: 'branding/settings-section',
    paths: ['settings'],
    message:
      'Every style that was found has its settings in categories, componentClasses and components, and AWS refuses members that it does not know. Give the content of Settings as the branding editor exports it, without what surrounds it.',
    awsError:
      'InvalidParameterException: Invalid settings provided. Validation errors: [{property: …, errorType: UnknownProperty}]',
    // AWS documents no list of the members, which are not checked any deeper.
    evidence: 'reported',
    source: 'floci-io/floci#2869, measured on AWS; published styles',
    violates: ({ settings }) =>
      Object.keys(settings ?? {})
        .filter((name) => !SECTIONS.includes(name))
        .slice(0, 1)
        .map((value) => {
          const meant = suggestion(value, SECTIONS);
          return {
            path: 'settings' as const,
            value,
            ...(meant !== undefined && { hint: `Did you mean ${meant}?` }),
          };
        }),
  },
  {
    id: 'branding/settings-size',
    paths: ['settings'],
    message:
      'The settings do not fit in a request of 2 megabytes. Give images as assets, not inside settings.',
    awsError: 'InvalidParameterException',
    evidence: 'documented',
    source: 'CreateManagedLoginBranding: "a 2-megabyte request-size limit"',
    violates: ({ settings }) =>
      settings !== undefined && Buffer.byteLength(JSON.stringify(settings)) > LARGEST,
  },
];
