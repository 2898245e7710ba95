// Sets the policy, then starts the app; where its parts cannot be fetched, the page says so by itself.
import './app/policy.ts';

const NOT_LOADED =
  '程序没有完整加载：可能刚刚更新，或连接中断。请重新加载本页，已保存的规划不会丢失。 ' +
  'The program did not load completely: it may just have been updated, or the connection is down. ' +
  'Reload this page; plans that were saved are not lost.';

/** In both languages and without any part of the app: none may be there. */
function sayNotLoaded(error: unknown): void {
  const said = document.createElement('p');
  said.className = 'failed';
  said.setAttribute('role', 'alert');
  said.textContent = NOT_LOADED;
  document.getElementById('root')?.replaceChildren(said);
  reportError(error);
}

import('./app/start.tsx').then(({ start }) => start()).catch(sayNotLoaded);
