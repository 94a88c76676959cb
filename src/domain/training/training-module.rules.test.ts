import { describe, expect, it } from 'vitest'

import { trainingModuleProblem } from './training-module.rules'

const holding = (...blocks: object[]) => ({
  content: { root: { children: blocks.map((fields) => ({ type: 'block', fields })) } },
})
const quiz = (...choices: { text?: string | null; isRight?: boolean | null }[]) => ({
  blockType: 'quiz',
  question: 'Que montre MELCOME\u00A0?',
  choices,
})
const video = (link?: string) => ({ blockType: 'video', link })
const [right, wrong] = [{ text: 'Les bus', isRight: true }, { text: 'La météo' }]

describe('trainingModuleProblem', () => {
  it.each([
    [{}],
    [{ content: null }],
    [holding({ blockType: 'another' })],
    [holding(quiz(right, wrong), video('https://example.org/video'))],
    [holding(quiz(right, right))],
  ])('accepts %j', (module) => {
    expect(trainingModuleProblem(module)).toBeUndefined()
  })

  it.each([
    [quiz()],
    [quiz(right)],
    [quiz(wrong, wrong)],
    [quiz(right, { text: ' ' })],
    [quiz(wrong, { text: '', isRight: true })],
    [{ blockType: 'quiz', question: 'Que montre MELCOME\u00A0?', choices: null }],
  ])('refuses %j', (block) => {
    const problem = trainingModuleProblem(holding(block))
    expect(problem?.path).toBe('content')
    expect(problem?.message.fr).toContain(
      '«\u00A0Que montre MELCOME\u00A0?\u00A0» veut au moins deux',
    )
    expect(problem?.message.en).toContain('at least two choices')
  })

  it.each([[video()], [video('')], [video('javascript:alert(1)')]])('refuses %j', (block) => {
    expect(trainingModuleProblem(holding(block))?.message.fr).toContain('adresse complète')
  })

  it('looks into what is nested, and into every language', () => {
    const { content } = holding(quiz(right))
    const nested = { root: { children: [{ type: 'quote', children: content.root.children }] } }
    expect(trainingModuleProblem({ content: nested })).toBeDefined()
    expect(trainingModuleProblem({ content: { fr: null, en: content } })).toBeDefined()
  })
})
