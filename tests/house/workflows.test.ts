import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { MINIMUM_VERSION } from '../support/engine/pins';
import { NODES, PULUMI_SDKS } from '../support/versions/supported';
import { ROOT } from '../support/workspace';

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly uses?: string;
  readonly needs?: string | readonly string[];
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly strategy?: { readonly matrix: Readonly<Record<string, readonly string[]>> };
  readonly steps?: readonly Step[];
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly concurrency: { readonly group: string };
  readonly jobs: Readonly<Record<string, Job>>;
}

const FOLDER = join(ROOT, '.github');

const textOf = (...path: readonly string[]): string => readFileSync(join(ROOT, ...path), 'utf8');

const workflow = (name: string): Workflow => parse(textOf('.github/workflows', name));

const FILES = readdirSync(join(FOLDER, 'workflows'));
const CI = workflow('ci.yml');
const RELEASE = workflow('release.yml');
const JOBS = FILES.flatMap((file) =>
  Object.entries(workflow(file).jobs).map(([name, job]) => ({ file, name, job })),
);
const stepsOf = ({ steps = [] }: Job): readonly Step[] => steps;
const commandsOf = (job: Job): readonly string[] => stepsOf(job).flatMap(({ run }) => run?.split('\n') ?? []);
const jobOf = ({ jobs }: Workflow, name: string): Job => {
  const job = jobs[name];
  ok(job, name);
  return job;
};

const { scripts, engines } = JSON.parse(textOf('package.json'));

/** What a job may do beside reading the repository, and why it has to. */
const WRITES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  // The provenance statement is signed with the identity of the workflow.
  'release.yml publish': { contents: 'read', 'id-token': 'write' },
  // A release is content of the repository.
  'release.yml github-release': { contents: 'write' },
};

