// The two keys by which a file says that it is a pack, and of which form.

export const FORMAT = { format: 'community-facility-pack', version: 1 } as const;
