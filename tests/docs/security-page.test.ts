import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MASK } from '../../provider/codec/secret';
import { ENTRY, providerText } from '../../provider/engine/provider-text';
import { KINDS } from '../../provider/resources';
import { ROOT } from '../support/workspace';

const PAGE = readFileSync(join(ROOT, 'SECURITY.md'), 'utf8');
const { version, dependencies, scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

/** The rows of the table of threats. */
const THREATS = PAGE.split('\n')
  .filter((line) => line.startsWith('| ') && line.split('|').length === 5)
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter(([, threat]) => threat !== 'threat');

describe('The security policy', () => {
  it('names a decision or a test for each threat that the package answers', () => {
    ok(THREATS.length >= 10, `${THREATS.length} threats`);
    deepEqual(
      THREATS.filter(([, , , evidence = '']) => !/\]\(docs\/decisions\/|`tests\//.test(evidence)).map(
        ([, threat]) => threat,
      ),
      [],
    );
  });

  it('gives fixes to the newest release of the version in package.json', () => {
    const [minor] = /^\d+\.\d+/.exec(version) ?? [];
    ok(PAGE.includes(`| the newest ${minor} release | yes |`), `${minor}`);
  });

  it('describes the text of the provider in the state as it is: one line that loads the entry, the same for a kind', () => {
    ok(PAGE.includes(`one constant line that loads \`${ENTRY}\` by name`));
    for (const kind of Object.keys(KINDS)) {
      match(providerText(kind), /^exports\.handler=\(\)=>require\("[\w/-]+"\)\.handler\("\w+"\);$/);
      ok(providerText(kind).includes(`"${ENTRY}"`));
    }
  });

  it('describes the mask, the number of dependencies and the absence of install scripts as they are', () => {
    ok(PAGE.includes(`replaced by \`${MASK}\``));
    equal(Object.keys(dependencies).length, 6);
    ok(PAGE.includes('six direct dependencies and no install script'));
    deepEqual(
      Object.keys(scripts).filter((name) => /^(?:pre|post)?(?:install|prepare)$/.test(name)),
      [],
    );
  });

  it('names the secret outputs, of app clients, identity providers and users', () => {
    const secrets = Object.values(KINDS).flatMap(({ secrets }) => secrets);
    deepEqual(
      [...new Set(secrets)].filter(
        (path) => !/\.(?:clientSecret|client_secret|privateKey|private_key)$/.test(path),
      ),
      ['clientSecret', 'password', 'temporaryPassword'],
    );
    ok(PAGE.includes('and of the passwords of users'));
    ok(PAGE.includes('so are the client secrets in the blocks of an identity provider'));
    ok(PAGE.includes('a salted hash (scrypt)'));
    ok(PAGE.includes('`clientSecret` is a secret output'));
  });
});
