import { OwnFrame, OwnPart } from '@/components/accounts/own/own-frame'
import { FilmFinder } from '@/components/search/film-finder'
import { Kept } from '@/components/standing/kept'
import { ActionForm } from '@/components/ui/action-form'
import type { Viewer } from '@/lib/accounts/viewer'
import { profilePath } from '@/lib/members/handles'
import { addFavouriteAction, editProfileAction } from '@/lib/members/profile/actions'
import type { Favourite } from '@/lib/members/profile/queries'
import { BIO_MAX, FAVOURITES_MAX, NAME_MAX, PRONOUNS, PRONOUNS_MAX } from '@/lib/members/profile/schema'
import type { Kept as Act } from '@/lib/moderation/own/kept'
import type { Asked } from '@/lib/search/asking'
import { Favourites } from './favourites'

type Props = {
  viewer: Pick<Viewer, 'handle' | 'name' | 'pronouns' | 'bio'>
  favourites: readonly Favourite[]
  asked: Asked
  /** The act that keeps it from all others, where one does. */
  kept: Act | null
  isDone: boolean
}

/** What a member says of themselves to everybody. */
export function ProfilePage({ viewer, favourites, asked, kept, isDone }: Props) {
  const { handle, name, pronouns, bio } = viewer
  const page = <a href={profilePath(handle)}>your public page</a>
  return (
    <OwnFrame
      at="/account/profile"
      title="Profile"
      lead={<>What everybody sees on {page}. Leave empty what you would rather not say.</>}
      done={isDone && <>Your profile is as you wrote it: look at {page}.</>}
    >
      {kept && <Kept act={kept} />}
      <ActionForm
        action={editProfileAction}
        submit="Save the profile"
        fields={[
          {
            name: 'name',
            label: 'Name',
            hint: 'Stands above your handle.',
            autoComplete: 'name',
            maxLength: NAME_MAX,
            value: name ?? '',
            optional: true,
          },
          {
            name: 'pronouns',
            label: 'Pronouns',
            hint: 'In your own words.',
            autoComplete: 'off',
            maxLength: PRONOUNS_MAX,
            value: pronouns ?? '',
            suggestions: PRONOUNS,
            optional: true,
          },
          {
            name: 'bio',
            label: 'About you',
            hint: `At most ${BIO_MAX} characters, in as many lines as you like.`,
            type: 'lines',
            value: bio ?? '',
            optional: true,
          },
        ]}
      />
      <OwnPart
        id="favourites"
        title="Favourite films"
        intro={`Up to ${FAVOURITES_MAX}, in the order you choose.`}
      >
        <Favourites films={favourites} />
        {favourites.length < FAVOURITES_MAX && (
          <FilmFinder
            path="/account/profile#favourites"
            asked={asked}
            chosen={favourites.map(({ slug }) => slug)}
            action={addFavouriteAction}
            submit="Choose"
          />
        )}
      </OwnPart>
    </OwnFrame>
  )
}
