#include "http/follow_up_routes.hpp"

#include <optional>

#include "http/answers.hpp"
#include "http/requests.hpp"
#include "record/follow_up.hpp"
#include "wire/digest.hpp"

namespace cuppa {
namespace {

// None: the key is mistyped, its link was ended, or the session is gone, and the page with it.
std::optional<record::FollowUp> page_for(RoomRegistry& rooms, const std::string& key) {
  auto& outside = rooms.surroundings();
  const auto known = outside.store.find_key(wire::sha256(key));
  if (!known || known->kind != KeyKind::follow_up) return {};
  const auto room = rooms.find(known->session);
  if (room == nullptr) return {};
  return record::follow_up_of(room->state(), outside.clock.now());
}

record::Addresses addresses_of(const HttpRequest& request, const std::string& key) {
  const auto origin = origin_of(request);
  return {origin + "/f/" + key, origin + request.path};
}

}  // namespace

void add_follow_up_routes(Router& router, RoomRegistry& rooms) {
  const auto add = [&](const char* path, auto write) {
    router.add("GET", path, [&rooms, write](const auto& request, const auto& parts, auto answer) {
      const auto page = page_for(rooms, parts[0]);
      if (!page) return answer(refusal_answer(Refusal::wrong_key));
      answer(write(*page, addresses_of(request, parts[0])));
    });
  };
  add("/api/follow-up/:key", [](const auto& page, const auto&) {
    return unlisted_answer("application/json; charset=utf-8", record::write_json(page));
  });
  add("/api/follow-up/:key/feed.atom", [](const auto& page, const auto& addresses) {
    return unlisted_answer("application/atom+xml; charset=utf-8",
                           record::write_atom(page, addresses));
  });
  add("/api/follow-up/:key/dates.ics", [&rooms](const auto& page, const auto& addresses) {
    const auto now = rooms.surroundings().clock.now();
    return unlisted_answer("text/calendar; charset=utf-8",
                           record::write_icalendar(page, addresses, now));
  });
}

}  // namespace cuppa
