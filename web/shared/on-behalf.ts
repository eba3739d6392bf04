/**
 * Whoever has several organisations acts for one of them per tab: every internal link and form, and every question to the
 * API, says for which. This is the one place that adds it, on the server and in the browser.
 */
import { h, options, type VNode } from 'preact'
import type { PageCaller } from '../../api/contract/page.ts'

const PARAMETER = 'namens'

/** Drawing a page is synchronous, so what is set just before holds until it is drawn. */
let organisationId: string | null = null

export function actFor(caller: PageCaller | null): void {
  organisationId = caller && caller.organisations.length > 1 ? (caller.organisation?.id ?? null) : null
}

/** An address of our own, with on whose behalf it is asked. */
export function onBehalf(address: string): string {
  return organisationId === null ? address : onBehalfOf(address, organisationId)
}

/** Leaves one that says so already, as the links that switch do. */
export function onBehalfOf(address: string, id: string): string {
  const [before = '', anchor] = address.split('#')
  if (!isOwn(before) || /[?&]namens=/.test(before)) return address
  const joined = `${before}${before.includes('?') ? '&' : '?'}${PARAMETER}=${encodeURIComponent(id)}`
  return anchor === undefined ? joined : `${joined}#${anchor}`
}

export function organisationHeader(): Record<string, string> {
  return organisationId === null ? {} : { 'Plekwijzer-Organisation': organisationId }
}

function isOwn(address: string): boolean {
  return address.startsWith('/') && !address.startsWith('//')
}

interface OwnProps {
  href?: unknown
  action?: unknown
  method?: unknown
  children?: unknown
}

const before = options.vnode
options.vnode = (node) => {
  if (organisationId !== null) addTo(node, organisationId)
  before?.(node)
}

function addTo(node: VNode, id: string): void {
  const props = node.props as OwnProps
  if (node.type === 'a' && typeof props.href === 'string') props.href = onBehalf(props.href)
  if (node.type !== 'form' || typeof props.action !== 'string') return
  if (props.method === 'post') props.action = onBehalf(props.action)
  // What a form asks with GET replaces the query of its address.
  else props.children = [props.children, h('input', { type: 'hidden', name: PARAMETER, value: id })]
}
