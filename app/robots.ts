import type { MetadataRoute } from 'next'
import { addressOf } from '@/lib/site'

export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: '*',
      allow: '/',
      disallow: [
        '/search',
        '/films/filter',
        '/films/*/rate',
        '/films/*/review$',
        '/films/*/suggest',
        '/sign-in',
        '/sign-up',
        '/account',
        '/feed',
        '/notifications',
        '/confirm-email/',
        '/reset-password',
      ],
    },
    sitemap: addressOf('/sitemap.xml'),
  }
}
