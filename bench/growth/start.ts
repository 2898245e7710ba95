// What is measured of files, in a process that holds nothing else.
import { main } from '../growth.ts';

process.exitCode = await main(process.argv.slice(2));
