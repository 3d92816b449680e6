#include "http/last_time_routes.hpp"

#include "http/answers.hpp"
#include "http/asker.hpp"
#include "session/words/words.hpp"
#include "wire/enum_names.hpp"

namespace cuppa {
namespace {

// Not who raised it. What says the same as another came to the same.
wire::Json came_of(const SessionState& before, const ParkItem& item) {
  const auto& top = stands_under(before, item);
  return {{"text", item.text},
          {"state", wire::name_of(top.state)},
          {"became", wire::name_of(top.became)},
          {"owner", top.owner},
          {"due", top.due},
          {"outcome", top.outcome}};
}

// As things stand today, not as they stood when this session was made. None: this is the first, or
// the one before was erased.
wire::Json all_that_came_of(RoomRegistry& rooms, const SessionId& before) {
  auto items = wire::Json::array();
  const auto room = before.text.empty() ? nullptr : rooms.find(before);
  if (room == nullptr) return items;
  for (const auto& item : room->state().park) items.push_back(came_of(room->state(), item));
  return items;
}

}  // namespace

void add_last_time_routes(Router& router, RoomRegistry& rooms) {
  router.add("GET", "/api/sessions/:session/last-time",
             [&rooms](const auto& request, const auto& parts, auto answer) {
               const auto asker = asker_in_the_room(rooms, request, SessionId{parts[0]});
               if (!asker) return answer(refusal_answer(Refusal::not_allowed));
               const auto items = all_that_came_of(rooms, asker->room->state().after);
               answer(json_answer(200, {{"items", items}}));
             });
}

}  // namespace cuppa
