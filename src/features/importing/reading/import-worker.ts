// The importer in a thread of its own.
import { expose } from 'comlink';
import { createImporter } from './importer.ts';

expose(createImporter());
