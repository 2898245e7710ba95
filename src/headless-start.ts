// What the command does once it is bundled: the version of the program, then what the user says.
import { main } from './headless.ts';

const [version = '', ...args] = process.argv.slice(2);
process.exitCode = main(args, process.env, version);
