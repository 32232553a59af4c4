export { type Emulator, type EmulatorOptions, startEmulator } from './emulator';
export type { Fault } from './faults';
export type { LiveClient, LiveMfa, LivePool, LiveUserPool } from './live-pool';
export { defaultSettings, type Omission, type Settings } from './settings';
export type { Recorded } from './world';
