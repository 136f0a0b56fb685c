import { notFound } from 'next/navigation'
import { correcting } from '@/components/catalogue/suggesting/correcting'
import { filmDiscussion } from '@/components/comments/section/opened'
import { DiscussionSection } from '@/components/comments/section/section'
import { FilmPage } from '@/components/films/film-page'
import { movieData } from '@/components/films/movie-data'
import { FollowThing } from '@/components/follows/follow-thing'
import { YourSeat } from '@/components/ratings/your-seat'
import { MembersSection } from '@/components/reviews/list/members-section'
import { WriteLink } from '@/components/reviews/writing/write-link'
import { room } from '@/components/site/doors/room'
import { JsonLd } from '@/components/site/json-ld'
import { firstCritics } from '@/lib/critics/reviews-page'
import { environment } from '@/lib/env'
import { filmTitle, filmWithCriticsAt } from '@/lib/films/page'
import { getKeeping } from '@/lib/keeping/queries'
import { getOwnRating } from '@/lib/ratings/queries'
import { listOwnAnswers } from '@/lib/reviews/helpful/queries'
import { getOwnWriting } from '@/lib/reviews/own/queries'
import { allReviews } from '@/lib/reviews/reading/list-path'
import { listReviewsFor } from '@/lib/reviews/reading/revealing'

export const filmRoom = room({
  async load({ slug }: { slug: string }, viewer) {
    const film = await filmWithCriticsAt(slug)
    const own = viewer && (await getOwnRating(viewer, film.id))
    const keeping = viewer && (await getKeeping(viewer, film.id))
    const members = (await listReviewsFor(viewer, film.id, allReviews)) ?? notFound()
    const writes = viewer && (await getOwnWriting(viewer, film.id))
    const answers = viewer ? await listOwnAnswers(viewer, members.reviews) : new Map()
    const discussion = await filmDiscussion(film, viewer)
    return { film, own, keeping, writes, members, answers, critics: firstCritics(film), discussion }
  },
  metadata: ({ film }) => ({
    title: filmTitle(film),
    description: film.synopsis ?? `What critics made of ${film.title}.`,
    alternates: { canonical: `/films/${film.slug}` },
  }),
  show: (
    { film, own, keeping, writes, members, answers, discussion, critics: { reviews, next } },
    viewer,
  ) => (
    <>
      <FilmPage
        film={film}
        reviews={reviews}
        next={next}
        correct={viewer && correcting(viewer, film)}
        seat={
          <YourSeat
            film={film}
            viewer={viewer}
            own={own}
            keeping={keeping}
            writing={<WriteLink film={film.slug} writes={writes} />}
          />
        }
        members={
          <MembersSection
            film={film}
            page={members}
            reader={{ viewer, own: answers }}
            notify={
              <FollowThing
                kind="film"
                id={film.id}
                viewer={viewer}
                follows={discussion.follows}
                from={`/films/${film.slug}#members`}
              />
            }
          />
        }
        discussion={<DiscussionSection {...discussion} />}
      />
      {/* Programs that read it never sign in. */}
      {!viewer && <JsonLd data={movieData(film, environment().APP_URL ?? '')} />}
    </>
  ),
})
