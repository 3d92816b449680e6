#include "session/people/seats.hpp"
#include "session/rules.hpp"
#include "session/turns/turns.hpp"
#include "session/words/words.hpp"
#include "session/words/words_use.hpp"

namespace cuppa {
namespace {

// A parked thing, if it is still there and as the asker saw it.
std::variant<const ParkItem*, Refused> item_for(const Situation& s, const ItemId& id) {
  const auto* item = find_park(s.state, id);
  if (item == nullptr) return Refused{Refusal::not_found};
  if (s.expected_revision && *s.expected_revision != item->revision) {
    return Refused{Refusal::stale};
  }
  return item;
}

bool may_see_to(const Situation& s, const ParkItem& item) {
  const bool is_theirs = item.by && (*item.by == s.actor || cares_for(s.state, s.actor, *item.by));
  return is_theirs || is_host(s.state, s.actor);
}

template <class Event>
Decision about_item(const Situation& s, Event event) {
  const auto found = item_for(s, event.id);
  if (const auto* refused = std::get_if<Refused>(&found)) return *refused;
  return Outcomes{}.everyone(std::move(event)).take();
}

// What stands under another has no state of its own to change.
template <class Event>
Decision about_state(const Situation& s, Event event) {
  const auto* item = find_park(s.state, event.id);
  if (item != nullptr && item->into) return Refused{Refusal::stands_under_another};
  return about_item(s, std::move(event));
}

}  // namespace

Decision rule(const Situation& s, const AddPark& command) {
  if (s.state.park.size() >= kParkItemsMax) return Refused{Refusal::too_many};
  const auto id = next_park_id(s.state);
  Outcomes outcomes;
  outcomes.everyone(ParkAdded{id, command.text, s.actor});
  say_use(outcomes, s.state, id, s.actor, command.use);
  return outcomes.take();
}

// Their yes was to their own words: what another makes of them, a report has only once they say so
// again.
Decision rule(const Situation& s, const EditPark& command) {
  const auto* item = find_park(s.state, command.id);
  if (item != nullptr && !may_see_to(s, *item) && !keeps_any_table(s.state, s.actor)) {
    return Refused{Refusal::not_allowed};
  }
  const auto found = item_for(s, command.id);
  if (const auto* refused = std::get_if<Refused>(&found)) return *refused;
  Outcomes outcomes;
  outcomes.everyone(ParkEdited{command.id, command.text});
  if (item->by && item->by != s.actor) {
    say_use(outcomes, s.state, item->id, *item->by, WordsUse::unsaid);
  }
  return outcomes.take();
}

// What has a follow-up or an outcome is further on than talked about: it stays where it is.
Decision rule(const Situation& s, const DiscussPark& command) {
  const auto* item = find_park(s.state, command.id);
  const bool is_further_on = item != nullptr && !item->into && item->state != ParkState::open;
  if (is_further_on) return std::vector<Outcome>{};
  return about_state(s, ParkDiscussed{command.id});
}

Decision rule(const Situation& s, const FollowUpPark& command) {
  if (!is_civil_date(command.due)) return Refused{Refusal::bad_date};
  return about_state(s, ParkFollowedUp{command.id, command.owner, command.due, command.how});
}

// Words are there whatever became of it: the schema asks for them.
Decision rule(const Situation& s, const ClosePark& command) {
  const bool is_passed_on = command.became == ParkBecame::passed_to;
  if (is_passed_on && command.to.empty()) return Refused{Refusal::outcome_missing};
  return about_state(s, ParkClosed{command.id, command.outcome, command.became,
                                   is_passed_on ? command.to : std::string{}});
}

Decision rule(const Situation& s, const ReopenPark& command) {
  return about_state(s, ParkReopened{command.id});
}

Decision rule(const Situation& s, const RemovePark& command) {
  const auto* item = find_park(s.state, command.id);
  if (item != nullptr && !may_see_to(s, *item)) return Refused{Refusal::not_allowed};
  return about_item(s, ParkRemoved{command.id});
}

// Whoever parked it says so already, and once somebody else did, that is known: then nothing
// happens, and nothing tells one press from another.
Decision rule(const Situation& s, const SayMeToo& command) {
  const auto* item = find_park(s.state, command.id);
  if (item == nullptr) return Refused{Refusal::not_found};
  if (item->shared || item->by == s.actor) return std::vector<Outcome>{};
  return Outcomes{}.everyone(ParkShared{command.id}).take();
}

Decision rule(const Situation& s, const JoinParks& command) {
  if (command.id == command.into) return Refused{Refusal::bad_field};
  const auto found = item_for(s, command.id);
  if (const auto* refused = std::get_if<Refused>(&found)) return *refused;
  const auto* above = find_park(s.state, command.into);
  if (above == nullptr) return Refused{Refusal::not_found};
  if (std::get<const ParkItem*>(found)->into || above->into) {
    return Refused{Refusal::stands_under_another};
  }
  return Outcomes{}.everyone(ParksJoined{command.id, command.into}).take();
}

Decision rule(const Situation& s, const PartParks& command) {
  const auto found = item_for(s, command.id);
  if (const auto* refused = std::get_if<Refused>(&found)) return *refused;
  if (!std::get<const ParkItem*>(found)->into) return std::vector<Outcome>{};
  return Outcomes{}.everyone(ParkParted{command.id}).take();
}

}  // namespace cuppa
