/** Read as `strapi.config.get('publishing.allowSamples')`. Development may publish samples; a real site may not. */
export default () => ({
  allowSamples: process.env.NODE_ENV !== 'production' || process.env.ALLOW_SAMPLES === '1',
});
