export const dynamic = 'force-static'

export default function HomePage() {
  return <h1>Balcony</h1>
}
