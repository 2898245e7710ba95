// Set before anything is checked: zod must not compile code, which the content-security policy forbids.
import { z } from 'zod/mini';

z.config({ jitless: true });
