#include "http/concern_routes.hpp"

#include <algorithm>

#include "http/answers.hpp"
#include "http/asker.hpp"
#include "http/requests.hpp"
#include "wire/civil_date.hpp"
#include "wire/limits.hpp"

namespace cuppa {
namespace {

std::optional<Asker> whoever_reads(RoomRegistry& rooms, const HttpRequest& request,
                                   const SessionId& session) {
  auto asker = asker_in_the_room(rooms, request, session);
  if (!asker || !reads_first(asker->room->state(), asker->card())) return {};
  return asker;
}

wire::Json all_in(RoomRegistry& rooms, const Asker& asker) {
  const auto& state = asker.room->state();
  auto told = wire::Json::array();
  for (const auto& concern : rooms.surroundings().store.apart(asker.room->id(), Apart::concern)) {
    const bool is_mine = concern.participant == asker.who.text;
    told.push_back({{"id", concern.id},
                    {"by", concern.participant},
                    {"mine", is_mine},
                    {"at", civil_minute(concern.at, state.time_zone)},
                    {"text", concern.text}});
  }
  return {{"concerns", told},
          {"kept_until", civil_date(asker.room->keep_until(), state.time_zone)}};
}

void tell_all(RoomRegistry& rooms, const HttpRequest& request, const SessionId& session,
              const HttpAnswer& answer) {
  const auto asker = whoever_reads(rooms, request, session);
  if (!asker) return answer(refusal_answer(Refusal::not_allowed));
  answer(json_answer(200, all_in(rooms, *asker)));
}

// Changed words keep the time at which they were first written down.
void write_down(RoomRegistry& rooms, const HttpRequest& request, const SessionId& session,
                const HttpAnswer& answer) {
  auto read = read_body(request, "write_concern");
  if (const auto* refusal = std::get_if<Refusal>(&read)) return answer(refusal_answer(*refusal));
  const auto asker = whoever_reads(rooms, request, session);
  if (!asker) return answer(refusal_answer(Refusal::not_allowed));
  auto& outside = rooms.surroundings();
  ApartWords concern{Apart::concern, {}, asker->who.text, outside.clock.now(), {}};
  wire::Reader field{std::get<wire::Json>(read)};
  field("id", concern.id);
  field("text", concern.text);
  const auto known = outside.store.apart(session, Apart::concern);
  const auto same = std::find_if(known.begin(), known.end(),
                                 [&](const ApartWords& one) { return one.id == concern.id; });
  if (same != known.end()) {
    if (same->participant != asker->who.text) return answer(refusal_answer(Refusal::not_allowed));
    concern.at = same->at;
  } else if (known.size() >= limits::kConcernsMax) {
    return answer(problem_answer(409, "No more concerns can be kept here. Take one back first."));
  }
  asker->room->keep_apart(std::move(concern), [&rooms, asker = *asker, answer](bool kept) {
    answer(kept ? json_answer(200, all_in(rooms, asker)) : refusal_answer(Refusal::not_saved));
  });
}

}  // namespace

void add_concern_routes(Router& router, RoomRegistry& rooms) {
  const auto add = [&](const char* method, auto* handle) {
    router.add(method, "/api/sessions/:session/concerns",
               [&rooms, handle](const auto& request, const auto& parts, auto answer) {
                 handle(rooms, request, SessionId{parts[0]}, answer);
               });
  };
  add("GET", tell_all);
  add("POST", write_down);
}

}  // namespace cuppa
