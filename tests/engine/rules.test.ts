import { deepEqual, equal, match } from 'node:assert/strict';
import { UNKNOWN } from '../../provider/codec/unknown';
import { clientOptionsFrom } from '../../provider/engine/provider-config';
import {
  brokenRules,
  failuresOfRules,
  isStrict,
  type Rule,
  violated,
  warningsOf,
} from '../../provider/engine/rules';
import { elementsOf } from '../../provider/engine/violations';

interface Settings {
  readonly urls?: ReadonlyArray<string>;
  readonly note?: string;
}

const rule = (more: Partial<Rule<Settings>> = {}): Rule<Settings> => ({
  id: 'area/condition',
  paths: ['urls', 'note'],
  message: 'The message.',
  awsError: 'The answer of AWS.',
  evidence: 'answered',
  source: 'the source',
  violates: () => true,
  ...more,
});

const failures = (settings: unknown, ...rules: ReadonlyArray<Rule<Settings>>) =>
  failuresOfRules(violated(rules, settings, []));
const warnings = (isNew: boolean, ...rules: ReadonlyArray<Rule<Settings>>) =>
  warningsOf(violated(rules, {}, []), isNew);

describe('A rule', () => {
  it('fails at the first of its properties where it says no other', () => {
    deepEqual(
      failures({}, rule()).map(({ path }) => path),
      ['urls'],
    );
  });

  it('fails at each path that it names, with the value that is there', () => {
    const found = failures(
      { urls: ['a', 'b', 'a'] },
      rule({ violates: ({ urls }) => elementsOf('urls', urls, (url) => url === 'a') }),
    );
    deepEqual(
      found.map(({ path }) => path),
      ['urls[0]', 'urls[2]'],
    );
    for (const { reason } of found) match(reason, /^The message\. Found: "a"\. \(/);
  });

  it('is kept where it names no path', () => {
    deepEqual(failures({}, rule({ violates: () => [] }), rule({ violates: () => false })), []);
    deepEqual(
      elementsOf('urls', undefined, () => true),
      [],
    );
    deepEqual(brokenRules([rule({ violates: () => [] })], {}, []), []);
  });

  it('says the message, AWS’s answer with one full stop at the end, and how to go on', () => {
    const [failure] = failures({}, rule({ awsError: 'Version 1.2 is refused.' }));
    equal(failure?.reason.startsWith('The message. ('), true);
    match(failure?.reason ?? '', /Version 1\.2 is refused\. .*skipRules: \["area\/condition"\]/);
  });

  for (const [title, value, expected] of [
    ['a text', 'x', ' Found: "x".'],
    ['a number', 0, ' Found: 0.'],
    ['an empty text', '', ' Found: "".'],
    ['false', false, ' Found: false.'],
    ['nothing', undefined, ''],
    ['a long text', 'x'.repeat(1_498), ` Found: "${'x'.repeat(1_498)}".`],
    ['no text that is too long', 'x'.repeat(1_499), ''],
  ] as const) {
    it(`shows ${title}`, () => {
      const [failure] = failures({}, rule({ violates: () => [{ path: 'note', value }] }));
      equal(failure?.reason.startsWith(`The message.${expected} (`), true, failure?.reason);
    });
  }

  it('adds its hint after the value', () => {
    const violates = () => [{ path: 'note', value: 'x', hint: 'Did you mean y?' }];
    match(
      failures({}, rule({ violates }))[0]?.reason ?? '',
      /^The message\. Found: "x"\. Did you mean y\? \(/,
    );
    match(
      warnings(true, rule({ violates, evidence: 'reported' }))[0] ?? '',
      /^note: The message\. Found: "x"\. Did you mean y\? \(/,
    );
  });

  it('is not evaluated where it is skipped', () => {
    deepEqual(
      violated([rule(), rule({ id: 'area/other' })], {}, ['area/condition']).map(({ rule: { id } }) => id),
      ['area/other'],
    );
    equal(violated([rule()], {}, 'area/condition').length, 1);
    equal(violated([rule()], {}, undefined).length, 1);
  });

  it('is left out where it turns on an unknown value, and evaluated where it does not', () => {
    const onNote = rule({ violates: ({ note }) => note !== 'y' });
    const onUrls = rule({ id: 'area/urls', violates: ({ urls }) => urls?.length === 1 });
    const ids = brokenRules([onNote, onUrls], { note: UNKNOWN, urls: ['a'] }, []).map(({ id }) => id);
    deepEqual(ids, ['area/urls']);
  });

  for (const [title, more, strict] of [
    ['fails where AWS documents it', { evidence: 'documented' }, true],
    ['fails where AWS answered so', { evidence: 'answered' }, true],
    ['fails where it was measured', { evidence: 'measured' }, true],
    ['warns where it is only reported', { evidence: 'reported' }, false],
    ['warns where it is disputed', { isDisputed: true }, false],
    ['warns where it is advice', { isAdvice: true }, false],
  ] as const) {
    it(title, () => {
      equal(isStrict(rule(more)), strict);
      equal(failures({}, rule(more)).length, strict ? 1 : 0);
      equal(warnings(true, rule(more)).length, strict ? 0 : 1);
    });
  }

  it('warns of create-only settings for a new resource only', () => {
    const createOnly = rule({ evidence: 'reported', isCreateOnly: true });
    equal(warnings(true, createOnly).length, 1);
    deepEqual(warnings(false, createOnly), []);
    equal(warnings(false, rule({ evidence: 'reported' })).length, 1);
    match(warnings(true, createOnly)[0] ?? '', /^urls: The message\. \(.*skipRules: \["area\/condition"\]/);
  });
});

describe('The options of a provider', () => {
  const optionsOf = (configuration: Readonly<Record<string, string>>) =>
    clientOptionsFrom((key) => configuration[key]);

  for (const [title, share, expected] of [
    ['have the declared share of the quotas', '0.5', 0.5],
    ['have all of the quotas where no share is declared', undefined, 1],
    ['have all of them where the share is none', '0', 1],
    ['have all of them where the share is negative', '-1', 1],
    ['have all of them where the share is no number', 'half', 1],
  ] as const) {
    it(title, () =>
      equal(
        optionsOf(share === undefined ? {} : { 'cognito-user-pool:quotaShare': share }).quotaShare,
        expected,
      ),
    );
  }

  it('have a role with its own external id and session name only', () => {
    const aws = {
      'aws:assumeRoles': JSON.stringify([
        { roleArn: 'aws-role', externalId: 'aws-id', sessionName: 'aws-name' },
      ]),
    };
    const own = { 'cognito-user-pool:assumeRoleArn': 'own-role' };
    const roleOf = (configuration: Readonly<Record<string, string>>) => {
      const { assumeRoleArn, assumeRoleExternalId, assumeRoleSessionName } = optionsOf(configuration);
      return [assumeRoleArn, assumeRoleExternalId, assumeRoleSessionName];
    };
    deepEqual(roleOf(aws), ['aws-role', 'aws-id', 'aws-name']);
    deepEqual(roleOf({ ...aws, ...own }), ['own-role', undefined, undefined]);
    deepEqual(roleOf({ ...own, 'cognito-user-pool:assumeRoleExternalId': 'own-id' }), [
      'own-role',
      'own-id',
      undefined,
    ]);
  });
});
