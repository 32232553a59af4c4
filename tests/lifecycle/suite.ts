import { strict as assert } from 'node:assert';
import { kindNamed } from '../../provider/resources';
import { DynamicSteps } from '../hosts/dynamic-steps';
import { InMemoryHost } from '../hosts/in-memory-host';
import { PluginProcess } from '../hosts/plugin/plugin-process';
import { PluginSteps } from '../hosts/plugin-steps';
import { sampleOf } from '../support/sample';
import { Cognito, REGION } from './cognito';
import type { Scenario, ScenarioContext } from './scenario';
import { SCENARIO_GROUPS } from './scenarios/index';
import { restoreEnvironment, type SavedEnvironment, setEnvironment } from './service';
import { Stack } from './stack';

export type Host = 'dynamic' | 'in-memory' | 'plugin';

/** A Cognito to run the lifecycle against. */
export interface Target {
  /** Asked when the tests run, so that a hook may start it. */
  readonly url: () => string;
  /** What this Cognito cannot do, and why: the id of a scenario, or several with a `*`. */
  readonly skip: ReadonlyMap<string, string>;
  /** Which of the scenarios a sample has; without it, all run. */
  readonly sample?: { readonly stride: number; readonly offset: number };
  /** What moves the resources: Pulumi's dynamic provider, unless said otherwise. */
  readonly host?: Host;
}

const escaped = (text: string): string => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');

const fits = (pattern: string, id: string): boolean =>
  new RegExp(`^${escaped(pattern).replaceAll('*', '.*')}$`).test(id);

const reasonFor = (id: string, skip: Target['skip']): string | undefined =>
  [...skip].find(([pattern]) => fits(pattern, id))?.[1];

async function open(url: string, host: Host): Promise<ScenarioContext> {
  const config = new Map([
    ['cognito-user-pool:endpoint', url],
    ['cognito-user-pool:region', REGION],
    // An emulator has no quotas to fit in.
    ['cognito-user-pool:quotaShare', '1000'],
  ]);
  const get = (key: string): string | undefined => config.get(key);
  const steps =
    host === 'in-memory'
      ? new InMemoryHost('UserPool', kindNamed('UserPool') ?? assert.fail(), get)
      : await { dynamic: DynamicSteps, plugin: PluginSteps }[host].open('UserPool', get);
  return { stack: () => new Stack(steps), cognito: new Cognito(url) };
}

const fails = ({ play }: Scenario, context: ScenarioContext): Promise<boolean> =>
  play(context).then(
    () => false,
    () => true,
  );

/** The whole life of a pool, against any Cognito. */
export function lifecycleSuite(name: string, { url, skip, host = 'dynamic', sample }: Target): void {
  const all = SCENARIO_GROUPS.flatMap(({ scenarios }) => scenarios);
  const tried = new Set(sample === undefined ? all : sampleOf(all, sample.stride, sample.offset));

  describe(name, () => {
    let savedEnvironment: SavedEnvironment;
    let opened: ScenarioContext | undefined;
    const context = (): ScenarioContext => opened ?? assert.fail('not open yet');

    before(async () => {
      savedEnvironment = setEnvironment();
      opened = await open(url(), host);
    });
    after(async () => {
      opened?.cognito.close();
      restoreEnvironment(savedEnvironment);
      if (host === 'plugin') await PluginProcess.stopShared();
    });

    for (const { name: group, scenarios } of SCENARIO_GROUPS) {
      describe(group, () => {
        for (const scenario of scenarios.filter((one) => tried.has(one))) {
          const reason = reasonFor(scenario.id, skip);
          if (reason === undefined) it(scenario.id, () => scenario.play(context()));
          else it.skip(`${scenario.id}: ${reason}`);
        }
      });
    }

    for (const pattern of skip.keys()) {
      it(`the exception ${pattern} is still needed`, async () => {
        const excepted = all.filter(({ id }) => fits(pattern, id));
        assert.notEqual(excepted.length, 0, 'it names no scenario');
        const sampled = excepted.filter((one) => tried.has(one));
        for (const scenario of sampled.length > 0 ? sampled : excepted.slice(0, 1))
          assert.ok(await fails(scenario, context()), `${scenario.id} passes without it`);
      });
    }
  });
}
