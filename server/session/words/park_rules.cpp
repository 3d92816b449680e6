#include "session/rules.hpp"
#include "session/turns/turns.hpp"
#include "session/words/words.hpp"

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

bool looks_after(const Situation& s, const ParkItem& item) {
  return item.by == s.actor || is_host(s.state, s.actor);
}

template <class Event>
Decision about_item(const Situation& s, Event event) {
  const auto found = item_for(s, event.id);
  if (const auto* refused = std::get_if<Refused>(&found)) return *refused;
  return Outcomes{}.everyone(std::move(event)).take();
}

}  // namespace

Decision rule(const Situation& s, const AddPark& command) {
  if (s.state.park.size() >= kParkItemsMax) return Refused{Refusal::too_many};
  const ItemId id{"k" + std::to_string(s.state.parked + 1)};
  return Outcomes{}.everyone(ParkAdded{id, command.text, s.actor}).take();
}

Decision rule(const Situation& s, const EditPark& command) {
  const auto* item = find_park(s.state, command.id);
  if (item != nullptr && !looks_after(s, *item) && !keeps_any_table(s.state, s.actor)) {
    return Refused{Refusal::not_allowed};
  }
  return about_item(s, ParkEdited{command.id, command.text});
}

// What has a follow-up or an outcome is further on than talked about: it stays where it is.
Decision rule(const Situation& s, const DiscussPark& command) {
  const auto* item = find_park(s.state, command.id);
  if (item != nullptr && item->state != ParkState::open) return std::vector<Outcome>{};
  return about_item(s, ParkDiscussed{command.id});
}

Decision rule(const Situation& s, const FollowUpPark& command) {
  if (!is_civil_date(command.due)) return Refused{Refusal::bad_date};
  return about_item(s, ParkFollowedUp{command.id, command.owner, command.due, command.how});
}

Decision rule(const Situation& s, const ClosePark& command) {
  return about_item(s, ParkClosed{command.id, command.outcome});
}

Decision rule(const Situation& s, const ReopenPark& command) {
  return about_item(s, ParkReopened{command.id});
}

Decision rule(const Situation& s, const RemovePark& command) {
  const auto* item = find_park(s.state, command.id);
  if (item != nullptr && !looks_after(s, *item)) return Refused{Refusal::not_allowed};
  return about_item(s, ParkRemoved{command.id});
}

}  // namespace cuppa
