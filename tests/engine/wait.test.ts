import { deepEqual, equal, match } from 'node:assert/strict';
import { LONGEST_MINUTES, waitIn } from '../../provider/engine/wait';
import { fakeClock } from '../aws/fake-clock';

const MINUTE = 60_000;

describe('A wait for AWS', () => {
  it('pauses a second, then twice as long each time, and never longer than ten', async () => {
    const clock = fakeClock();
    const wait = waitIn({ clock, log: () => undefined });
    for (let round = 0; round < 6; round++) equal(await wait.pauseOrTimeOut('It is created.'), true);
    deepEqual(clock.sleeps, [1_000, 2_000, 4_000, 8_000, 10_000, 10_000]);
  });

  it('says at the start and once a minute what it waits for, and since when', async () => {
    const clock = fakeClock();
    const messages: string[] = [];
    const wait = waitIn({ clock, log: (sentence) => messages.push(sentence) });
    await wait.pauseOrTimeOut('It is created.');
    await wait.pauseOrTimeOut('It is created.');
    equal(messages.length, 1);
    clock.pass(MINUTE);
    await wait.pauseOrTimeOut('It is created.');
    await wait.pauseOrTimeOut('It is created.');
    clock.pass(2 * MINUTE);
    await wait.pauseOrTimeOut('It is created.');
    equal(messages.length, 3);
    for (const sentence of messages) match(sentence, /^It is created\. /);
    match(messages[0] ?? '', /15/);
    match(messages[1] ?? '', /\b1 minute\b/);
    match(messages[2] ?? '', /\b3 minutes\b/);
  });

  it('ends after the longest time, without another pause or word', async () => {
    const clock = fakeClock();
    const messages: string[] = [];
    const wait = waitIn({ clock, log: (sentence) => messages.push(sentence) });
    clock.pass(LONGEST_MINUTES * MINUTE - 1);
    equal(await wait.pauseOrTimeOut('x'), true);
    const before = [...clock.sleeps];
    clock.pass(MINUTE);
    equal(await wait.pauseOrTimeOut('x'), false);
    deepEqual(clock.sleeps, before);
    equal(messages.length, 1);
  });

  it('ends exactly at the longest time', async () => {
    const clock = fakeClock();
    const wait = waitIn({ clock, log: () => undefined });
    clock.pass(LONGEST_MINUTES * MINUTE);
    equal(await wait.pauseOrTimeOut('x'), false);
  });

  it('ends at another time where the operation takes longer, which the first message has', async () => {
    const clock = fakeClock();
    const messages: string[] = [];
    const wait = waitIn({ clock, log: (sentence) => messages.push(sentence) }, 30);
    equal(await wait.pauseOrTimeOut('x'), true);
    match(messages[0] ?? '', /at most 30\.$/);
    clock.pass(29 * MINUTE);
    equal(await wait.pauseOrTimeOut('x'), true);
    clock.pass(MINUTE);
    equal(await wait.pauseOrTimeOut('x'), false);
  });
});
