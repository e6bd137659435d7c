/** What stands at the foot of a picture that leaves the site. */
export const picturesText = {
  /** The settings of a picture in words. */
  settings: (told: readonly string[]) => told.join(' · '),
  seed: (seed: string) => `seed ${seed}`,
  /** Where the numbers come from, and what may be done with the picture. */
  source: ({ site, model, basis }: { site: string; model: string; basis: string | undefined }) =>
    [`${site}, model ${model}`, basis, 'not advice', 'CC BY 4.0'].filter(Boolean).join(' · '),
  licence: 'https://creativecommons.org/licenses/by/4.0/',
  /** Stands for the site's address until the deployment has one. */
};

export type PicturesText = typeof picturesText;
