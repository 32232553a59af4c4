import assert from 'node:assert/strict';
import type { PlainObject } from '../../provider/codec/plain-object';
import { consoleOutputOf } from '../guarantees/provider-harness';
import type { Origin } from './foreign-state';
import {
  CLIENTS,
  CUSTOMIZATIONS,
  DOMAINS,
  GROUPS,
  LOG_DELIVERIES,
  PROVIDERS,
  RISK_CONFIGURATIONS,
  SERVERS,
  STYLES,
  TERMS_DOCUMENTS,
  USERS,
} from './shapes/children';
import { POOLS } from './shapes/pools';
import { isThere, type Shape } from './shapes/shape';
import { changesIn, onStage, type TakenOver, takenOver, withoutInternalProperties } from './takeover-harness';

const ORIGINS: ReadonlyArray<Origin> = ['aws', 'aws-native'];

const shapeOf = (shapes: ReadonlyArray<Shape>, name: string): Shape =>
  shapes.find((shape) => shape.name === name) ?? assert.fail(name);

const CERTIFICATE = 'arn:aws:acm:us-east-1:123456789012:certificate/1c5d0e6c-0c5f-4c1c-9a55-0123456789ab';

/** A program that says something else of one thing than is live. */
const CHANGES: ReadonlyArray<{
  readonly shape: Shape;
  readonly change: PlainObject;
  readonly message: RegExp;
  readonly sends: string;
}> = [
  {
    shape: shapeOf(POOLS, 'passwords'),
    change: { policies: { passwordPolicy: { minimumLength: 14 } } },
    message: /Changes: policies\.passwordPolicy\.minimumLength: 12 => 14\. /,
    sends: 'UpdateUserPool',
  },
  {
    shape: shapeOf(POOLS, 'tags'),
    change: { userPoolTags: { team: 'warehouse' } },
    message: /Changes: userPoolTags\.team: "shop" => "warehouse"\. /,
    sends: 'UpdateUserPool',
  },
  {
    shape: shapeOf(POOLS, 'time-based one-time passwords'),
    change: { mfaConfiguration: 'ON' },
    message: /Changes: mfaConfiguration: "OPTIONAL" => "ON"\. /,
    sends: 'SetUserPoolMfaConfig',
  },
  {
    shape: shapeOf(POOLS, 'a schema whose constraints AWS fills in'),
    change: {
      schema: ['team', 'count', 'role'].map((name) => ({
        name,
        attributeDataType: name === 'count' ? 'Number' : 'String',
        mutable: true,
      })),
    },
    message: /Changes: schema: \+ role\. /,
    sends: 'AddCustomAttributes',
  },
  {
    shape: shapeOf(CLIENTS, 'validities with their units'),
    change: { accessTokenValidity: 30 },
    message: /Changes: accessTokenValidity: 15 => 30\. /,
    sends: 'UpdateUserPoolClient',
  },
  {
    shape: shapeOf(CLIENTS, 'OAuth'),
    change: { callbackUrls: ['https://example.com/in', 'https://example.com/back'] },
    message: /Changes: callbackUrls: .*\+ "https:\/\/example\.com\/back"/,
    sends: 'UpdateUserPoolClient',
  },
  {
    shape: shapeOf(DOMAINS, 'a domain of its own'),
    change: { customDomainConfig: { certificateArn: CERTIFICATE } },
    message:
      /Changes: customDomainConfig\.certificateArn: "arn:[^"]*certificate\/0b5d.*" => "arn:[^"]*certificate\/1c5d/,
    sends: 'UpdateUserPoolDomain',
  },
  {
    shape: shapeOf(SERVERS, 'scopes'),
    change: { scopes: [{ scopeName: 'read', scopeDescription: 'Read orders' }] },
    message: /Changes: scopes: .*- write/,
    sends: 'UpdateResourceServer',
  },
  {
    shape: shapeOf(GROUPS, 'a role and the highest precedence'),
    change: { precedence: 4 },
    message: /Changes: precedence: 0 => 4/,
    sends: 'UpdateGroup',
  },
  {
    shape: shapeOf(PROVIDERS, 'SAML in a block'),
    change: { saml: { metadataUrl: 'https://idp.example.com/metadata', idpSignout: false } },
    message: /Changes: saml\.idpSignout: true => false\. /,
    sends: 'UpdateIdentityProvider',
  },
  {
    shape: shapeOf(LOG_DELIVERIES, 'both sources in another order'),
    change: { userAuthEvents: { bucketArn: 'arn:aws:s3:::other' } },
    message:
      /Changes: userAuthEvents: \{"bucketArn":"arn:aws:s3:::activity"\} => \{"bucketArn":"arn:aws:s3:::other"\}\. /,
    sends: 'SetLogDeliveryConfiguration',
  },
  {
    shape: shapeOf(RISK_CONFIGURATIONS, 'passwords that are known to others, of a client'),
    change: { compromisedCredentialsRiskConfiguration: { actions: { eventAction: 'NO_ACTION' } } },
    message:
      /Changes: compromisedCredentialsRiskConfiguration\.actions\.eventAction: "BLOCK" => "NO_ACTION"\. /,
    sends: 'SetRiskConfiguration',
  },
  {
    shape: shapeOf(TERMS_DOCUMENTS, 'links in several languages'),
    change: { links: { default: 'https://example.org/terms' } },
    message:
      /Changes: links\.default: "https:\/\/example\.com\/terms" => "https:\/\/example\.org\/terms"\. Unchanged.*: links\.chineseSimplified, links\.portugueseBrazil/,
    sends: 'UpdateTerms',
  },
  {
    shape: shapeOf(USERS, 'attributes'),
    change: {
      userAttributes: { email: 'ada@example.com', givenName: 'Countess', custom: { team: 'engines' } },
    },
    message: /Changes: userAttributes\.givenName: "Ada" => "Countess"\. /,
    sends: 'AdminUpdateUserAttributes',
  },
  {
    shape: shapeOf(STYLES, 'settings and an image'),
    change: { settings: { categories: { form: { displayGraphics: false } } } },
    message: /Changes: settings\.categories\.form\.displayGraphics: true => false\. /,
    sends: 'UpdateManagedLoginBranding',
  },
  {
    shape: shapeOf(CUSTOMIZATIONS, 'CSS of a pool'),
    change: { css: '.label-customizable { color: blue; }' },
    message: /Changes: css: ".* color: red; }" => ".* color: blue; }"\. /,
    sends: 'SetUICustomization',
  },
];

