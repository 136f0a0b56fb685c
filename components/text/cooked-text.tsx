import { hostOf, saysHost } from '@/lib/text/links'
import { wordsOf } from '@/lib/text/plain-text'
import { withoutSpoilers } from '@/lib/text/spoilers/leaving-out'
import type { Block, Inline } from '@/lib/text/tree'
import styles from './cooked-text.module.css'
import { Asking } from './spoiler'

/**
 * A member’s text. Unless `revealed`, its spoilers are taken out before anything is drawn, and each is a link
 * to `revealHref`, the same text with them in.
 */
export function CookedText(props: { tree: Block[]; revealed: boolean; revealHref: string }) {
  const tree = props.revealed ? props.tree : withoutSpoilers(props.tree)
  return (
    <div className={styles.text}>
      <Blocks blocks={tree} href={props.revealHref} />
    </div>
  )
}

function Blocks({ blocks, href }: { blocks: Block[]; href: string }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: a stored text does not move
  return blocks.map((block, at) => <OneBlock key={at} block={block} href={href} />)
}

function OneBlock({ block, href }: { block: Block; href: string }) {
  switch (block.tag) {
    case 'p':
    case 'h3':
    case 'h4': {
      const Tag = block.tag
      return (
        <Tag dir="auto">
          <Inlines inlines={block.has} href={href} />
        </Tag>
      )
    }
    case 'blockquote':
      return (
        <blockquote>
          <Blocks blocks={block.has} href={href} />
        </blockquote>
      )
    case 'ul':
      return (
        <ul>
          <Items items={block.has} href={href} />
        </ul>
      )
    case 'ol':
      return (
        <ol start={block.start}>
          <Items items={block.has} href={href} />
        </ol>
      )
    case 'hr':
      return <hr />
    case 'spoilers':
      return (
        <section className={styles.spoilers} aria-label="Spoiler">
          <small>Spoiler</small>
          <Blocks blocks={block.has} href={href} />
        </section>
      )
    case 'hiddens':
      return (
        <p>
          <Asking href={href} n={block.n} length={block.length} />
        </p>
      )
  }
}

function Items({ items, href }: { items: { has: Block[] }[]; href: string }) {
  return items.map((item, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a stored text does not move
    <li key={at} dir="auto">
      <Blocks blocks={item.has} href={href} />
    </li>
  ))
}

function Inlines({ inlines, href }: { inlines: Inline[]; href: string }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: a stored text does not move
  return inlines.map((inline, at) => <OneInline key={at} inline={inline} href={href} />)
}

function OneInline({ inline, href }: { inline: Inline; href: string }) {
  if (typeof inline === 'string') return inline
  if (inline.tag === 'br') return <br />
  if (inline.tag === 'hidden') return <Asking href={href} n={inline.n} length={inline.length} />
  const inside = <Inlines inlines={inline.has} href={href} />
  switch (inline.tag) {
    case 'em':
      return <em>{inside}</em>
    case 'strong':
      return <strong>{inside}</strong>
    case 'spoiler':
      return (
        <span className={styles.spoiler}>
          <small>Spoiler</small> {inside}
        </span>
      )
    case 'a':
      return (
        <>
          <a href={inline.href} rel="ugc nofollow noopener">
            {inside}
          </a>
          {!saysHost(wordsOf(inline.has), inline.href) && (
            <span className={styles.host} dir="ltr">{` (${hostOf(inline.href)})`}</span>
          )}
        </>
      )
  }
}
