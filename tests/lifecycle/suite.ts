import { strict as assert } from 'node:assert';
import { kindNamed } from '../../provider/resources';
import { DynamicSteps } from '../hosts/dynamic-steps';
import { InMemoryHost } from '../hosts/in-memory-host';
import { sampleOf } from '../support/sample';
import { Cognito, REGION } from './cognito';
import type { Scenario, World } from './scenario';
import { CHAPTERS } from './scenarios/index';
import { forgetSurroundings, type Surroundings, setSurroundings } from './service';
import { Stack } from './stack';

export type Host = 'dynamic' | 'in-memory';

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

async function open(url: string, host: Host): Promise<World> {
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
      : await DynamicSteps.open('UserPool', get);
  return { stack: () => new Stack(steps), cognito: new Cognito(url) };
}

const fails = ({ play }: Scenario, world: World): Promise<boolean> =>
  play(world).then(
    () => false,
    () => true,
  );

/** The whole life of a pool, against any Cognito. */
export function lifecycleSuite(name: string, { url, skip, host = 'dynamic', sample }: Target): void {
  const all = CHAPTERS.flatMap(({ scenarios }) => scenarios);
  const tried = new Set(sample === undefined ? all : sampleOf(all, sample.stride, sample.offset));

  describe(name, () => {
    let surroundings: Surroundings;
    let opened: World | undefined;
    const world = (): World => opened ?? assert.fail('not open yet');

    before(async () => {
      surroundings = setSurroundings();
      opened = await open(url(), host);
    });
    after(() => {
      opened?.cognito.close();
      forgetSurroundings(surroundings);
    });

    for (const { name: chapter, scenarios } of CHAPTERS) {
      describe(chapter, () => {
        for (const scenario of scenarios.filter((one) => tried.has(one))) {
          const reason = reasonFor(scenario.id, skip);
          if (reason === undefined) it(scenario.id, () => scenario.play(world()));
          else it.skip(`${scenario.id}: ${reason}`);
        }
      });
    }

    for (const pattern of skip.keys()) {
      it(`the exception ${pattern} is still needed`, async () => {
        const excepted = all.filter(({ id }) => fits(pattern, id));
        assert.notEqual(excepted.length, 0, 'it names no scenario');
        for (const scenario of excepted)
          assert.ok(await fails(scenario, world()), `${scenario.id} passes without it`);
      });
    }
  });
}
