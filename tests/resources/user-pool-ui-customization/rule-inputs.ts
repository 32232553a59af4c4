import assert from 'node:assert/strict';
import fc from 'fast-check';
import * as E from 'fp-ts/Either';
import type { PlainObject } from '../../../provider/codec/plain-object';
import { check, normalise, warningsFor } from '../../../provider/resources/user-pool-ui-customization/check';
import { UserPoolUICustomizationInputs } from '../../../provider/resources/user-pool-ui-customization/inputs';
import { UI_CUSTOMIZATION_RULES } from '../../../provider/resources/user-pool-ui-customization/rules';
import type { Customization } from '../../../provider/resources/user-pool-ui-customization/rules/rule';
import { base64, ico, jpeg, png, svg } from '../managed-login-branding/images';
import type { Cases, Edges, RuleSuite } from '../user-pool/rule-suite';

/** An image as the check hands it to the rules: by the hash of its bytes. */
const image = (bytes: Buffer): object => {
  const program = { userPoolId: 'eu-west-1_Pool', imageFile: base64(bytes) };
  const checked = normalise({}, program, { region: 'eu-west-1' });
  return E.isRight(checked) ? { imageFile: checked.right['imageFile'] } : assert.fail('no image');
};
const css = (text: string): object => ({ css: text });
const LABEL = '.label-customizable { font-weight: 400; }';

const CASES: Cases = {
  'ui-customization/css-size': {
    breaks: css(`/*${'x'.repeat(3072)}*/${LABEL}`),
    keeps: css(`/*${'x'.repeat(3000)}*/${LABEL}`),
  },
  'ui-customization/css-class': { breaks: css('.label { color: red; }'), keeps: css(LABEL) },
  'ui-customization/css-at-rule': {
    breaks: css(`@media print { ${LABEL} }`),
    keeps: css(`/* @media print */ ${LABEL}`),
  },
  'ui-customization/image-type': { breaks: image(ico), keeps: image(png()) },
  'ui-customization/image-size': { breaks: image(png(0, 102_401)), keeps: image(png(0, 102_400)) },
  'region/ui-customization-malformed': {
    breaks: { userPoolId: 'eu-wst-1_Pool' },
    keeps: { userPoolId: 'eu-west-2_Pool' },
  },
  'region/ui-customization-unknown': {
    breaks: { userPoolId: 'eu-west-9_Pool' },
    keeps: { userPoolId: 'eu-west-2_Pool' },
  },
};

const EDGES: Edges = {
  'ui-customization/css-size': { breaks: [css('ä'.repeat(1_600))], keeps: [{}, css('')] },
  'ui-customization/css-class': {
    breaks: [css(`${LABEL} .banner-customizable, .logo { }`), css('.a-customizable-x { }')],
    keeps: [
      css('.submitButton-customizable:hover { background: url(a.png); }'),
      css('/* .label */ .label-customizable { /* .other { */ color: red; }'),
      css('.label-customizable { width: 1.5em; }'),
    ],
  },
  'ui-customization/css-at-rule': {
    breaks: [
      css("@IMPORT 'a.css';"),
      css('@supports (display: grid) { }'),
      css('<script>'),
      css('@page { }'),
    ],
    keeps: [css(`${LABEL} /* @pageant`)],
  },
  'ui-customization/image-type': {
    breaks: [image(svg()), image(Buffer.from('GIF89a')), image(Buffer.from(base64(png())))],
    keeps: [image(jpeg)],
  },
};

/** Any customization that breaks no constraint of the service model. */
const valid = fc.record(
  {
    userPoolId: fc.constantFrom('eu-west-1_Pool', 'us-east-1_Other'),
    clientId: fc.constantFrom('ALL', 'shop'),
    css: fc.constantFrom(LABEL, '.label { }', '@page { }', 'x'.repeat(4_000)),
    imageFile: fc.constantFrom(...[png(1), jpeg, ico, png(1, 103_000)].map(base64)),
  },
  { requiredKeys: ['userPoolId'], noNullPrototype: true },
) as fc.Arbitrary<PlainObject>;

/** The rules of a customization. */
export const UI_CUSTOMIZATION: RuleSuite<Customization> = {
  rules: UI_CUSTOMIZATION_RULES,
  checker: { check, normalise, warningsFor },
  base: { userPoolId: 'eu-west-1_Pool' },
  inputs: UserPoolUICustomizationInputs,
  valid,
  cases: CASES,
  edges: EDGES,
  disputed: [],
};
