#include "http/invitation_routes.hpp"

#include <optional>
#include <utility>

#include "http/answers.hpp"
#include "http/requests.hpp"
#include "record/invitation_page.hpp"
#include "wire/digest.hpp"

namespace cuppa {
namespace {

// None: the key is mistyped, or the session is over or gone, and the page with it.
std::optional<record::InvitationPage> invited_with(RoomRegistry& rooms, const std::string& key) {
  const auto known = rooms.surroundings().store.find_key(wire::sha256(key));
  if (!known || known->kind != KeyKind::invitation) return {};
  const auto room = rooms.find(known->session);
  if (room == nullptr) return {};
  return record::invitation_page_of(room->state());
}

}  // namespace

void add_invitation_routes(Router& router, RoomRegistry& rooms) {
  router.add("GET", "/api/invitation/:key", [&rooms](const auto&, const auto& parts, auto answer) {
    const auto page = invited_with(rooms, parts[0]);
    if (!page) return answer(refusal_answer(Refusal::wrong_key));
    answer(unlisted_answer("application/json; charset=utf-8", record::write_json(*page)));
  });
  router.add("GET", "/api/invitation/:key/invitation.ics",
             [&rooms](const auto& request, const auto& parts, auto answer) {
               const auto page = invited_with(rooms, parts[0]);
               if (!page) return answer(refusal_answer(Refusal::wrong_key));
               const auto address = origin_of(request) + "/i/" + parts[0];
               auto dates =
                   record::write_icalendar(*page, address, rooms.surroundings().clock.now());
               if (!dates) return answer(refusal_answer(Refusal::not_found));
               answer(unlisted_answer("text/calendar; charset=utf-8", std::move(*dates)));
             });
}

}  // namespace cuppa
