import assert from 'node:assert/strict';
import fc from 'fast-check';
import * as E from 'fp-ts/Either';
import type { PlainObject } from '../../../provider/codec/plain-object';
import { check, normalise, warningsFor } from '../../../provider/resources/managed-login-branding/check';
import { ManagedLoginBrandingInputs } from '../../../provider/resources/managed-login-branding/inputs';
import { BRANDING_RULES } from '../../../provider/resources/managed-login-branding/rules';
import type { Branding } from '../../../provider/resources/managed-login-branding/rules/rule';
import type { Cases, Edges, RuleSuite } from '../user-pool/rule-suite';
import { base64, ico, jpeg, png, svg, webp } from './images';

/** An image as the check hands it to the rules: its type is that of its content, and its bytes are their hash. */
const image = (category: string, bytes: Buffer, more: object): object => {
  const program = {
    userPoolId: 'eu-west-1_Pool',
    clientId: 'shop',
    assets: [{ category, bytes: base64(bytes), ...more }],
  };
  const checked = normalise({}, program, { region: 'eu-west-1' });
  return E.isRight(checked) ? { assets: checked.right['assets'] } : assert.fail(category);
};
const logo = (bytes: Buffer, more: object = {}): object => image('FORM_LOGO', bytes, more);
const favicon = (category: string, bytes: Buffer): object => image(category, bytes, {});
const settingsOf = (length: number): object => ({
  settings: { components: 'x'.repeat(length - 'onents'.length) },
});

const CASES: Cases = {
  'branding/one-style': {
    breaks: { useCognitoProvidedValues: true, settings: {} },
    keeps: { useCognitoProvidedValues: false, settings: {} },
  },
  'branding/no-style': {
    breaks: { useCognitoProvidedValues: false },
    keeps: { useCognitoProvidedValues: false, ...logo(png()) },
  },
  'branding/provided-values-with-assets': {
    breaks: { useCognitoProvidedValues: true, ...logo(png()) },
    keeps: { useCognitoProvidedValues: true },
  },
  'branding/settings-section': {
    breaks: { settings: { component: {} } },
    keeps: { settings: { categories: {}, componentClasses: {}, components: {} } },
  },
  'branding/settings-size': { breaks: settingsOf(1_999_000), keeps: settingsOf(1_998_900) },
  'branding/asset-encoded-twice': {
    breaks: logo(Buffer.from(base64(png()))),
    keeps: logo(png()),
  },
  'branding/asset-type': {
    breaks: logo(png(), { extension: 'JPEG' }),
    keeps: logo(jpeg, { extension: 'JPEG' }),
  },
  'branding/favicon-type': { breaks: favicon('FAVICON_ICO', png()), keeps: favicon('FAVICON_ICO', ico) },
  'branding/svg-dominant-baseline': {
    breaks: logo(svg('<text dominant-baseline="central">A</text>')),
    keeps: logo(svg('<text>A</text>')),
  },
  'region/branding-malformed': {
    breaks: { userPoolId: 'eu-wst-1_Pool' },
    keeps: { userPoolId: 'eu-west-2_Pool' },
  },
  'region/branding-unknown': {
    breaks: { userPoolId: 'eu-west-9_Pool' },
    keeps: { userPoolId: 'eu-west-2_Pool' },
  },
};

const EDGES: Edges = {
  'branding/one-style': { keeps: [{}, { settings: { a: 1 } }] },
  'branding/settings-section': {
    // The answer of AWS, and a misspelt name.
    breaks: [{ settings: { Settings: { components: {} }, Assets: [] } }, { settings: { Components: {} } }],
    keeps: [{}, { settings: {} }],
  },
  'branding/no-style': { keeps: [{}, { useCognitoProvidedValues: true }] },
  'branding/asset-encoded-twice': {
    breaks: [logo(Buffer.from(base64(svg()))), logo(Buffer.from(`${base64(webp)}\n`))],
    keeps: [logo(Buffer.from('AAAA'))],
  },
  'branding/asset-type': {
    breaks: [
      logo(Buffer.from('<html><body>no image</body></html>')),
      logo(Buffer.from('GIF89a')),
      logo(Buffer.from('RIFF0000WAVE')),
    ],
    keeps: [
      logo(webp),
      logo(ico),
      logo(Buffer.from('\uFEFF<!DOCTYPE svg><svg:svg xmlns:svg="http://www.w3.org/2000/svg"/>')),
      logo(Buffer.from(`<!-- <html> --><svg/>`)),
    ],
  },
  'branding/favicon-type': {
    breaks: [favicon('FAVICON_SVG', ico)],
    keeps: [favicon('FAVICON_SVG', svg()), favicon('FORM_LOGO', ico)],
  },
  'branding/svg-dominant-baseline': {
    keeps: [logo(Buffer.concat([png(), Buffer.from('dominant-baseline')]))],
  },
};

const FILES = [png(1), jpeg, ico, webp, svg(), svg('<g dominant-baseline="auto"/>'), Buffer.from('no image')];

/** Any style that breaks no constraint of the service model. */
const valid = fc.record(
  {
    userPoolId: fc.constantFrom('eu-west-1_Pool', 'us-east-1_Other'),
    clientId: fc.constant('shop'),
    useCognitoProvidedValues: fc.boolean(),
    settings: fc.constantFrom({}, { categories: { form: { displayGraphics: true } } }),
    assets: fc.uniqueArray(
      fc.record(
        {
          category: fc.constantFrom('FORM_LOGO', 'FAVICON_ICO', 'FAVICON_SVG'),
          colorMode: fc.constantFrom('LIGHT', 'DARK'),
          extension: fc.constantFrom('PNG', 'ICO', 'SVG'),
          bytes: fc.constantFrom(...FILES.map(base64)),
        },
        { requiredKeys: ['category', 'colorMode', 'bytes'], noNullPrototype: true },
      ),
      { maxLength: 3, selector: ({ category, colorMode }) => `${category} ${colorMode}` },
    ),
  },
  { requiredKeys: ['userPoolId', 'clientId'], noNullPrototype: true },
) as fc.Arbitrary<PlainObject>;

/** The rules of a style. */
export const BRANDING: RuleSuite<Branding> = {
  rules: BRANDING_RULES,
  checker: { check, normalise, warningsFor },
  base: { userPoolId: 'eu-west-1_Pool', clientId: 'shop' },
  inputs: ManagedLoginBrandingInputs,
  valid,
  cases: CASES,
  edges: EDGES,
  disputed: [],
};
