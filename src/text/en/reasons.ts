/** Why an order or a plan is refused, in plain English. ICU message syntax. */
import type { Reason } from '../../rules/index.ts'

export const reasons: Record<Reason, string> = {
  'match-over': 'The match is over.',
  malformed: 'The order names something that does not exist or that it cannot be aimed at.',
  'too-many-orders': 'The plan is full: no more orders fit in this round.',
  'too-many-cards': 'No more initiative cards can be played in this round.',
  'duplicate-order': 'The plan holds this very order already.',
  'switched-off': 'This part of the rules is switched off in this scenario.',
  forbidden: 'A lasting effect forbids this order here.',
  truce:
    'At the end of a match nobody orders pressure or covert disruption, nor plays hidden cards.',
  'not-granted': 'The scenario does not grant this order to this power.',
  'too-little-soft': 'There is not enough soft power in hand.',
  'too-little-capital': 'There is not enough capital in hand.',
  'doctrine-out-of-range': 'The doctrine mark stands at the end of its range.',
  'agenda-missing': 'One of the dealt agendas must be kept with the first plan.',
  'agenda-not-now': 'An agenda is kept with the first plan only.',
  'loan-open': 'An earlier loan to this state is not repaid yet.',
  'summit-pause': 'The last summit was too recent: the pause between summits is not over.',
  'already-surveyed':
    'The power has surveyed this state already, and the capital does not hedge against a rival.',
  'project-taken': 'The project has an owner whom the capital still trusts.',
  'own-project': 'The project belongs to this power already.',
  'too-little-goodwill': 'The goodwill there is lower than the access that the project asks for.',
  'too-unstable': 'The state is less stable than the investors of this power ask for.',
  'neutral-state': 'The state is neutral: pressure and security cards are impossible there.',
  'too-little-alignment': 'The own alignment there is too low for pressure.',
  'card-not-in-hand': 'The card is not in the hand.',
  'card-condition': 'A condition of the card is not met.',
  'card-place': 'The card cannot be played in this state.',
  outbid: 'Another power had the better bid, or the bids were even and nobody won.',
}
