import '@/components/site/fonts/fonts.css'
import './globals.css'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { FontPreloads } from '@/components/site/fonts/font-preloads'
import { Footer } from '@/components/site/footer'
import { SkipLink } from '@/components/site/skip-link'
import { siteOrigin } from '@/lib/site'

export function generateMetadata(): Metadata {
  return {
    metadataBase: new URL(siteOrigin()),
    title: { default: 'Balcony: critics and audience, side by side', template: '%s, Balcony' },
    description: 'Published film criticism, gathered, attributed and scored honestly, beside its audience.',
  }
}

export const viewport: Viewport = { colorScheme: 'light dark' }

/** What both doors share. The head of the page differs, so each door brings its `Room`. */
export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <FontPreloads />
        <SkipLink />
        {children}
        <Footer />
      </body>
    </html>
  )
}
