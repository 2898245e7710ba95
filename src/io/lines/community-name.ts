// Names that say by their last word that they are a community's.

const COMMUNITY = /.(社区|村|居委会|村委会|居民委员会|村民委员会)$/;

export const isCommunityName = (name: string) => COMMUNITY.test(name);
