import assert from 'node:assert/strict';
import * as E from 'fp-ts/Either';
import { showPath } from '../../provider/codec/path';
import { UNKNOWN } from '../../provider/codec/unknown';
import { check, warningsFor } from '../../provider/resources/managed-login-terms/check';
import { termsIn } from '../../provider/resources/managed-login-terms/live';
import { ManagedLoginTermsSettings, TermsLinks } from '../../provider/resources/managed-login-terms/settings';
import { change } from '../../provider/resources/managed-login-terms/update';
import { parsePath, toProperties, toPropertyPath } from '../resources/user-pool/api-names';
import { defaultSettings } from '../support/emulator/settings';
import { shapeNamed } from '../support/model/model';
import { validMaximal, validMinimal } from '../support/model/samples';
import { violations } from '../support/model/violations';
import { refusedPathsOf } from './model-violations';
import { consoleOutputOf, type Deployed, ProviderHarness, quiet, REGION, thrownBy } from './provider-harness';

const DEFAULT = 'https://example.com/terms';
const GERMAN = 'https://example.com/de/terms';
const FRENCH = 'https://example.com/fr/terms';

describe('A terms document', () => {
  quiet();
  let pools: ProviderHarness;
  let harness: ProviderHarness;
  let userPoolId: string;
  let clientId: string;
  before(async () => {
    pools = await ProviderHarness.open();
  });
  after(() => pools.close());
  beforeEach(async () => {
    pools.emulator.reset();
    Object.assign(pools.emulator.options, defaultSettings);
    harness = await pools.other('ManagedLoginTerms');
    userPoolId = (await pools.create({})).id;
    clientId = await client();
    harness.calls();
  });

  const client = async (): Promise<string> => {
    const request = { UserPoolId: userPoolId, ClientName: 'web' };
    const { UserPoolClient } = await pools.sendRaw('CreateUserPoolClient', request);
    return Object(UserPoolClient)['ClientId'];
  };
  const program = (given: object = {}) => ({
    userPoolId,
    clientId,
    termsName: 'terms-of-use',
    links: { default: DEFAULT, german: GERMAN },
    ...given,
  });
  const live = () => [...pools.emulator.pool(userPoolId).terms.values()];
  const linksOf = () => live()[0]?.Links;
  const theirs = async (given: object = {}): Promise<string> => {
    const { Terms } = await pools.sendRaw('CreateTerms', {
      UserPoolId: userPoolId,
      ClientId: clientId,
      TermsName: 'terms-of-use',
      TermsSource: 'LINK',
      Enforcement: 'NONE',
      Links: { 'cognito:default': DEFAULT, 'cognito:french': FRENCH },
      ...given,
    });
    return Object(Terms)['TermsId'];
  };

  it('is made with AWS’s keys for the languages and its reserved members', async () => {
    const made = await harness.create(program());
    assert.deepEqual(harness.calls(), ['DescribeTermsByClient', 'DescribeUserPool', 'CreateTerms']);
    const { TermsId, CreationDate: _, LastModifiedDate: __, ...others } = live()[0] ?? {};
    assert.equal(made.id, TermsId);
    assert.deepEqual(others, {
      UserPoolId: userPoolId,
      ClientId: clientId,
      TermsName: 'terms-of-use',
      TermsSource: 'LINK',
      Enforcement: 'NONE',
      Links: { 'cognito:default': DEFAULT, 'cognito:german': GERMAN },
    });
    assert.deepEqual(made.outs, { ...program(), region: REGION, unmanaged: [] });
    const spelled = program({ termsSource: 'LINK', enforcement: 'NONE' });
    assert.deepEqual(await harness.diff(made, spelled), { changes: false });
  });

  for (const termsLinks of ['replaced', 'merged'] as const) {
    describe(`where the links of an update are ${termsLinks}`, () => {
      beforeEach(() => {
        pools.emulator.options.termsLinks = termsLinks;
      });

      it('is changed in a link, and keeps the others, also one that its program never declared', async () => {
        const adoptId = await theirs();
        const adopted = await harness.create(program({ adoptId, links: { default: DEFAULT } }));
        assert.deepEqual(adopted.outs['unmanaged'], ['links.french']);
        const added = await harness.up(adopted, program());
        assert.deepEqual(linksOf(), {
          'cognito:default': DEFAULT,
          'cognito:french': FRENCH,
          'cognito:german': GERMAN,
        });
        assert.deepEqual(added.outs['unmanaged'], ['links.french']);
        assert.deepEqual(await harness.diff(added, program()), { changes: false });
      });

      it('is renamed in place, since UpdateTerms does that', async () => {
        const made = await harness.create(program());
        const renamed = await harness.up(made, program({ termsName: 'privacy-policy' }));
        assert.equal(renamed.id, made.id);
        assert.equal(live()[0]?.TermsName, 'privacy-policy');
      });
    });
  }

  it('loses a link that its program no longer declares', async () => {
    const made = await harness.create(program());
    const next = program({ links: { default: DEFAULT } });
    const dropped = await harness.up(made, next);
    assert.deepEqual(linksOf(), { 'cognito:default': DEFAULT });
    assert.deepEqual(dropped.outs['unmanaged'], []);
    assert.deepEqual(await harness.diff(dropped, next), { changes: false });
  });

  it('reports a link that AWS keeps though its program no longer declares it, and is not recorded without it', async () => {
    pools.emulator.options.termsLinks = 'merged';
    const made = await harness.create(program());
    const next = program({ links: { default: DEFAULT } });
    const thrown = await thrownBy(harness.up(made, next));
    assert.match(
      thrown.message,
      /^links: AWS keeps the links that an update leaves out, and still has those for cognito:german\. To remove them, replace the document/,
    );
    const left: Deployed = { ...made, outs: thrown.properties ?? {} };
    assert.deepEqual(left.outs['links'], { default: DEFAULT, german: GERMAN });
    assert.deepEqual(await harness.diff(left, next), { replaces: [] });
    assert.deepEqual(await harness.diff(left, program()), { changes: false });
  });

  it('shows drift where it is declared, and the next up sets it right', async () => {
    const made = await harness.create(program());
    const found = live()[0] ?? assert.fail('there is none');
    found.Links = { 'cognito:default': 'https://example.com/theirs', 'cognito:french': FRENCH };
    const drifted = (await harness.refresh(made)) ?? assert.fail('it is gone');
    assert.deepEqual(drifted.outs['links'], { default: 'https://example.com/theirs' });
    assert.deepEqual(drifted.outs['unmanaged'], ['links.french']);
    await harness.up(drifted, program());
    assert.deepEqual(linksOf(), {
      'cognito:default': DEFAULT,
      'cognito:french': FRENCH,
      'cognito:german': GERMAN,
    });
  });

  it('keeps settings that are newer than this package', async () => {
    pools.emulator.options.allowUnknownMembers = ['FutureSetting'];
    const made = await harness.create(program());
    Object.assign(live()[0] ?? {}, { FutureSetting: { Level: 3 } });
    const changed = await harness.up(made, program({ links: { default: FRENCH, german: GERMAN } }));
    assert.deepEqual(Reflect.get(Object(live()[0]), 'FutureSetting'), { Level: 3 });
    assert.deepEqual(changed.outs['unmanaged'], ['FutureSetting']);
  });

  it('sends back the link of a language that is newer than this package', async () => {
    const settings = {
      userPoolId,
      clientId,
      termsName: 'terms-of-use',
      links: { default: DEFAULT },
    } as const;
    const Terms = {
      TermsId: 'a',
      UserPoolId: userPoolId,
      ClientId: clientId,
      TermsName: 'terms-of-use',
      Links: { 'cognito:default': DEFAULT, 'cognito:klingon': GERMAN },
    };
    const parsed = await termsIn('DescribeTerms')({ Terms })();
    assert.ok(E.isRight(parsed));
    const request = change(parsed.right, settings, { ...settings, links: { default: FRENCH } });
    assert.deepEqual(request?.Links, { 'cognito:default': FRENCH, 'cognito:klingon': GERMAN });
  });

  it('is replaced where its client changes, and its pool', async () => {
    const made = await harness.create(program());
    const other = await client();
    assert.deepEqual(await harness.diff(made, program({ clientId: other })), { replaces: ['clientId'] });
    const pool = await pools.create({});
    assert.deepEqual((await harness.diff(made, program({ userPoolId: pool.id }))).replaces, ['userPoolId']);
  });

  it('needs a link, but where it is adopted', async () => {
    const refusal = async (given: object) => (await thrownBy(harness.inputs(given))).message;
    const { links: _, ...bare } = program();
    assert.equal(await refusal(bare), 'links: is required: a document needs at least one link');
    assert.equal(await refusal(program({ links: {} })), 'links: has no link: a document needs at least one');
    const made = await harness.create(program());
    assert.match(
      (await thrownBy(harness.diff(made, { ...bare, links: undefined }))).message,
      /^links: is required/,
    );
    const adoptId = await theirs({ TermsName: 'privacy-policy' });
    const given = { ...bare, termsName: 'privacy-policy' };
    const adopted = await harness.create({ ...given, adoptId });
    assert.deepEqual(await harness.diff(adopted, given), { changes: false });
  });

  describe('that is there already', () => {
    it('fails the preview, which gives its id', async () => {
      const id = await theirs();
      assert.equal(
        (await thrownBy(harness.inputs(program()))).message,
        `termsName: the app client ${clientId} has the terms document terms-of-use already. To adopt it, set adoptId: "${id}"; to only read it, use ManagedLoginTerms.get`,
      );
      await harness.inputs(program({ termsName: 'privacy-policy' }));
    });

    it('fails its making where no preview saw it, and is left as it is', async () => {
      const inputs = await harness.inputs(program());
      await theirs();
      const thrown = await thrownBy(harness.provider.create(inputs));
      assert.match(thrown.message, /^Cognito refused CreateTerms \(TermsExistsException.*adoptId/);
      assert.equal(thrown.id, undefined);
      assert.deepEqual(linksOf(), { 'cognito:default': DEFAULT, 'cognito:french': FRENCH });
    });

    it('fails a rename to the name of the other one', async () => {
      const made = await harness.create(program());
      await theirs({ TermsName: 'privacy-policy' });
      const renamed = harness.up(made, program({ termsName: 'privacy-policy' }));
      assert.match((await thrownBy(renamed)).message, /^Cognito refused UpdateTerms \(TermsExistsException/);
    });

    it('is adopted without a write where it is as declared', async () => {
      const adoptId = await theirs();
      harness.calls();
      const given = program({ adoptId, links: { default: DEFAULT, french: FRENCH } });
      const message = await consoleOutputOf(() => harness.inputs(given));
      assert.match(message, /^Adopts the terms document \S+\. Changes: nothing\./);
      const adopted = await harness.create(given);
      assert.equal(pools.emulator.count('UpdateTerms'), 0);
      assert.deepEqual(await harness.diff(adopted, given), { changes: false });
    });

    it('is not adopted for another client, nor where it does not exist', async () => {
      const adoptId = await theirs();
      const other = program({ clientId: await client(), adoptId });
      assert.match(
        (await thrownBy(harness.inputs(other))).message,
        /^adoptId: .*cannot be adopted.*clientId/,
      );
      const missing = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff';
      assert.equal(
        (await thrownBy(harness.inputs(program({ adoptId: missing })))).message,
        `adoptId: the pool ${userPoolId} has no terms document ${missing}`,
      );
    });

    it('is read whole by one that only reads it', async () => {
      const id = await theirs();
      const found = await harness.provider.read(id, { userPoolId });
      assert.deepEqual(found.props, {
        ...program({ links: { default: DEFAULT, french: FRENCH } }),
        termsSource: 'LINK',
        enforcement: 'NONE',
        region: REGION,
        unmanaged: [],
      });
    });
  });

  describe('whose answer is lost', () => {
    it('is found, and made once', async () => {
      pools.emulator.fault({ operation: 'CreateTerms', kind: 'drop-after' });
      const made = await harness.create(program());
      assert.equal(made.id, live()[0]?.TermsId);
      assert.equal(pools.emulator.count('CreateTerms'), 1);
    });

    it('is sent again when it had no effect', async () => {
      pools.emulator.fault({ operation: 'CreateTerms', kind: 'drop-before' });
      await harness.create(program());
      assert.equal(pools.emulator.count('CreateTerms'), 2);
    });

    it('is not taken for another that is there otherwise, nor for an older one', async () => {
      const inputs = await harness.inputs(program());
      const id = await theirs();
      pools.emulator.fault({ operation: 'CreateTerms', kind: 'drop-before' });
      assert.match(
        (await thrownBy(harness.provider.create(inputs))).message,
        new RegExp(`These terms documents named terms-of-use were created since: ${id}\\..*adoptId`),
      );
      Object.assign(live()[0] ?? {}, { CreationDate: 1 });
      pools.emulator.fault({ operation: 'CreateTerms', kind: 'drop-before' });
      assert.match((await thrownBy(harness.provider.create(inputs))).message, /TermsExistsException/);
    });

    it('is updated once', async () => {
      const made = await harness.create(program());
      pools.emulator.fault({ operation: 'UpdateTerms', kind: 'drop-after' });
      const next = program({ links: { default: FRENCH, german: GERMAN } });
      assert.deepEqual((await harness.up(made, next)).outs['links'], next.links);
    });
  });

  it('is in the state as it is when its update fails, and the next up does it', async () => {
    const made = await harness.create(program());
    const type = 'InvalidParameterException';
    pools.emulator.fault({ operation: 'UpdateTerms', kind: 'error', type, message: 'later' });
    const next = program({ links: { default: FRENCH, german: GERMAN } });
    const thrown = await thrownBy(harness.up(made, next));
    assert.match(thrown.message, /UpdateTerms .*later.*The state holds the terms document as it is/);
    const { __provider: _, ...left } = thrown.properties ?? {};
    assert.deepEqual(left, made.outs);
    await harness.up({ ...made, outs: left }, next);
    assert.deepEqual(linksOf()?.['cognito:default'], FRENCH);
  });

  it('that no longer exists, alone or with its client or its pool, counts as deleted', async () => {
    const made = await harness.create(program());
    await pools.sendRaw('DeleteTerms', { UserPoolId: userPoolId, TermsId: made.id });
    for (const operation of ['', 'DeleteUserPoolClient', 'DeleteUserPool']) {
      if (operation !== '')
        await pools.sendRaw(operation, {
          UserPoolId: userPoolId,
          ...(operation === 'DeleteUserPoolClient' && { ClientId: clientId }),
        });
      assert.equal(await harness.refresh(made), undefined);
      await harness.delete(made);
    }
    assert.match(
      (await thrownBy(harness.up(made, program({ links: { default: FRENCH } })))).message,
      /^The terms document \S+ no longer exists\. Run `pulumi refresh`/,
    );
  });

  it('is not deleted in a protected pool, but by force', async () => {
    const made = await harness.create(program());
    pools.emulator.pool(userPoolId).userPool.DeletionProtection = 'ACTIVE';
    assert.match(
      (await thrownBy(harness.delete(made))).message,
      /^The terms document \S+ is not deleted: its pool/,
    );
    await harness.delete(await harness.up(made, program({ forceDestroy: true })));
    assert.deepEqual(live(), []);
  });

  for (const [title, terms] of [
    ['is missing', undefined],
    ['lacks its id', { UserPoolId: 'a_b', ClientId: 'a', TermsName: 'terms-of-use' }],
    ['has a list of links', { TermsId: 'a', UserPoolId: 'a_b', ClientId: 'a', TermsName: 'a', Links: [] }],
  ] as const)
    it(`that AWS answers unusably is not refreshed or updated, with a clear error: what it answers ${title}`, async () => {
      const made = await harness.create(program());
      const body = JSON.stringify({ Terms: terms });
      for (const step of [
        () => harness.refresh(made),
        () => harness.up(made, program({ links: { default: FRENCH } })),
      ]) {
        pools.emulator.fault({ operation: 'DescribeTerms', kind: 'garbage', status: 200, body });
        assert.match((await thrownBy(step())).message, /DescribeTerms/);
      }
      assert.equal(linksOf()?.['cognito:default'], DEFAULT);
    });

  it('takes the id of a client that was taken over from @pulumi/aws-native, with that of its pool before it', async () => {
    const made = await harness.create(program({ clientId: `${userPoolId}|${clientId}` }));
    assert.equal(made.outs['clientId'], clientId);
    assert.deepEqual(await harness.diff(made, program()), { changes: false });
    const composite = program({ clientId: `${userPoolId}|${clientId}` });
    assert.deepEqual(await harness.diff(made, composite), { changes: false });
  });

  it('sends no request at preview where the pool, the client or the name is unknown', async () => {
    await harness.inputs(
      program({ userPoolId: UNKNOWN, region: undefined, skipRules: ['terms/managed-login-tier'] }),
    );
    for (const unknown of ['clientId', 'termsName'])
      await harness.inputs(program({ [unknown]: UNKNOWN, skipRules: ['terms/managed-login-tier'] }));
    assert.deepEqual(harness.calls(), []);
  });

  it('warns in a pool without managed login, live or declared, unless the rule is skipped', async () => {
    pools.emulator.pool(userPoolId).userPool.UserPoolTier = 'LITE';
    const output = await consoleOutputOf(() => harness.inputs(program()));
    assert.match(output, /^userPoolId: A pool in the LITE tier has no managed login/);
    const skipped = program({ skipRules: ['terms/managed-login-tier'] });
    assert.equal(await consoleOutputOf(() => harness.inputs(skipped)), '');
    const raised = { ...program(), __pool: { userPoolTier: 'ESSENTIALS' } };
    assert.equal(await consoleOutputOf(() => harness.inputs(raised)), '');
  });

  it('warns where languages have no link to fall back to', () => {
    const declared = { ...program(), region: REGION };
    assert.deepEqual(warningsFor(declared), []);
    const german = { ...declared, links: { german: GERMAN } };
    assert.match(warningsFor(german).join(), /^links: There is no link for the languages without one/);
    assert.deepEqual(warningsFor({ ...german, skipRules: ['terms/default-link'] }), []);
  });
});

describe('The requests that each violate the service model of CreateTerms in one place', () => {
  const failuresOf = refusedPathsOf(check);
  const all = violations('CreateTerms');
  /** A request by the names of properties; a language that the model lacks stays. */
  const properties = (input: unknown) => {
    const { Links, ...others } = Object(input);
    const known = new Map<string, string>(
      Object.entries(TermsLinks.fields).map(([name, { options }]) => [options.api, name]),
    );
    const isMap = typeof Links === 'object' && Links !== null;
    const links = isMap
      ? Object.fromEntries(Object.entries(Links).map(([key, value]) => [known.get(key) ?? key, value]))
      : Links;
    return {
      ...Object(toProperties(ManagedLoginTermsSettings, others)),
      links: Links === undefined ? { default: DEFAULT } : links,
    };
  };
  // AWS's reserved members have defaults here.
  const cases = all.filter(
    ({ path, constraint }) => constraint !== 'required' || !/Source|Enforcement/.test(path),
  );

  for (const { path, constraint, input } of cases)
    it(`are refused there and nowhere else: ${path}, ${constraint}`, () => {
      const found = failuresOf(properties(input));
      const expected = path.startsWith('Links')
        ? /^links/
        : new RegExp(`^${showPath(toPropertyPath(ManagedLoginTermsSettings, parsePath(path)))}$`);
      assert.equal(found.length, 1, found.join());
      assert.match(String(found[0]), expected);
    });

  it('are all of them, and what the model allows is accepted at its smallest and largest', () => {
    assert.ok(cases.length >= 15, String(cases.length));
    for (const sample of [validMinimal, validMaximal])
      assert.deepEqual(failuresOf(properties(sample('CreateTermsRequest'))), []);
  });

  it('have the languages of the service model, and no other', () => {
    const { pattern = '' } = Object(shapeNamed('LanguageIdType'));
    const languages = Object.values(TermsLinks.fields).map(({ options }) => options.api);
    for (const language of languages) assert.match(language, new RegExp(pattern, 'u'));
    const named = String(pattern).replace(
      'chinese-(simplified|traditional)',
      'chinese-simplified|chinese-traditional',
    );
    assert.deepEqual(
      languages.map((language) => language.replace('cognito:', '')).sort(),
      named
        .replace(/^\^cognito:\(|\)\$$/g, '')
        .split('|')
        .sort(),
    );
  });
});