describe('A takeover that declares other settings than are live', () => {
  const takeover = onStage();

  for (const origin of ORIGINS) {
    for (const { shape, change, message: expected, sends } of CHANGES.filter((one) =>
      isThere(origin, one.shape),
    )) {
      const [property = ''] = Object.keys(change);

      it(`shows old => new and changes that alone: ${property} of ${shape.kind} with ${shape.name}, of @pulumi/${origin}`, async () => {
        const { state, news } = await takeover().make(origin, shape);
        const harness = await takeover().run(shape.kind);
        let taken: TakenOver | undefined;
        const message = await consoleOutputOf(async () => {
          taken = await takenOver(harness, state, { ...news, ...change });
        });
        if (taken === undefined) assert.fail('nothing is taken over');
        assert.match(message, expected);
        assert.deepEqual([...new Set(changesIn(harness))], [sends]);

        // What the engine shows is that property, under our name, and the other provider's that goes.
        const names = Object.keys({
          ...withoutInternalProperties(state.inputs),
          ...withoutInternalProperties(taken.inputs),
        });
        const differing = names.filter(
          (name) => JSON.stringify(taken?.inputs[name]) !== JSON.stringify(state.inputs[name]),
        );
        assert.ok(differing.includes(property), 'the engine shows no change');
        for (const name of differing)
          assert.match(
            name,
            new RegExp(
              `^(?:${property}|tags|tagsAll|passwordPolicy|schemas|certificateArn|providerDetails|logConfigurations|attributes)$`,
            ),
          );

        const later = await harness.inputs({ ...news, ...change }, taken.inputs);
        assert.deepEqual(await harness.provider.diff(state.id, taken.outs, later), { changes: false });
        const refreshed = await harness.refresh(taken);
        assert.equal(refreshed?.id, state.id);
        assert.deepEqual(changesIn(harness), []);
      });
    }
  }
});
