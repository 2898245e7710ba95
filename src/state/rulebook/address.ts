// Addresses of the rulebook: they can be kept and sent, and name a paper's section as the paper does.

export type RuleAddress =
  | { readonly kind: 'start' | 'readings' | 'coverage' | 'due' | 'papers' }
  | { readonly kind: 'place'; readonly code: string }
  | { readonly kind: 'measure'; readonly id: string }
  | { readonly kind: 'paper'; readonly id: string; readonly section: string | null };

const PAGES = ['readings', 'coverage', 'due', 'papers'] as const;

/** What an address of the page names; null of one that does not belong to the rulebook. */
export function ruleAddressOf(path: string): RuleAddress | null {
  const [, root, ...steps] = path.split('/');
  if (root !== 'rules') return null;
  const [first = '', ...rest] = steps.map(decoded);
  const page = PAGES.find((one) => one === first);
  if (first === '') return { kind: 'start' };
  if (page !== undefined) return { kind: page };
  if (first === 'place') return { kind: 'place', code: rest[0] ?? '' };
  if (first === 'measure') return { kind: 'measure', id: rest[0] ?? '' };
  const section = rest.join('/');
  return { kind: 'paper', id: first, section: section === '' ? null : section };
}

/** A path within the page, to be put behind `#`. */
function rulePath(address: RuleAddress): string {
  switch (address.kind) {
    case 'start':
      return '/rules';
    case 'place':
      return `/rules/place/${encoded(address.code)}`;
    case 'measure':
      return `/rules/measure/${encoded(address.id)}`;
    case 'paper':
      return address.section === null
        ? `/rules/${encoded(address.id)}`
        : `/rules/${encoded(address.id)}/${encoded(address.section)}`;
    default:
      return `/rules/${address.kind}`;
  }
}

/** A link within the page. */
export function ruleHref(address: RuleAddress): string {
  return `#${rulePath(address)}`;
}

/** Only what an address cannot hold is written otherwise: sections stay readable. */
function encoded(step: string): string {
  return step.replace(/[%/?#\s]/g, encodeURIComponent);
}

function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}
