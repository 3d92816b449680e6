#include "record/follow_up.hpp"

#include <algorithm>

#include "record/follow_up_json.hpp"
#include "session/words/words.hpp"
#include "wire/civil_date.hpp"
#include "wire/digest.hpp"
#include "wire/json_text.hpp"
#include "wire/text.hpp"

namespace cuppa::record {
namespace {

bool is_looked_into(const ParkItem& item) {
  return !item.due.empty() && item.state != ParkState::closed;
}

// What one says and what became of it; where it stands under another, what became of that one.
FollowUpItem told_of(const SessionState& state, const ParkItem& item, Instant now) {
  const auto& top = stands_under(state, item);
  FollowUpItem told;
  told.said = wire::clean_text(item.text);
  told.shared = item.shared;
  told.state = top.state;
  told.became = top.became;
  told.owner = wire::clean_text(top.owner);
  const bool is_closed = top.state == ParkState::closed;
  told.words = wire::clean_text(is_closed ? top.outcome : top.how);
  if (is_looked_into(top)) {
    told.due = top.due;
    told.is_late = top.due < civil_date(now, state.time_zone);
  }
  told.updated_at = top.answered_at;
  if (top.answered_at) told.updated_on = civil_date(*top.answered_at, state.time_zone);
  return told;
}

// One without a name last, in an order that tells nothing of when.
std::vector<const ParkItem*> in_order(const SessionState& state) {
  std::vector<const ParkItem*> items;
  for (const auto& item : state.park) items.push_back(&item);
  const auto nameless =
      std::stable_partition(items.begin(), items.end(), [](const auto* item) { return item->by; });
  std::sort(nameless, items.end(),
            [](const auto* one, const auto* other) { return one->id.text < other->id.text; });
  return items;
}

template <class May>
void add_also(FollowUpItem& told, const SessionState& state, const ParkItem& item, May may) {
  for (const auto* other : in_order(state)) {
    if (!other->into || stands_under(state, *other).id != item.id || !may(*other)) continue;
    told.also.push_back(wire::clean_text(other->text));
    told.shared = told.shared || other->shared;
  }
}

// Of what was said without a name: where it is in the car park.
const ParkItem* parked_as(const SessionState& state, const ItemId& note) {
  if (const auto* item = find_park(state, note)) return item;
  if (const auto* words = find_note(state, note); words != nullptr && words->parked) {
    return find_park(state, *words->parked);
  }
  for (const auto& item : state.chat) {
    if (item.id == note && item.parked) return find_park(state, *item.parked);
  }
  return nullptr;
}

}  // namespace

FollowUp follow_up_of(const SessionState& state, Instant now) {
  FollowUp page;
  page.title = wire::clean_text(state.title);
  page.made_at = state.started_at.value_or(state.created_at);
  page.date = civil_date(page.made_at, state.time_zone);
  for (const auto* item : in_order(state)) {
    if (item->into || !item->released) continue;
    auto told = told_of(state, *item, now);
    told.id = wire::sha256(state.follow_up_key + "/" + item->id.text).substr(0, 16);
    add_also(told, state, *item, [](const ParkItem& other) { return other.released; });
    page.items.push_back(std::move(told));
  }
  return page;
}

std::optional<AskedItem> asked_item(const SessionState& state, const ItemId& id, int ask,
                                    Instant now) {
  const auto* item = find_park(state, id);
  if (item == nullptr || item->into || !item->asked || item->asks != ask) return {};
  AskedItem asked{wire::clean_text(state.title), item->revision, told_of(state, *item, now)};
  add_also(asked.item, state, *item, [](const ParkItem&) { return true; });
  return asked;
}

NoteAnswer answer_to(const SessionState& state, const ItemId& note, Instant now) {
  NoteAnswer answer;
  const auto* item = parked_as(state, note);
  if (item != nullptr && !item->by) answer.item = told_of(state, *item, now);
  for (const auto& reply : state.replies) {
    if (reply.note == note) answer.replies.push_back(wire::clean_text(reply.text));
  }
  return answer;
}

wire::Json json_of(const FollowUpItem& item) {
  return {{"id", item.id},
          {"said", item.said},
          {"also", item.also},
          {"shared", item.shared},
          {"state", wire::name_of(item.state)},
          {"became", wire::name_of(item.became)},
          {"owner", item.owner},
          {"due", item.due},
          {"late", item.is_late},
          {"words", item.words},
          {"updated_on", item.updated_on}};
}

std::string write_json(const FollowUp& page) {
  auto items = wire::Json::array();
  for (const auto& item : page.items) items.push_back(json_of(item));
  return wire::to_text({{"title", page.title}, {"date", page.date}, {"items", items}});
}

}  // namespace cuppa::record
