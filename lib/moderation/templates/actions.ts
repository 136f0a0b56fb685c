'use server'
import { redirect } from 'next/navigation'
import { administratorAction } from '@/lib/action'
import { retireTemplate, writeTemplate } from './changing'
import { TEMPLATES } from './paths'
import { retiringShape, templateShape } from './schema'

export const writeTemplateAction = administratorAction(templateShape, async (viewer, draft) => {
  const id = await writeTemplate(viewer, draft)
  redirect(`${TEMPLATES}?written=${id}#template-${id}`)
})

export const retireTemplateAction = administratorAction(retiringShape, async (viewer, { template }) => {
  await retireTemplate(viewer, template)
  redirect(`${TEMPLATES}?retired=${template}`)
})
