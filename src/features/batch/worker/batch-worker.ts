// The desk in a thread of its own.
import { expose } from 'comlink';
import { createDesk } from './desk.ts';

expose(createDesk());
