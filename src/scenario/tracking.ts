const TRACKING =
  /^(?:utm_\w+|(?:fb|g|y|tt|tw)clid|dclid|msclkid|li_fat_id|[gw]braid|gclsrc|igsh(?:id)?|mc_[ce]id|mkt_tok|_hs\w+|_g[al]|ref_src|ref_url|oly_\w+|vero_\w+|s_cid|rb_clickid|_openstat|srsltid)$/i;

/** Whether a key is one of those that are added to a link to follow it: it says nothing about the scenario. */
export function isTracking(key: string): boolean {
  return TRACKING.test(key);
}
