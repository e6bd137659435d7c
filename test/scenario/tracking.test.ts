import { expect, test } from 'vitest';
import { isTracking } from '../../src/scenario/tracking.ts';

test.each(
  `utm_source utm_campaign fbclid gclid yclid ttclid twclid dclid msclkid li_fat_id gbraid wbraid gclsrc igsh igshid
   mc_cid mc_eid mkt_tok _hsenc _hsmi _ga _gl ref_src ref_url oly_anon_id oly_enc_id vero_id vero_conv s_cid rb_clickid
   _openstat srsltid UTM_Source`.split(/\s+/),
)('%s follows a link and says nothing of its scenario', key => {
  expect(isTracking(key)).toBe(true);
});

test.each(
  `lev v seed my_utm_source utm_ utm_source.x xgclid clid aclid _gx _g igs _hs mc_aid oly_ vero_ xbraid ref ref_src2
   fbclid_`.split(/\s+/),
)('%s does not', key => {
  expect(isTracking(key)).toBe(false);
});
