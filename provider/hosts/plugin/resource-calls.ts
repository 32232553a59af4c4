export { create, remove, update } from './change-calls';
export { check } from './check-call';
export { diff } from './diff-call';
export { read } from './read-call';
