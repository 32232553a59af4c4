import { ROOT } from '../workspace/pack';
import { figuresOf } from './figures';
import { SHIPPED } from './folders';
import { sourcesIn } from './imports';

/** Prints the figures of this tree, or of another one whose root is given. */
const [root = ROOT] = process.argv.slice(2);
console.log(figuresOf(sourcesIn(root, SHIPPED)));