describe('The workflows', () => {
  it('call only scripts that package.json has', () => {
    const scriptsRun = JOBS.flatMap(({ job }) => commandsOf(job)).flatMap((command) =>
      [...command.matchAll(/\bnpm (?:run ([\w:-]+)|(test)\b)/g)].map(([, name, test]) => name ?? test ?? ''),
    );
    ok(scriptsRun.length >= 4, scriptsRun.join());
    deepEqual(
      scriptsRun.filter((name) => !Object.hasOwn(scripts, name)),
      [],
    );
  });

  it('may only read the repository, but for the two jobs that publish a release', () => {
    for (const file of FILES) deepEqual(workflow(file).permissions, { contents: 'read' }, file);
    for (const { file, name, job } of JOBS) {
      const expected = WRITES[`${file} ${name}`] ?? { contents: 'read' };
      deepEqual(job.permissions ?? { contents: 'read' }, expected, `${file} ${name}`);
    }
    const names = JOBS.map(({ file, name }) => `${file} ${name}`);
    deepEqual(
      Object.keys(WRITES).filter((name) => !names.includes(name)),
      [],
    );
  });

  it('leave no credentials of the repository on the disk', () => {
    const checkouts = JOBS.flatMap(({ job }) => stepsOf(job)).filter(({ uses }) =>
      uses?.startsWith('actions/checkout@'),
    );
    ok(checkouts.length > 3);
    for (const step of checkouts) equal(step.with?.['persist-credentials'], false);
  });

  it('use actions of GitHub and Pulumi only, each of a fixed major version', () => {
    const used = JOBS.flatMap(({ job }) => stepsOf(job)).flatMap(({ uses }) => uses ?? []);
    ok(used.length > 5);
    for (const action of used) match(action, /^(?:actions\/[\w-]+|pulumi\/actions)@v\d+$/);
  });

  it('use one version of each action', () => {
    const used = new Set(JOBS.flatMap(({ job }) => stepsOf(job)).flatMap(({ uses }) => uses ?? []));
    const names = [...used].map((action) => action.replace(/@.*/, ''));
    equal(new Set(names).size, names.length, [...used].join());
  });

  it('end every job after a limit, and do not run twice for one ref', () => {
    for (const { file, name, job } of JOBS) {
      if (job.uses === undefined) ok((job['timeout-minutes'] ?? Number.NaN) <= 60, `${file} ${name}`);
    }
    for (const file of FILES) ok(workflow(file).concurrency.group, file);
  });

  it('insert nothing into a command that someone outside the repository can choose', () => {
    const inserted = JOBS.flatMap(({ job }) => commandsOf(job)).flatMap((command) =>
      [...command.matchAll(/\$\{\{\s*([\w.-]+)/g)].map(([, value]) => String(value)),
    );
    deepEqual(
      inserted.filter((value) => !value.startsWith('matrix.')),
      [],
    );
  });
});

describe('The workflow of CI', () => {
  const test = jobOf(CI, 'test');
  const versions = jobOf(CI, 'versions');

  it('runs the test command of the README, on every supported version of Node', () => {
    const [, command] = /^(npm ci && npm test)$/m.exec(textOf('README.md')) ?? [];
    ok(command, 'the README has a test command');
    const commands = commandsOf(test);
    const positions = command.split(' && ').map((part) => commands.indexOf(part));
    ok(!positions.includes(-1), commands.join('\n'));
    deepEqual(
      positions,
      positions.toSorted((a, b) => a - b),
    );
    deepEqual(test.strategy?.matrix['node'], NODES);
    const [, least = ''] = /^>=(\d+)$/.exec(engines.node) ?? [];
    equal(NODES[0], least);
    ok(NODES.every((version) => Number(version) >= Number(least)));
  });

  it('does not take the Node of the development dependencies in place of the one of the job', () => {
    const commands = commandsOf(test);
    const removed = commands.indexOf('rm node_modules/.bin/node');
    ok(commands.indexOf('npm ci') < removed && removed < commands.indexOf('npm test'));
  });

  it('keeps the Pulumi engine in the folder where the tests look for it', () => {
    const caches = stepsOf(test).filter(({ uses }) => uses?.startsWith('actions/cache@'));
    deepEqual(
      caches.map((step) => step.with?.['path']),
      ['~/.cache/pulumi-cognito-user-pool'],
    );
    match(textOf('tests/support/engine/cache.ts'), /'\.cache'.*\n.*'pulumi-cognito-user-pool'/);
  });

  it('tests each supported version of @pulumi/pulumi, with the oldest Pulumi CLI', () => {
    deepEqual(
      versions.strategy?.matrix['pulumi'],
      PULUMI_SDKS.map(({ version }) => version),
    );
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub.
    ok(commandsOf(versions).includes('npm run test:versions -- --pulumi ${{ matrix.pulumi }}'));
    const cli = stepsOf(versions).find(({ uses }) => uses?.startsWith('pulumi/actions@'));
    equal(cli?.with?.['pulumi-version'], MINIMUM_VERSION);
  });
});

describe('The workflow of a release', () => {
  const publish = jobOf(RELEASE, 'publish');

  it('runs for tags of versions only', () => {
    deepEqual(RELEASE.on, { push: { tags: ['v*'] } });
  });

  it('publishes only after all of CI, every case of the long suites, and the check of tag, version and changelog', () => {
    equal(jobOf(RELEASE, 'test').uses, './.github/workflows/ci.yml');
    ok(Object.hasOwn(CI.on, 'workflow_call'));
    deepEqual(publish.needs, ['check', 'test', 'cases']);
    equal(commandsOf(jobOf(RELEASE, 'cases')).at(-1), 'npm run test:exhaustive');
    equal(jobOf(RELEASE, 'github-release').needs, 'publish');
    const [checked] = commandsOf(jobOf(RELEASE, 'check')).slice(-1);
    equal(checked, 'npm run release:check -- "$GITHUB_REF_NAME"');
  });

  it('publishes with provenance, what it has built from the lock file without scripts of dependencies', () => {
    const commands = commandsOf(publish).map((command) => command.trim());
    const order = ['npm ci --ignore-scripts', 'npm run build', 'npm publish --provenance --access public'];
    deepEqual(
      commands.filter((command) => order.includes(command)),
      order,
    );
  });
});

describe('The forms for issues', () => {
  const ITEMS = ['markdown', 'input', 'textarea', 'dropdown', 'checkboxes'];
  const forms = readdirSync(join(FOLDER, 'ISSUE_TEMPLATE')).filter((file) => file !== 'config.yml');

  interface Item {
    readonly type: string;
    readonly id?: string;
    readonly attributes: { readonly label?: string; readonly value?: string; readonly description?: string };
  }

  const bodyOf = (file: string): readonly Item[] => parse(textOf('.github/ISSUE_TEMPLATE', file)).body;

  for (const file of forms) {
    it(`${file} has fields of known types, each with a label and an id of its own`, () => {
      const { name, description } = parse(textOf('.github/ISSUE_TEMPLATE', file));
      ok(name && description);
      const fields = bodyOf(file).filter(({ type }) => type !== 'markdown');
      ok(bodyOf(file).every(({ type }) => ITEMS.includes(type)));
      ok(fields.every(({ attributes }) => attributes.label));
      equal(new Set(fields.map(({ id }) => id)).size, fields.length);
    });
  }

  it('ask for what is needed to repeat a bug, and warn of secrets', () => {
    const [warning] = bodyOf('bug.yml');
    match(warning?.attributes.value ?? '', /Do not paste secrets/);
    const ids = bodyOf('bug.yml').flatMap(({ id }) => id ?? []);
    for (const id of [
      'package-version',
      'cli-version',
      'sdk-version',
      'node-version',
      'program',
      'diff',
      'log',
    ])
      ok(ids.includes(id), id);
  });

  it('have a link for vulnerabilities to SECURITY.md, and no blank issue', () => {
    const { blank_issues_enabled: blank, contact_links: links } = parse(
      textOf('.github/ISSUE_TEMPLATE/config.yml'),
    );
    equal(blank, false);
    match(links[0].about, /SECURITY\.md/);
  });
});
